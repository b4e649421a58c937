import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { QUEUES } from './names.js'

/** The queues as the board for administrators reads them. */
export function createBoardQueues(connection: Redis, prefix: string): Queue[] {
  return Object.values(QUEUES).map((name) => new Queue(name, { connection, prefix, skipWaitingForReady: true }))
}
