import { createHash } from 'node:crypto'
import type { HookEvent, HookIgnored } from '../hooks/index.js'
import type { HookOptions } from '../model/hook.js'
import { findMarker } from '../report/marker.js'
import type { Hook } from '../store/hooks.js'
import { MAX_THREAD } from './submission.js'

const LONGEST_LINK = 1000
/** Characters at the end of a post that are looked at for a marker. */
const LONGEST_END = 600

/** Why nothing is done about an event; undefined when it is taken. Stable, for programs. */
export function whyNot(what: HookEvent | HookIgnored, options: HookOptions): string | undefined {
  if ('ignored' in what) return what.ignored
  const { author, comment, text, markup, attachments } = what
  const name = author.name.toLowerCase()
  if (author.isBot || options.botUsers.some((user) => user.toLowerCase() === name)) return 'bot'
  if (isOurs(markup) || isOurs(text)) return 'own-reply'
  if (comment && options.comments === 'none') return 'comment'
  if (comment && options.comments === 'author' && (author.role === 'other' || author.role === 'staff')) {
    return 'not-the-author'
  }
  return text.trim() === '' && attachments.length === 0 ? 'no-text' : undefined
}

/** Whether a post ends in our marker. Who answers by mail has our post quoted below. */
function isOurs(post: string): boolean {
  // A forum may have closed the tags around it.
  const end = post.slice(-LONGEST_END).replace(/(?:<\/[a-z]{1,12}>|\s)+$/i, '')
  return findMarker(end) !== undefined && !/^\s{0,10}(?:>|&gt;)/.test(end.slice(end.lastIndexOf('\n') + 1))
}

/** Name of a thread among all sources. */
export function threadOf({ source }: Pick<Hook, 'source'>, { thread }: Pick<HookEvent, 'thread'>): string {
  const name = `${source}:${thread}`
  if (name.length <= MAX_THREAD && !/\p{Cc}/u.test(name)) return name
  return `${source}:${createHash('sha256').update(thread).digest('hex')}`
}

/** The address of a post for people, where it can be one. */
export function linkOf({ url }: Pick<HookEvent, 'url'>): { url?: string } {
  if (url === undefined || url.length > LONGEST_LINK || !/^https?:\/\//i.test(url)) return {}
  return { url }
}

/** What is read: the title, the opening post, and what was said now. Someone else's words are told apart. */
export function postOf({ title, opening = '', text, author, comment }: HookEvent): string {
  const said = comment && (author.role === 'other' || author.role === 'staff') ? `Someone commented:\n\n${text}` : text
  const parts = [title, opening, said].map((part) => part.trim()).filter(Boolean)
  return `${parts.join('\n\n') || 'See the attached files.'}\n`
}
