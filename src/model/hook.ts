/** Programs whose webhooks are understood; `generic` is any other that signs by Standard Webhooks. */
export const HOOK_SOURCES = [
  'github',
  'gitlab',
  'jira',
  'zendesk',
  'freshdesk',
  'discourse',
  'telligent',
  'generic'
] as const
export type HookSource = (typeof HOOK_SOURCES)[number]

/** Whose comments are read: those of whoever opened the thread, everyone's, or nobody's. */
export const HOOK_COMMENTS = ['author', 'all', 'none'] as const
/** The most that a program may do with the reply by itself. */
export const HOOK_REPLIES = ['post', 'draft', 'silent'] as const

/** Where a generic hook finds things in its body, as JSON pointers (RFC 6901). */
export interface HookMapping {
  /** What names the thread: equal for all messages of one. */
  thread: string
  text: string
  title?: string
  /** Name of whoever wrote the text. */
  author?: string
  /** True when a program wrote it. */
  bot?: string
  /** Address of the post, for people. */
  url?: string
  /** What happened. */
  event?: string
  /** A list; the next two are pointers into each of its entries. */
  attachments?: string
  attachmentName?: string
  attachmentUrl?: string
}

export interface HookOptions {
  /** Names of users that are programs, this service's own bot first of all. */
  botUsers: string[]
  comments: (typeof HOOK_COMMENTS)[number]
  reply: (typeof HOOK_REPLIES)[number]
  /** Of a generic hook. */
  mapping?: HookMapping
}

export interface HookAttachment {
  name: string
  url: string
  /** Where it is for whoever has a token of the source; absent where the address is not the source's own word. */
  protectedUrl?: string
}

/** What was left out, and why. */
export interface HookSkipped {
  name: string
  why: string
}
