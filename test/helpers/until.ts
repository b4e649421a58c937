import { setTimeout as delay } from 'node:timers/promises'

/** Asks again and again until there is a value. @throws when that takes too long */
export async function until<T>(
  what: () => Promise<T | undefined | false> | T | undefined | false,
  ms = 30_000
): Promise<T> {
  for (const end = Date.now() + ms; Date.now() < end; await delay(20)) {
    const value = await what()
    if (value) return value
  }
  throw new Error('this did not come in time')
}
