import { type HookAdapter, ignore } from './adapter.js'
import { absolute, htmlLinks, sortAttachments } from './attachments.js'
import { at, bodyOf, hostOf, textAt, titleOf } from './body.js'
import { verifySha256 } from './verify.js'

/** What people write; the others are notes of moderators, of the software, and whispers among staff. */
const REGULAR = '1'

/**
 * Posts, the first of a topic and the others. Signature and headers:
 * https://meta.discourse.org/t/configure-webhooks-that-trigger-on-discourse-events-to-integrate-with-external-services/49045;
 * the body is the post as the API of Discourse gives it, https://docs.discourse.org/#tag/Posts/operation/getPost.
 */
export const discourse: HookAdapter = {
  verify: (request, secrets) => verifySha256(request, 'x-discourse-event-signature', secrets),

  read(request) {
    const body = bodyOf(request)
    const event = (request.headers['x-discourse-event'] ?? '').slice(0, 60)
    const post = at(body, 'post')
    if (post === undefined || (event !== 'post_created' && event !== 'post_edited')) return ignore(event)
    if (isGone(post) || (textAt(post, 'post_type') || REGULAR) !== REGULAR) return ignore(event)
    if (textAt(post, 'topic_archetype') === 'private_message') return ignore(event, 'internal')
    const site = request.headers['x-discourse-instance'] ?? ''
    const [topic, number] = [textAt(post, 'topic_id'), textAt(post, 'post_number')]
    const { links, pictures } = htmlLinks(textAt(post, 'cooked'))
    const uploads = links.flatMap(({ name, url, attributes }) => {
      const whole = /\bclass="attachment"/.test(attributes) ? absolute(url, site) : undefined
      return whole === undefined ? [] : [{ name, url: whole }]
    })
    const text = textAt(post, 'raw')
    const address = absolute(`/t/${textAt(post, 'topic_slug') || '-'}/${topic}/${number}`, site)
    const isStaff = ['staff', 'admin', 'moderator'].some((name) => at(post, name) === true)
    return [
      {
        event,
        thread: `${hostOf(site)}/t/${topic}`,
        ...(address === undefined ? {} : { url: address }),
        author: {
          name: textAt(post, 'username'),
          // Users of the software itself have numbers below zero.
          isBot: textAt(post, 'user_id').startsWith('-'),
          role: number === '1' ? 'opener' : isStaff ? 'staff' : 'unknown'
        },
        comment: number !== '1',
        title: titleOf(textAt(post, 'topic_title')),
        text,
        markup: text,
        ...sortAttachments(uploads, pictures)
      }
    ]
  }
}

const isGone = (post: unknown): boolean =>
  at(post, 'hidden') === true || at(post, 'user_deleted') === true || textAt(post, 'deleted_at') !== ''
