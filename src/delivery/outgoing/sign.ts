import { createHmac, randomBytes } from 'node:crypto'
import type { Secret } from '../../model/webhook-secret.js'


const PREFIX = 'whsec_'

export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64')

/**
 * Headers of one attempt, https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md.
 * Every live secret signs, so a receiver may change from one to the next at its own time.
 * @param id of the message: the same for each attempt
 * @param now milliseconds since 1970
 */
export function signatureHeaders(id: string, body: string, secrets: readonly Secret[], now: number) {
  const seconds = Math.floor(now / 1000)
  const live = secrets.filter(({ until }) => until === undefined || until > now)
  const signatures = live.map(({ value }) => {
    const key = Buffer.from(value.slice(PREFIX.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' ')
  }
}
