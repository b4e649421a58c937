import type { Redis } from 'ioredis'

type Argument = string | number | Buffer

/**
 * Makes a function of a Lua script; it runs as one step, so nothing is half stored.
 * @param name of the command on the client
 * @param keys how many keys it takes
 */
export function defineScript<Result>(redis: Redis, name: string, keys: number, lua: string) {
  redis.defineCommand(name, { numberOfKeys: keys, lua })
  const run = (redis as unknown as Record<string, (...args: Argument[]) => Promise<Result>>)[name]
  if (!run) throw new Error(`Script ${name} was not defined`)
  return (names: readonly string[], args: readonly Argument[]): Promise<Result> => run.call(redis, ...names, ...args)
}

/**
 * KEYS record, artifacts, list, pending, idempotency
 * ARGV id, artifacts, retention (s), created (ms), body hash or empty, idempotency time (s), field, value …
 */
export const INSERT = `
if ARGV[5] ~= '' then
  local seen = redis.call('hmget', KEYS[5], 'id', 'body')
  if seen[1] then
    if seen[2] == ARGV[5] then return {'replayed', seen[1]} end
    return {'mismatch', seen[1]}
  end
end
redis.call('hset', KEYS[1], unpack(ARGV, 7))
redis.call('expire', KEYS[1], ARGV[3])
redis.call('set', KEYS[2], ARGV[2], 'EX', ARGV[3])
redis.call('zadd', KEYS[3], 0, ARGV[1])
redis.call('expire', KEYS[3], ARGV[3])
redis.call('zadd', KEYS[4], ARGV[4], ARGV[1])
redis.call('expire', KEYS[4], ARGV[3])
if ARGV[5] ~= '' then
  redis.call('hset', KEYS[5], 'id', ARGV[1], 'body', ARGV[5])
  redis.call('expire', KEYS[5], ARGV[6])
end
return {'created', ARGV[1]}
`

/**
 * Moves a diagnosis on and tells its followers; a settled or deleted one stays as it is (returns 0).
 * KEYS record, pending
 * ARGV id, 1 when this settles it, channel, event, field, value …
 */
export const MOVE = `
local status = redis.call('hget', KEYS[1], 'status')
if not status or status == 'done' or status == 'failed' then
  redis.call('zrem', KEYS[2], ARGV[1])
  return 0
end
redis.call('hset', KEYS[1], unpack(ARGV, 5))
if ARGV[2] == '1' then redis.call('zrem', KEYS[2], ARGV[1]) end
redis.call('publish', ARGV[3], ARGV[4])
return 1
`
