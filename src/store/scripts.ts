import type { Redis } from 'ioredis'

type Argument = string | number | Buffer

/**
 * Makes a function of a Lua script; it runs as one step, so nothing is half stored.
 * @param name of the command on the client
 */
export function defineScript<Result>(redis: Redis, name: string, lua: string) {
  redis.defineCommand(name, { lua })
  const run = (redis as unknown as Record<string, (...args: Argument[]) => Promise<Result>>)[name]
  if (!run) throw new Error(`Script ${name} was not defined`)
  return (names: readonly string[], args: readonly Argument[]): Promise<Result> =>
    run.call(redis, names.length, ...names, ...args)
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
 * Moves a diagnosis on, keeps the deliveries that tell of it, and tells its followers; a settled or deleted one stays
 * as it is (returns 0).
 * KEYS record, pending, undelivered, deliveries of the owner, delivery …
 * ARGV id, 1 when this settles it, channel, event, time (ms), retention (s), id of a delivery, delivery …, field,
 * value …
 */
export const MOVE = `
local status = redis.call('hget', KEYS[1], 'status')
if not status or status == 'done' or status == 'failed' then
  redis.call('zrem', KEYS[2], ARGV[1])
  return 0
end
local deliveries = #KEYS - 4
redis.call('hset', KEYS[1], unpack(ARGV, 7 + 2 * deliveries))
for i = 1, deliveries do
  local id = ARGV[5 + 2 * i]
  redis.call('set', KEYS[4 + i], ARGV[6 + 2 * i], 'EX', ARGV[6])
  redis.call('zadd', KEYS[3], ARGV[5], id)
  redis.call('zadd', KEYS[4], 0, id)
end
if deliveries > 0 then
  redis.call('expire', KEYS[3], ARGV[6])
  redis.call('expire', KEYS[4], ARGV[6])
end
if ARGV[2] == '1' then redis.call('zrem', KEYS[2], ARGV[1]) end
redis.call('publish', ARGV[3], ARGV[4])
return 1
`
