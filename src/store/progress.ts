import type { Redis } from 'ioredis'
import type { Keys } from './keys.js'
import type { Progress } from './records.js'

type Listener = (event: Progress) => void

export type ProgressHub = ReturnType<typeof createProgressHub>

/**
 * Progress of diagnoses, from any process to all that follow.
 * @param subscriber a connection of its own: it can do nothing else
 */
export function createProgressHub(subscriber: Redis, keys: Keys) {
  const listeners = new Map<string, Set<Listener>>()
  subscriber.on('message', (channel: string, message: string) => {
    const event = JSON.parse(message) as Progress
    for (const listener of listeners.get(channel) ?? []) listener(event)
  })

  /** @returns a function that ends the subscription */
  return async function subscribe(id: string, listener: Listener): Promise<() => Promise<void>> {
    const channel = keys.progress(id)
    const known = listeners.get(channel)
    const set = known ?? new Set<Listener>()
    set.add(listener)
    if (!known) {
      listeners.set(channel, set)
      await subscriber.subscribe(channel)
    }
    return async () => {
      set.delete(listener)
      if (set.size > 0 || listeners.get(channel) !== set) return
      listeners.delete(channel)
      await subscriber.unsubscribe(channel).catch(() => undefined)
    }
  }
}
