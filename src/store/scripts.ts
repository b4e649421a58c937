import type { Redis } from 'ioredis'
import { ALPHABET, TIME_LENGTH } from './ids.js'
import { APPLY } from './writes.js'

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
 * Keeps an upload, unless its idempotency key is known, or what it continues is gone or continued already.
 * KEYS idempotency, record of the diagnosis it continues, then those of the writes
 * ARGV id, body hash or empty, id of the diagnosis it continues or empty, then the writes
 */
export const INSERT = `${APPLY}
if ARGV[2] ~= '' then
  local seen = redis.call('hmget', KEYS[1], 'id', 'body')
  if seen[1] then
    if seen[2] == ARGV[2] then return {'replayed', seen[1]} end
    return {'mismatch', seen[1]}
  end
end
if ARGV[3] ~= '' then
  local before = redis.call('hmget', KEYS[2], 'id', 'continuedBy')
  if not before[1] then return {'gone', ARGV[3]} end
  if before[2] then return {'continued', before[2]} end
  redis.call('hset', KEYS[2], 'continuedBy', ARGV[1])
end
apply(3, 4)
return {'created', ARGV[1]}
`

/**
 * Moves a diagnosis on, makes the writes, and tells its followers; a settled or deleted one stays as it is (returns 0).
 * KEYS record, pending, then those of the writes
 * ARGV id, 1 when this settles it, channel, event, then the writes
 */
export const MOVE = `${APPLY}
local status = redis.call('hget', KEYS[1], 'status')
if not status or status == 'done' or status == 'failed' then
  redis.call('zrem', KEYS[2], ARGV[1])
  return 0
end
apply(3, 5)
if ARGV[2] == '1' then redis.call('zrem', KEYS[2], ARGV[1]) end
redis.call('publish', ARGV[3], ARGV[4])
return 1
`

/**
 * Makes the writes while there is such a record (else returns 0), and once only when a flag is named.
 * KEYS record, flag, then those of the writes
 * ARGV seconds that the flag lives or 0 for none, then the writes
 */
export const GUARDED = `${APPLY}
if redis.call('exists', KEYS[1]) == 0 then return 0 end
if ARGV[1] ~= '0' and not redis.call('set', KEYS[2], '1', 'NX', 'EX', ARGV[1]) then return 0 end
apply(3, 2)
return 1
`

/**
 * Forgets a diagnosis. Returns 0 when the record is not as it was read (fields of ARGV 2 to 5): it has to be read again.
 * KEYS record, the one before it, the one after it, its signature, what is known of the signature, signatures like it,
 * versions of the owner, shapes of the owner, signatures of the owner, its shapes …, then those of the writes
 * ARGV id, status, continues, continuedBy, deliveries, strict signature or empty, version or empty, number of shapes,
 * digests of shapes …, then the writes
 */
export const REMOVE = `${APPLY}
local function timeOf(id)
  local time = 0
  for i = 1, ${TIME_LENGTH} do time = time * 32 + string.find('${ALPHABET}', string.sub(id, i, i), 1, true) - 1 end
  return string.format('%.0f', time)
end
local now = redis.call('hmget', KEYS[1], 'status', 'continues', 'continuedBy', 'deliveries')
if not now[1] then return 1 end
for i = 1, 4 do
  if (now[i] or '') ~= ARGV[i + 1] then return 0 end
end
local function link(key, field, value)
  if redis.call('exists', key) == 0 then return end
  if value == '' then redis.call('hdel', key, field) else redis.call('hset', key, field, value) end
end
if ARGV[3] ~= '' then link(KEYS[2], 'continuedBy', ARGV[4]) end
if ARGV[4] ~= '' then link(KEYS[3], 'continues', ARGV[3]) end
local shapes = tonumber(ARGV[8])
for i = 1, shapes do
  local key = KEYS[9 + i]
  if redis.call('hincrby', key, 'count', -1) <= 0 then
    redis.call('del', key)
    redis.call('zrem', KEYS[8], ARGV[8 + i])
  elseif redis.call('hget', key, 'diagnosis') == ARGV[1] then
    redis.call('hdel', key, 'diagnosis', 'text')
  end
end
apply(10 + shapes, 9 + shapes)
if ARGV[7] ~= '' and redis.call('hincrby', KEYS[7], ARGV[7], -1) <= 0 then
  redis.call('hdel', KEYS[7], ARGV[7])
end
if ARGV[6] ~= '' then
  local last = redis.call('zrange', KEYS[4], -1, -1)[1]
  if last then
    redis.call('zadd', KEYS[9], 'XX', timeOf(last), ARGV[6])
  else
    redis.call('del', KEYS[5])
    redis.call('zrem', KEYS[6], ARGV[6])
    redis.call('zrem', KEYS[9], ARGV[6])
  end
end
return 1
`

/**
 * Ids that all of some sorted sets have, newest first. Looks at so many of the smallest set only; when that was not
 * enough the first element is the id it came to, else it is empty.
 * KEYS sorted sets; ARGV newest bound, oldest bound, how many, how many to look at
 */
export const FIND = `
local best, size
for i, key in ipairs(KEYS) do
  local n = redis.call('zcard', key)
  if not size or n < size then best, size = i, n end
end
local found, from, looked = {''}, ARGV[1], 0
while looked < tonumber(ARGV[4]) do
  local ids = redis.call('zrevrangebylex', KEYS[best], from, ARGV[2], 'LIMIT', 0, 200)
  if #ids == 0 then return found end
  local missing = {}
  for i, key in ipairs(KEYS) do
    if i ~= best then
      local scores = redis.call('zmscore', key, unpack(ids))
      for n = 1, #ids do
        if not scores[n] then missing[n] = true end
      end
    end
  end
  for n, id in ipairs(ids) do
    if not missing[n] then
      found[#found + 1] = id
      if #found > tonumber(ARGV[3]) then return found end
    end
  end
  looked = looked + #ids
  from = '(' .. ids[#ids]
end
found[1] = string.sub(from, 2)
return found
`
