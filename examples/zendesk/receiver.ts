import { createServer, type IncomingMessage, type Server } from 'node:http'
import { Webhook } from 'standardwebhooks'
import type { Faultline } from '../../clients/typescript/client.js'
import type { Zendesk } from './zendesk.js'

export interface ReceiverOptions {
  faultline: Faultline
  zendesk: Zendesk
  /** Of the endpoint registered at `/v1/webhooks`. */
  secret: string
  log(line: string): void
}

interface Message {
  type: string
  data: { id: string; metadata: { source?: string; thread?: string } }
}

const LARGEST = 1024 * 1024

/**
 * Takes Faultline's webhooks and puts each diagnosis of a ticket beside it as an internal note. The tickets come to
 * Faultline by its own hook for Zendesk, whose `metadata` says which ticket it was. An answer other than 2xx makes
 * Faultline send again, so nothing has to be remembered here.
 */
export function createReceiver({ faultline, zendesk, secret, log }: ReceiverOptions): Server {
  const webhook = new Webhook(secret)
  // One after the other: a message that comes twice at once must find the note of the first.
  let last: Promise<unknown> = Promise.resolve()

  async function note({ type, data: { id, metadata } }: Message): Promise<string> {
    const ticket = metadata.source === 'zendesk' ? /\/(\d+)$/.exec(metadata.thread ?? '')?.[1] : undefined
    if (type !== 'diagnosis.done' || ticket === undefined) return 'not about a ticket'
    const { text, policy } = await faultline.reply(id, { dialect: 'zendesk', tone: 'internal', maxLength: 30_000 })
    if (policy === 'silent' || text === '') return `ticket ${ticket}: nothing to say`
    const name = `Faultline ${id}`
    if (await zendesk.hasComment(ticket, name)) return `ticket ${ticket}: noted before`
    await zendesk.addNote(ticket, `${text}\n<p>${name}</p>`)
    return `ticket ${ticket}: noted`
  }

  return createServer(async (request, response) => {
    const body = await read(request)
    let message: Message
    try {
      message = webhook.verify(body ?? '', request.headers as Record<string, string>) as Message
    } catch {
      response.writeHead(body === undefined ? 413 : 401).end()
      return
    }
    const turn = last.then(() => note(message))
    last = turn.catch(() => undefined)
    try {
      log(await turn)
      response.writeHead(204).end()
    } catch (error) {
      log(String(error))
      response.writeHead(503).end()
    }
  })
}

/** @returns the raw body, for the signature is over its bytes; undefined when it is too large */
async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= LARGEST) chunks.push(chunk)
  }
  return size > LARGEST ? undefined : Buffer.concat(chunks).toString()
}
