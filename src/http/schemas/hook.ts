import { Type } from 'typebox'
import { HOOK_COMMENTS, HOOK_REPLIES, HOOK_SOURCES } from '../../model/hook.js'
import { closed, ProblemSchema, Time } from './common.js'

const pointer = (description: string) => Type.String({ maxLength: 200, description })

const Mapping = Type.Object(
  {
    thread: pointer('What names the thread; equal for all messages of one.'),
    text: pointer('What was written.'),
    title: Type.Optional(pointer('Title of the thread.')),
    author: Type.Optional(pointer('Name of whoever wrote it.')),
    bot: Type.Optional(pointer('True when a program wrote it.')),
    url: Type.Optional(pointer('Address of the post.')),
    event: Type.Optional(pointer('What happened.')),
    attachments: Type.Optional(pointer('A list of attachments.')),
    attachmentName: Type.Optional(pointer('Within each of them; /name, when left out.')),
    attachmentUrl: Type.Optional(pointer('Within each of them; /url, when left out.'))
  },
  { ...closed, title: 'HookMapping', description: 'JSON pointers (RFC 6901) into the body.' }
)

const options = {
  botUsers: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
    maxItems: 50,
    description: 'Users that are programs, your own bot first of all; they are never answered.'
  }),
  comments: Type.Enum(HOOK_COMMENTS, {
    description: 'Whose comments are read; of whoever opened the thread, usually.'
  }),
  reply: Type.Enum(HOOK_REPLIES, { description: 'The most that a program may do with a reply by itself.' })
}

const Secret = Type.String({
  minLength: 16,
  maxLength: 256,
  description: 'Where the source makes it; otherwise one is made.'
})

export const HookInput = Type.Object(
  {
    source: Type.Enum(HOOK_SOURCES),
    name: Type.Optional(Type.String({ maxLength: 100, description: 'For yourself.' })),
    secret: Type.Optional(Secret),
    botUsers: Type.Optional(options.botUsers),
    comments: Type.Optional(options.comments),
    reply: Type.Optional(options.reply),
    mapping: Type.Optional(Mapping)
  },
  { ...closed, title: 'HookInput' }
)

export const HookSecretInput = Type.Object({ secret: Type.Optional(Secret) }, { ...closed, title: 'HookSecretInput' })

const hook = {
  id: Type.String(),
  source: Type.Enum(HOOK_SOURCES),
  name: Type.String(),
  url: Type.String({ description: 'Where the source has to deliver.' }),
  ...options,
  mapping: Type.Optional(Mapping),
  created: Time
}

export const HookSchema = Type.Object(hook, { ...closed, title: 'Hook' })
export const HookList = Type.Object({ items: Type.Array(HookSchema) }, closed)

/** Beside a hook, when its secret was just set. */
export const HookWithSecret = Type.Object(
  { ...hook, secret: Type.String({ description: 'Shown this once.' }) },
  { ...closed, title: 'HookWithSecret' }
)

const links = Type.Optional(Type.Object({ diagnosis: Type.String(), reply: Type.String() }, closed))
const reason = Type.Optional(
  Type.String({ description: 'Why it is ignored: event, internal, bot, own-reply, comment, not-the-author, no-text.' })
)

/** The answer to a delivery. */
export const HookReceipt = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          event: Type.String(),
          thread: Type.String(),
          status: Type.Enum(['accepted', 'ignored', 'replayed']),
          reason,
          diagnosis: Type.Optional(Type.String()),
          links
        },
        closed
      ),
      { description: 'One for each event of the delivery.' }
    )
  },
  { ...closed, title: 'HookReceipt' }
)

export const HookDeliverySchema = Type.Object(
  {
    id: Type.String({ description: 'Of the diagnosis, when it is accepted.' }),
    at: Time,
    event: Type.String(),
    thread: Type.String(),
    url: Type.Optional(Type.String()),
    status: Type.Enum(['accepted', 'ignored']),
    reason,
    repeated: Type.Optional(Type.Boolean({ description: 'The same was found in this thread before.' })),
    skipped: Type.Array(
      Type.Object({ name: Type.String(), why: Type.String(), problem: Type.Optional(ProblemSchema) }, closed),
      { description: 'Attachments that were left out.' }
    ),
    links
  },
  { ...closed, title: 'HookDelivery' }
)

export const HookDeliveryPage = Type.Object(
  {
    items: Type.Array(HookDeliverySchema),
    next: Type.Optional(Type.String({ description: 'Cursor of the next page.' }))
  },
  closed
)
