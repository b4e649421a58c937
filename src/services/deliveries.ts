import type { Logger } from 'pino'
import { AppError } from '../errors/index.js'
import type { JobQueue } from '../queue/producers.js'
import type { Delivery, DeliveryStore } from '../store/deliveries.js'
import { ID_PATTERN } from '../store/ids.js'
import type { Caller } from './caller.js'
import { decodeCursor, encodeCursor } from './cursor.js'

export interface DeliveriesDeps {
  store: DeliveryStore
  queue: JobQueue
  log: Logger
}

export type DeliveriesService = ReturnType<typeof createDeliveries>

const ID = new RegExp(ID_PATTERN)

/** Id of the job that tries a delivery; each replay is a job of its own. */
export const deliveryJob = ({ id, replays }: Pick<Delivery, 'id' | 'replays'>): string => `${id}-${replays}`

/** The log of what was sent to a caller's receivers. */
export function createDeliveries({ store, queue, log }: DeliveriesDeps) {
  async function get(id: string, caller: Caller): Promise<Delivery> {
    const delivery = ID.test(id) ? await store.get(id) : undefined
    if (delivery?.owner !== caller.owner) throw new AppError('unknown-delivery', 'There is no delivery of this id.')
    return delivery
  }

  return {
    get,

    /** @param dead only those that were given up */
    async list(caller: Caller, limit: number, cursor?: string, dead = false) {
      const before = cursor === undefined ? {} : { before: decodeCursor(cursor) }
      const items = await store.list(caller.owner, limit + 1, { ...before, dead })
      const page = items.slice(0, limit)
      const last = page.at(-1)
      return items.length > limit && last ? { items: page, next: encodeCursor(last.id) } : { items: page }
    },

    /** Begins a settled delivery again, with the same id and body. */
    async replay(id: string, caller: Caller): Promise<Delivery> {
      const before = await get(id, caller)
      if (before.status === 'pending') throw new AppError('delivery-pending', 'This delivery is not settled yet.')
      const delivery: Delivery = { ...before, status: 'pending', replays: before.replays + 1 }
      await store.update(delivery)
      await queue
        .add(deliveryJob(delivery))
        .catch((error) => log.warn({ delivery: id, err: error }, 'not queued yet; the sweep will'))
      return delivery
    }
  }
}
