import type { Redis } from 'ioredis'
import type { Keys } from './keys.js'
import { results } from './pipeline.js'
import type { Write } from './writes.js'

/** An unexplained line of one diagnosis, by its shape. */
export interface ShapedLine {
  digest: string
  /** The line without numbers, addresses and quoted names. */
  shape: string
  text: string
  module?: string
  level?: string
}

/** Lines of one shape that no rule explains. Times are milliseconds since 1970. */
export interface Shape {
  digest: string
  shape: string
  module?: string
  level?: string
  /** Diagnoses that had such a line. */
  count: number
  first: number
  last: number
  /** The newest one, unless its diagnosis was deleted. */
  example?: { text: string; diagnosis: string }
}

export type UnexplainedStore = ReturnType<typeof createUnexplainedStore>

/** Shapes that are kept of one owner; those not seen for longest go first. */
const MOST = 1000

/** Counts the lines of a diagnosis. */
export function unexplainedWrites(
  keys: Keys,
  owner: string,
  id: string,
  lines: readonly ShapedLine[],
  now: number,
  retention: number
): Write[] {
  if (lines.length === 0) return []
  const shapes = keys.shapes(owner)
  const each = lines.flatMap(({ digest, shape, text, module, level }): Write[] => {
    const key = keys.shape(owner, digest)
    const more = [...(module ? ['module', module] : []), ...(level ? ['level', level] : [])]
    return [
      ['hincrby', key, 'count', 1],
      ['hsetnx', key, 'first', now],
      ['hset', key, 'last', now, 'shape', shape, 'text', text, 'diagnosis', id, ...more],
      ['expire', key, retention],
      ['zadd', shapes, now, digest]
    ]
  })
  return [
    ...each,
    ['zremrangebyscore', shapes, '-inf', now - retention * 1000],
    ['zremrangebyrank', shapes, 0, -(MOST + 1)],
    ['expire', shapes, retention]
  ]
}

const FIELDS = ['shape', 'module', 'level', 'count', 'first', 'last', 'text', 'diagnosis'] as const

export function createUnexplainedStore(redis: Redis, keys: Keys) {
  return {
    /** Met most often first. */
    async list(owner: string, limit: number): Promise<Shape[]> {
      const digests = await redis.zrange(keys.shapes(owner), '0', '-1')
      const pipeline = redis.pipeline()
      for (const digest of digests) pipeline.hmget(keys.shape(owner, digest), ...FIELDS)
      const rows = results<(string | null)[]>(await pipeline.exec())
      const shapes = rows.flatMap((row, n) => shapeOf(digests[n] as string, row) ?? [])
      return shapes.sort((a, b) => b.count - a.count || b.last - a.last).slice(0, limit)
    }
  }
}

function shapeOf(digest: string, [shape, module, level, count, first, last, text, diagnosis]: (string | null)[]) {
  if (!shape) return undefined
  return {
    digest,
    shape,
    ...(module ? { module } : {}),
    ...(level ? { level } : {}),
    count: Number(count),
    first: Number(first),
    last: Number(last),
    ...(text && diagnosis ? { example: { text, diagnosis } } : {})
  }
}
