import type { HookAttachment } from '../model/hook.js'
import { type HookAdapter, type HookAuthor, ignore } from './adapter.js'
import { markdownLinks, sortAttachments } from './attachments.js'
import { at, bodyOf, textAt, titleOf } from './body.js'
import { verifySha256 } from './verify.js'

/** Where GitHub keeps the files of a post: its own uploads, and the older form of their addresses. */
const UPLOAD = /^https:\/\/[^/]{1,200}\/(?:user-attachments\/files\/|[\w.-]{1,100}\/[\w.-]{1,100}\/files\/\d)/

/**
 * Issues and their comments. Signature: https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries;
 * bodies: https://docs.github.com/webhooks/webhook-events-and-payloads#issues and #issue_comment.
 */
export const github: HookAdapter = {
  verify: (request, secrets) => verifySha256(request, 'x-hub-signature-256', secrets),

  read(request) {
    const body = bodyOf(request)
    const kind = request.headers['x-github-event'] ?? ''
    const action = textAt(body, 'action')
    const event = [kind, action].filter(Boolean).join('.').slice(0, 60)
    const comment = at(body, 'comment')
    const issue = at(body, 'issue')
    // Comments of pull requests come by the same event.
    if (issue === undefined || at(issue, 'pull_request') !== undefined) return ignore(event)
    const changed = action === 'edited' && at(body, 'changes', 'body') !== undefined
    if (!changed && action !== (comment === undefined ? 'opened' : 'created')) return ignore(event)
    const said = comment ?? issue
    const text = textAt(said, 'body')
    const { links, pictures } = markdownLinks(text)
    return [
      {
        event,
        thread: `${textAt(body, 'repository', 'full_name')}#${textAt(issue, 'number')}`,
        url: textAt(said, 'html_url'),
        author: authorOf(body, said, issue),
        comment: comment !== undefined,
        title: titleOf(textAt(issue, 'title')),
        ...(comment === undefined ? {} : { opening: textAt(issue, 'body') }),
        text,
        markup: text,
        ...sortAttachments(links.filter(isUpload), pictures)
      }
    ]
  }
}

/** `sender` is who acted, which for an edit need not be who wrote. */
function authorOf(body: unknown, said: unknown, issue: unknown): HookAuthor {
  const name = textAt(said, 'user', 'login')
  const types = [textAt(said, 'user', 'type'), textAt(body, 'sender', 'type')]
  const isBot = types.includes('Bot') || name.endsWith('[bot]')
  return { name, isBot, role: name === textAt(issue, 'user', 'login') ? 'opener' : 'other' }
}

const isUpload = ({ url }: HookAttachment): boolean => UPLOAD.test(url)
