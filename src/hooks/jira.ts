import type { HookAttachment } from '../model/hook.js'
import { type HookAdapter, type HookAuthor, ignore } from './adapter.js'
import { sortAttachments } from './attachments.js'
import { at, bodyOf, hostOf, listAt, textAt, titleOf } from './body.js'
import { jiraText } from './jira-text.js'
import { verifySha256 } from './verify.js'

/**
 * Issues and their comments. Signature: `X-Hub-Signature` of a webhook that an administrator registered with a secret,
 * https://developer.atlassian.com/cloud/jira/platform/webhooks/#secure-admin-webhooks; bodies: the same page.
 */
export const jira: HookAdapter = {
  verify: (request, secrets) => verifySha256(request, 'x-hub-signature', secrets),

  read(request) {
    const body = bodyOf(request)
    const event = textAt(body, 'webhookEvent').slice(0, 60)
    const issue = at(body, 'issue')
    const comment = at(body, 'comment')
    if (issue === undefined || !asks(body, event, comment)) return ignore(event)
    if (comment !== undefined && isInternal(comment)) return ignore(event, 'internal')
    const fields = at(issue, 'fields')
    const key = textAt(issue, 'key')
    const site = textAt(issue, 'self')
    const markup = comment === undefined ? at(fields, 'description') : at(comment, 'body')
    const listed = listAt(fields, 'attachment')
    return [
      {
        event,
        thread: `${hostOf(site)}/${key}`,
        ...(URL.canParse(site) ? { url: new URL(`/browse/${key}`, site).href } : {}),
        author: authorOf(
          comment === undefined ? (at(body, 'user') ?? at(fields, 'creator')) : at(comment, 'author'),
          fields
        ),
        comment: comment !== undefined,
        title: titleOf(textAt(fields, 'summary')),
        ...(comment === undefined ? {} : { opening: jiraText(at(fields, 'description')) }),
        text: jiraText(markup),
        markup: typeof markup === 'string' ? markup : jiraText(markup),
        ...sortAttachments(listed.map(attachmentOf).filter(({ url }) => hostOf(url) !== ''))
      }
    ]
  }
}

/** An update counts when the text or the attachments changed; older servers tell of comments by it too. */
function asks(body: unknown, event: string, comment: unknown): boolean {
  if (['jira:issue_created', 'comment_created', 'comment_updated'].includes(event)) return true
  if (event !== 'jira:issue_updated') return false
  const changed = listAt(body, 'changelog', 'items').map((item) => textAt(item, 'field').toLowerCase())
  return comment !== undefined || changed.includes('description') || changed.includes('attachment')
}

/** Restricted to a group or role, or a note among agents of a service desk. */
const isInternal = (comment: unknown): boolean =>
  at(comment, 'visibility') !== undefined || at(comment, 'jsdPublic') === false

function authorOf(user: unknown, fields: unknown): HookAuthor {
  const reporter = idOf(at(fields, 'reporter'))
  const role = reporter === '' ? 'unknown' : idOf(user) === reporter ? 'opener' : 'other'
  return { name: textAt(user, 'displayName'), isBot: textAt(user, 'accountType') === 'app', role }
}

/** Cloud has `accountId`, servers have `key` and `name`. */
const idOf = (user: unknown): string => textAt(user, 'accountId') || textAt(user, 'key') || textAt(user, 'name')

const attachmentOf = (one: unknown): HookAttachment => {
  const url = textAt(one, 'content')
  return { name: textAt(one, 'filename'), url, protectedUrl: url }
}
