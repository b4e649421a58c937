import { AppError } from '../errors/index.js'
import { isPointer } from '../hooks/index.js'
import {
  HOOK_COMMENTS,
  HOOK_REPLIES,
  HOOK_SOURCES,
  type HookMapping,
  type HookOptions,
  type HookSource
} from '../model/hook.js'

/** What a caller asks for. Both APIs hand it over unread. */
export interface HookInput {
  source: string
  name?: string | null
  /** Where the source makes the secret itself; otherwise one is made here. */
  secret?: string | null
  botUsers?: readonly string[] | null
  comments?: string | null
  reply?: string | null
  mapping?: { [name in keyof HookMapping]?: string | null } | null
}

const LONGEST_NAME = 100
const MOST_USERS = 50
const SECRET = /^[\x21-\x7e]{16,256}$/
/** Standard Webhooks asks for 24 to 64 bytes. */
const STANDARD_SECRET = /^(?:whsec_)?[A-Za-z0-9+/]{32,86}={0,2}$/
const POINTERS = [
  'thread',
  'text',
  'title',
  'author',
  'bot',
  'url',
  'event',
  'attachments',
  'attachmentName',
  'attachmentUrl'
] as const satisfies readonly (keyof HookMapping)[]

/** @throws AppError `invalid-request` */
export function checkSource(source: string): HookSource {
  return oneOf('source', HOOK_SOURCES, source)
}

/** @throws AppError `invalid-request`; what was sent is not repeated */
export function checkSecret(secret: string, source: HookSource): string {
  if (!SECRET.test(secret)) throw invalid('secret', 'A secret has 16 to 256 printable characters without blanks.')
  if (source === 'generic' && !STANDARD_SECRET.test(secret)) {
    throw invalid('secret', 'A secret of Standard Webhooks is `whsec_` and 24 to 64 bytes in Base64.')
  }
  return secret
}

export function checkName(name: string): string {
  if (name.length > LONGEST_NAME || /\p{Cc}/u.test(name)) {
    throw invalid('name', `A name has at most ${LONGEST_NAME} characters, none of them control characters.`)
  }
  return name
}

/** @throws AppError `invalid-request` naming the option */
export function checkOptions(input: HookInput, source: HookSource): HookOptions {
  const botUsers = [...(input.botUsers ?? [])]
  if (botUsers.length > MOST_USERS || botUsers.some((user) => user === '' || user.length > LONGEST_NAME)) {
    throw invalid('botUsers', `At most ${MOST_USERS} names of at most ${LONGEST_NAME} characters are taken.`)
  }
  return {
    botUsers,
    comments: oneOf('comments', HOOK_COMMENTS, input.comments ?? 'author'),
    reply: oneOf('reply', HOOK_REPLIES, input.reply ?? 'post'),
    ...(source === 'generic' ? { mapping: checkMapping(input.mapping) } : {})
  }
}

function checkMapping(mapping: HookInput['mapping']): HookMapping {
  const checked: Partial<HookMapping> = {}
  for (const name of POINTERS) {
    const pointer = mapping?.[name]
    if (pointer === undefined || pointer === null) continue
    if (!isPointer(pointer)) throw invalid('mapping', `\`${name}\` is not a JSON pointer such as /ticket/id.`)
    checked[name] = pointer
  }
  const { thread, text } = checked
  if (thread && text) return { ...checked, thread, text }
  throw invalid('mapping', 'A generic hook needs a `mapping` with pointers to at least `thread` and `text`.')
}

function oneOf<T extends string>(field: string, known: readonly T[], value: string): T {
  const found = known.find((one) => one === value)
  if (found) return found
  throw invalid(field, `\`${field}\` is one of ${known.join(', ')}.`)
}

const invalid = (field: string, detail: string) => new AppError('invalid-request', detail, { field })
