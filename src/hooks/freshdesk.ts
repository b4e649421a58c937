import { type HookAdapter, ignore } from './adapter.js'
import { htmlLinks, sortAttachments } from './attachments.js'
import { at, bodyOf, hostOf, listAt, textAt, titleOf } from './body.js'
import { htmlText } from './html-text.js'
import { verifyToken } from './verify.js'

/** Header in which the automation sends the secret. */
export const SECRET_HEADER = 'x-faultline-secret'

/**
 * Tickets and their latest public comment. Freshdesk signs nothing; its automations can add a header of one's own:
 * https://support.freshdesk.com/support/solutions/articles/132589-using-webhooks-in-automation-rules. The body is made
 * of the placeholders chosen there, by their usual names, below `freshdesk_webhook` with the simple content.
 */
export const freshdesk: HookAdapter = {
  verify: (request, secrets) => verifyToken(request, SECRET_HEADER, secrets),

  read(request) {
    const body = bodyOf(request)
    const ticket = at(body, 'freshdesk_webhook') ?? body
    const event = (textAt(ticket, 'triggered_event') || 'ticket').slice(0, 60)
    const id = textAt(ticket, 'ticket_id') || textAt(ticket, 'id_numeric')
    if (id === '') return ignore(event)
    const latest = textAt(ticket, 'ticket_latest_public_comment')
    const opening = textAt(ticket, 'ticket_description')
    const comment = latest !== ''
    const markup = comment ? latest : opening
    const url = textAt(ticket, 'ticket_url') || textAt(ticket, 'ticket_public_url')
    const writer = textAt(ticket, 'ticket_latest_comment_author')
    const requester = textAt(ticket, 'ticket_requester_name') || textAt(ticket, 'ticket_contact_name')
    const listed = listAt(ticket, 'ticket_attachments').map((one) => ({
      name: textAt(one, 'name'),
      url: textAt(one, 'attachment_url')
    }))
    const { links, pictures } = htmlLinks(markup)
    const uploads = links.filter((link) => /\/helpdesk\/attachments\//.test(link.url))
    return [
      {
        event,
        thread: `${hostOf(url)}/${id}`,
        ...(url === '' ? {} : { url }),
        author: {
          name: comment ? writer : requester,
          isBot: false,
          role: !comment
            ? 'opener'
            : writer === '' || requester === ''
              ? 'unknown'
              : writer === requester
                ? 'opener'
                : 'other'
        },
        comment,
        title: titleOf(textAt(ticket, 'ticket_subject')),
        ...(comment && opening !== '' ? { opening: htmlText(opening) } : {}),
        text: htmlText(markup),
        markup,
        ...sortAttachments(
          [...listed, ...uploads].filter((one) => hostOf(one.url) !== ''),
          pictures
        )
      }
    ]
  }
}
