import type { Redis } from 'ioredis'

/** A place in a sorted set: a member and its score. */
export interface Place {
  member: string
  score: number
}

/**
 * Members of a sorted set from the highest score down; those of one score in reverse order of their names.
 * @param after the place that the page before ended with
 * @param least only members of this score or more
 */
export async function pageDown(redis: Redis, key: string, limit: number, after?: Place, least?: number): Promise<Place[]> {
  const found: Place[] = []
  const highest = after?.score ?? '+inf'
  // One more than wanted: the first is most often the place itself.
  const step = limit + (after ? 1 : 0)
  for (let skip = 0; ; skip += step) {
    const rows = await redis.zrevrangebyscore(key, highest, least ?? '-inf', 'WITHSCORES', 'LIMIT', skip, step)
    for (let i = 0; i + 1 < rows.length; i += 2) {
      const place = { member: rows[i] as string, score: Number(rows[i + 1]) }
      if (!after || place.score < after.score || place.member < after.member) found.push(place)
    }
    if (found.length >= limit || rows.length < 2 * step) return found.slice(0, limit)
  }
}
