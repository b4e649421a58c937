import type { Redis } from 'ioredis'
import type { Keys } from './keys.js'
import { defineScript } from './scripts.js'

/** What a person decided about signatures. */
export interface Decision {
  act: 'merge' | 'split'
  strict: string
  /** The other one of a merge. */
  into?: string
  by: string
  why?: string
  /** Milliseconds since 1970. */
  at: number
}

export type MergeStore = ReturnType<typeof createMergeStore>

/** Signatures that one may stand for. */
const MOST = 50
/** Decisions looked through for those about one problem. */
const LOOKED_AT = 1000

/**
 * KEYS merges, decisions; ARGV strict, into, beginning of the keys of sets, most, then field, value … of the decision
 * All keys share one hash tag; which sets are meant is known in here only.
 */
const MERGE = `
local function root(s) return redis.call('hget', KEYS[1], s) or s end
local function members(s)
  local all = redis.call('smembers', ARGV[3] .. s)
  if #all == 0 then return {s} end
  return all
end
local from, into = root(ARGV[1]), root(ARGV[2])
if from == into then return 'same' end
local moved, stay = members(from), members(into)
if #moved + #stay > tonumber(ARGV[4]) then return 'many' end
redis.call('del', ARGV[3] .. from)
for _, list in ipairs({moved, stay}) do
  for _, s in ipairs(list) do
    redis.call('sadd', ARGV[3] .. into, s)
    redis.call('hset', KEYS[1], s, into)
  end
end
redis.call('xadd', KEYS[2], '*', unpack(ARGV, 5))
return 'done'
`

/** KEYS merges, decisions; ARGV strict, beginning of the keys of sets, then field, value … of the decision */
const SPLIT = `
local root = redis.call('hget', KEYS[1], ARGV[1])
if not root then return 'single' end
local rest = {}
for _, s in ipairs(redis.call('smembers', ARGV[2] .. root)) do
  if s ~= ARGV[1] then rest[#rest + 1] = s end
end
redis.call('del', ARGV[2] .. root)
redis.call('hdel', KEYS[1], ARGV[1], unpack(rest))
table.sort(rest)
local lead = rest[1]
for _, s in ipairs(rest) do
  if s == root then lead = s end
end
if #rest > 1 then
  for _, s in ipairs(rest) do
    redis.call('sadd', ARGV[2] .. lead, s)
    redis.call('hset', KEYS[1], s, lead)
  end
end
redis.call('xadd', KEYS[2], '*', unpack(ARGV, 3))
return 'done'
`

/** Which signatures stand for one problem because a person said so. Nothing here expires. */
export function createMergeStore(redis: Redis, keys: Keys) {
  const mergeScript = defineScript<'done' | 'same' | 'many'>(redis, 'faultlineMerge', MERGE)
  const splitScript = defineScript<'done' | 'single'>(redis, 'faultlineSplit', SPLIT)
  const fields = (decision: Omit<Decision, 'at'>): string[] =>
    Object.entries(decision).flatMap(([name, value]) => (value === undefined ? [] : [name, value]))

  return {
    /** Makes two groups of signatures one, led by the leader of `into`. */
    merge(owner: string, strict: string, into: string, about: Pick<Decision, 'by' | 'why'>) {
      const decision = fields({ act: 'merge', strict, into, ...about })
      const args = [strict, into, keys.merged(owner, ''), MOST, ...decision]
      return mergeScript([keys.merges(owner), keys.decisions(owner)], args)
    },

    /** Takes a signature out of its group; when it led, the rest has a new leader. */
    split(owner: string, strict: string, about: Pick<Decision, 'by' | 'why'>) {
      const args = [strict, keys.merged(owner, ''), ...fields({ act: 'split', strict, ...about })]
      return splitScript([keys.merges(owner), keys.decisions(owner)], args)
    },

    /** What was decided about some signatures, newest first. */
    async decisions(owner: string, stricts: readonly string[]): Promise<Decision[]> {
      const rows = await redis.xrevrange(keys.decisions(owner), '+', '-', 'COUNT', LOOKED_AT)
      const all = rows.map(([id, values]) => {
        const entry: Record<string, string> = {}
        for (let i = 0; i + 1 < values.length; i += 2) entry[values[i] as string] = values[i + 1] as string
        return { ...(entry as unknown as Omit<Decision, 'at'>), at: Number(id.split('-')[0]) }
      })
      return all.filter(({ strict, into = '' }) => stricts.includes(strict) || stricts.includes(into))
    }
  }
}
