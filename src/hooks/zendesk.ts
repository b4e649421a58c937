import { type HookAdapter, type HookEvent, type HookIgnored, ignore } from './adapter.js'
import { sortAttachments } from './attachments.js'
import { at, bodyOf, hostOf, listAt, textAt, titleOf } from './body.js'
import { verifyTimed } from './verify.js'

const HEADERS = { signature: 'x-zendesk-webhook-signature', timestamp: 'x-zendesk-webhook-signature-timestamp' }
const PREFIX = 'zen:event-type:'

/**
 * Tickets and their comments. Signature: https://developer.zendesk.com/documentation/webhooks/verifying/; bodies: of
 * webhooks that follow events, https://developer.zendesk.com/api-reference/webhooks/event-types/ticket-events/. A
 * webhook of a trigger has the body that its administrator writes: the one of `docs/api.md` is read too.
 */
export const zendesk: HookAdapter = {
  verify: (request, secrets, now) => verifyTimed(request, HEADERS, secrets, now),

  read(request) {
    const body = bodyOf(request)
    const type = textAt(body, 'type')
    if (type === '' && at(body, 'ticket') !== undefined) return [fromTrigger(body)]
    const event = (type.startsWith(PREFIX) ? type.slice(PREFIX.length) : type).slice(0, 60)
    if (event !== 'ticket.created' && event !== 'ticket.comment_added') return ignore(event)
    return [fromEvent(body, event)]
  }
}

function fromEvent(body: unknown, event: string): HookEvent | HookIgnored {
  const ticket = at(body, 'detail')
  const comment = event === 'ticket.created' ? undefined : at(body, 'event', 'comment')
  if (at(comment, 'is_public') === false) return { event, ignored: 'internal' }
  const author = at(comment, 'author')
  const isOpener = comment === undefined || textAt(author, 'id') === textAt(ticket, 'requester_id')
  const opening = textAt(ticket, 'description')
  const text = comment === undefined ? opening : textAt(comment, 'body')
  const attachments = listAt(comment, 'attachments').map((one) => {
    const url = textAt(one, 'content_url')
    return { name: textAt(one, 'filename') || textAt(one, 'file_name'), url, protectedUrl: url }
  })
  return {
    event,
    thread: `${textAt(body, 'account_id')}/${textAt(ticket, 'id')}`,
    author: {
      name: textAt(author, 'name'),
      isBot: false,
      role: isOpener ? 'opener' : at(author, 'is_staff') === true ? 'staff' : 'other'
    },
    comment: comment !== undefined,
    title: titleOf(textAt(ticket, 'subject')),
    ...(comment === undefined || opening === '' ? {} : { opening }),
    text,
    markup: text,
    ...sortAttachments(attachments.filter(({ url }) => hostOf(url) !== ''))
  }
}

/** Placeholders of Zendesk give texts only. */
function fromTrigger(body: unknown): HookEvent | HookIgnored {
  const [ticket, comment] = [at(body, 'ticket'), at(body, 'comment')]
  const event = comment === undefined ? 'ticket' : 'comment'
  if (textAt(comment, 'public') === 'false' || at(comment, 'public') === false) return { event, ignored: 'internal' }
  const opening = textAt(ticket, 'description')
  const text = comment === undefined ? opening : textAt(comment, 'body')
  const [name, requester] = [textAt(comment, 'author'), textAt(ticket, 'requester')]
  const url = textAt(ticket, 'url')
  return {
    event,
    thread: `${hostOf(url)}/${textAt(ticket, 'id')}`,
    ...(url === '' ? {} : { url }),
    author: {
      name: comment === undefined ? requester : name,
      isBot: false,
      role: comment === undefined ? 'opener' : requester === '' ? 'unknown' : name === requester ? 'opener' : 'other'
    },
    comment: comment !== undefined,
    title: titleOf(textAt(ticket, 'title')),
    ...(comment === undefined || opening === '' ? {} : { opening }),
    text,
    markup: text,
    attachments: [],
    skipped: []
  }
}
