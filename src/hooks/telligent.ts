import type { HookAdapter, HookEvent, HookIgnored } from './adapter.js'
import { absolute, htmlLinks, sortAttachments } from './attachments.js'
import { bodyOf, hostOf, titleOf } from './body.js'
import { htmlText } from './html-text.js'
import { verifyBase64 } from './verify.js'

/** Events of one delivery that are read. */
const MOST_EVENTS = 20
const ASKS = /^forum\s?(?:thread|reply)\b.*\b(?:created|updated)$/i
const UPLOAD = /\/(?:cfs-file|resized-image)(?:\.ashx)?\//

/**
 * Threads and replies of a forum of Verint (Telligent) Community. Signature: HMAC of the body in Base64,
 * `X-Telligent-Webhook-Signature`; a body has a list of events, each with `TypeName` and `EventData`:
 * https://community.telligent.com/community/13/a/developer-training/c/webhooks. Which data an event has is up to its
 * type; that of forum events is not documented in public, so the names are taken after the REST API, in any case of letters.
 * One without `Body` has nothing to read, so the site has to send events with it.
 */
export const telligent: HookAdapter = {
  verify: (request, secrets) => verifyBase64(request, 'x-telligent-webhook-signature', secrets),

  read(request) {
    const body = bodyOf(request)
    const sender = request.headers['x-telligent-webhook-sender'] ?? ''
    const events = anyCase(body).get('events')
    return (Array.isArray(events) ? events : []).slice(0, MOST_EVENTS).map((one) => eventOf(one, sender))
  }
}

function eventOf(value: unknown, sender: string): HookEvent | HookIgnored {
  const outer = anyCase(value)
  const data = anyCase(outer.get('eventdata'))
  const event = text(outer, 'typename').slice(0, 60)
  if (!ASKS.test(event)) return { event, ignored: 'event' }
  const comment = /reply/i.test(event)
  const url = absolute(text(data, 'url'), sender) ?? ''
  const markup = text(data, 'body')
  const [author, opener] = [text(data, 'authoruserid', 'actoruserid'), text(data, 'threadauthoruserid')]
  const { links, pictures } = htmlLinks(markup)
  const site = hostOf(sender)
  const uploads = links.flatMap((link) => {
    const whole = UPLOAD.test(link.url) ? absolute(link.url, sender) : undefined
    return whole !== undefined && hostOf(whole) === site ? [{ name: link.name, url: whole }] : []
  })
  return {
    event,
    thread: `${site}/${text(data, 'threadid', 'forumthreadid', 'contentid')}`,
    ...(url === '' ? {} : { url }),
    author: {
      name: text(data, 'authorusername', 'actorusername', 'username'),
      isBot: false,
      role: !comment ? 'opener' : author === '' || opener === '' ? 'unknown' : author === opener ? 'opener' : 'other'
    },
    comment,
    title: titleOf(text(data, 'subject', 'title')),
    text: htmlText(markup),
    markup,
    ...sortAttachments(uploads, pictures)
  }
}

/** Names are written in more than one way across versions, so their case is not heeded. */
function anyCase(value: unknown): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one]))
}

/** The first of these that is a text or a number. */
function text(data: ReadonlyMap<string, unknown>, ...names: readonly string[]): string {
  const found = names.map((name) => data.get(name)).find((one) => typeof one === 'string' || typeof one === 'number')
  return found === undefined ? '' : String(found)
}
