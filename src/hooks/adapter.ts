import type { HookAttachment, HookOptions, HookSkipped } from '../model/hook.js'

/** A delivery as it came. Names of headers are in small letters. */
export interface HookRequest {
  headers: Readonly<Record<string, string | undefined>>
  raw: Buffer
}

/** `signedId`: the id of the delivery, where the signature covers it. */
export type Verified = { ok: true; signedId?: string } | { ok: false; code: 'bad-signature' | 'stale-timestamp' }

export interface HookAuthor {
  name: string
  isBot: boolean
  /** Who that is in this thread: who opened it, someone who helps by profession, someone else, or not said. */
  role: 'opener' | 'staff' | 'other' | 'unknown'
}

/** Something that a person wrote and that may want an answer. */
export interface HookEvent {
  /** What happened, in the words of the source. */
  event: string
  /** What names the thread within the source. */
  thread: string
  /** Address of the post, for people. */
  url?: string
  author: HookAuthor
  /** Whether it stands below an opening post. */
  comment: boolean
  title: string
  /** Text of the opening post, when this is a comment and the delivery carries both. */
  opening?: string
  /** Markdown or plain text. */
  text: string
  /** The text as the source has it, where a marker of ours would still be. */
  markup: string
  attachments: HookAttachment[]
  skipped: HookSkipped[]
}

/** Something that wants no answer: another kind of event, or one that outsiders do not see. */
export interface HookIgnored {
  event: string
  ignored: 'event' | 'internal'
}

/** How the webhooks of one source are read. Nothing here reaches out: a request goes in, what it says comes out. */
export interface HookAdapter {
  /** @param secrets live ones; each is enough @param now ms since 1970 */
  verify(request: HookRequest, secrets: readonly string[], now: number): Verified
  /** @throws BadBody */
  read(request: HookRequest, options: HookOptions): (HookEvent | HookIgnored)[]
}

/** Thrown for a body that is not what its source sends. The message may be shown. */
export class BadBody extends Error {
  override name = 'BadBody'
}

export const ignore = (event: string, ignored: HookIgnored['ignored'] = 'event'): HookIgnored[] => [{ event, ignored }]
