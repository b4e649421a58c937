import type { Redis } from 'ioredis'
import { timeOf } from './ids.js'
import type { Keys } from './keys.js'
import { defineScript } from './scripts.js'
import type { Memory, Resolution, Span } from './signatures.js'

/** A problem: the signatures that stand for it, the leader first, and what is known of them. */
export interface Recalled {
  group: string[]
  /** Absent when no diagnosis is left that has one of them. */
  memory?: Memory
}

/** As the script gives it; false where a set is empty. Lists of Redis come as field, value, field, value … */
type RawSpan = [count: number, first: string, last: string] | null
type RawMember = [strict: string, span: RawSpan, info: string[], fixes: string[], sdks: [version: string, span: RawSpan][]]

/** Signatures that one call of the script looks at, so that none holds up Redis for long. */
const AT_ONCE = 50

/**
 * KEYS merges; ARGV beginnings of the keys of merged sets, of what is known, of fixes and of sets of diagnoses, then
 * signatures. All keys share one hash tag; which ones are meant is known in here only.
 */
const RECALL = `
local function span(key)
  local n = redis.call('zcard', key)
  return n > 0 and {n, redis.call('zrange', key, 0, 0)[1], redis.call('zrange', key, -1, -1)[1]}
end
local function member(strict)
  local info = redis.call('hgetall', ARGV[2] .. strict)
  local sdks = {}
  for i = 1, #info, 2 do
    if string.sub(info[i], 1, 4) == 'sdk:' then
      sdks[#sdks + 1] = {string.sub(info[i], 5), span(ARGV[4] .. strict .. ':' .. info[i + 1])}
    end
  end
  return {strict, span(ARGV[4] .. strict), info, redis.call('hvals', ARGV[3] .. strict), sdks}
end
local all = {}
for i = 5, #ARGV do
  local root = redis.call('hget', KEYS[1], ARGV[i])
  local group = {member(root or ARGV[i])}
  if root then
    local others = redis.call('smembers', ARGV[1] .. root)
    table.sort(others)
    for _, strict in ipairs(others) do
      if strict ~= root then group[#group + 1] = member(strict) end
    end
  end
  all[#all + 1] = group
end
return all
`

/** What is known of signatures and of those merged with them; one round trip, or one for each fifty. */
export function createRecall(redis: Redis, keys: Keys) {
  const recall = defineScript<RawMember[][]>(redis, 'faultlineRecall', RECALL)
  return async (owner: string, stricts: readonly string[]): Promise<Recalled[]> => {
    const beginnings = [keys.merged(owner, ''), keys.signatureInfo(owner, ''), keys.resolutions(owner, ''), keys.signature(owner, '')]
    const calls: Promise<RawMember[][]>[] = []
    for (let i = 0; i < stricts.length; i += AT_ONCE) {
      calls.push(recall([keys.merges(owner)], [...beginnings, ...stricts.slice(i, i + AT_ONCE)]))
    }
    return (await Promise.all(calls)).flat().map(toRecalled)
  }
}

function toRecalled(members: RawMember[]): Recalled {
  const group = members.map(([strict]) => strict)
  const total = together(members.map(([, span]) => span))
  if (!total) return { group }
  const infos = members.map(([, , info]) => fieldsOf(info))
  const spans = members.flatMap(([, , , , sdks]) => sdks)
  const rule = infos.map((info) => info.get('rule')).find((each) => each !== undefined)
  const memory = {
    ...total,
    loose: infos.map((info) => info.get('loose')).find((each) => each !== undefined) ?? '',
    ...(rule === undefined ? {} : { rule }),
    sdks: [...new Set(spans.map(([version]) => version))].flatMap((version) => {
      const span = together(spans.flatMap(([of, each]) => (of === version ? [each] : [])))
      return span ? [{ version, ...span }] : []
    }),
    resolutions: members
      .flatMap(([, , , fixes]) => fixes.map((text) => JSON.parse(text) as Resolution))
      .sort((a, b) => b.at - a.at)
  }
  return { group, memory }
}

function fieldsOf(list: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>()
  for (let i = 0; i + 1 < list.length; i += 2) fields.set(list[i] as string, list[i + 1] as string)
  return fields
}

function together(spans: readonly RawSpan[]): Span | undefined {
  const known = spans.filter((span) => span !== null)
  if (known.length === 0) return undefined
  return {
    count: known.reduce((sum, [count]) => sum + count, 0),
    first: Math.min(...known.map(([, first]) => timeOf(first))),
    last: Math.max(...known.map(([, , last]) => timeOf(last)))
  }
}
