import type { HookAttachment } from '../model/hook.js'
import { type HookAdapter, ignore } from './adapter.js'
import { absolute, markdownLinks, sortAttachments } from './attachments.js'
import { at, bodyOf, hostOf, textAt, titleOf } from './body.js'
import { verifyStandard, verifyToken } from './verify.js'

/** Users that GitLab makes for access tokens of projects and groups, and for its own services. */
const BOT = /^(?:project|group)_\d{1,12}_bot|^(?:support-bot|alert-bot|ghost|GitLabDuo|duo-)/i
const UPLOAD = /^\/uploads\/([0-9a-f]{16,64})\/([^/?#]{1,300})$/

/**
 * Issues and their notes. Signature: `webhook-signature` where the webhook has a signing token, otherwise the secret
 * itself in `X-Gitlab-Token`, https://docs.gitlab.com/user/project/integrations/webhooks/; bodies:
 * https://docs.gitlab.com/user/project/integrations/webhook_events/#issue-events and #comment-events.
 */
export const gitlab: HookAdapter = {
  verify(request, secrets, now) {
    if (request.headers['webhook-signature'] !== undefined) return verifyStandard(request, secrets, now)
    return verifyToken(request, 'x-gitlab-token', secrets)
  },

  read(request) {
    const body = bodyOf(request)
    const said = at(body, 'object_attributes')
    const kind = textAt(body, 'object_kind')
    const action = textAt(said, 'action')
    const event = [kind, action].filter(Boolean).join('.').slice(0, 60)
    const isNote = kind === 'note'
    const issue = isNote ? at(body, 'issue') : said
    if ((kind !== 'issue' && !isNote) || issue === undefined) return ignore(event)
    if (isNote ? !isSaid(said, action) : !isAsked(body, action)) return ignore(event)
    if (isNote && (at(said, 'internal') === true || textAt(body, 'event_type').startsWith('confidential'))) {
      return ignore(event, 'internal')
    }
    const project = {
      id: textAt(body, 'project', 'id'),
      path: textAt(body, 'project', 'path_with_namespace'),
      url: textAt(body, 'project', 'web_url')
    }
    const text = textAt(said, isNote ? 'note' : 'description')
    const { links, pictures } = markdownLinks(text)
    const name = textAt(body, 'user', 'username')
    const isOpener = textAt(issue, 'author_id') === textAt(said, 'author_id')
    return [
      {
        event,
        thread: `${hostOf(project.url)}/${project.path}#${textAt(issue, 'iid')}`,
        url: textAt(said, 'url'),
        author: { name, isBot: BOT.test(name), role: isOpener ? 'opener' : 'other' },
        comment: isNote,
        title: titleOf(textAt(issue, 'title')),
        ...(isNote ? { opening: textAt(issue, 'description') } : {}),
        text,
        markup: text,
        ...sortAttachments(
          links.flatMap((link) => uploadOf(link, project)),
          pictures
        )
      }
    ]
  }
}

/** Notes that GitLab itself writes are `system`. Older versions say no action. */
const isSaid = (said: unknown, action: string): boolean =>
  at(said, 'system') !== true && ['', 'create', 'update'].includes(action)

const isAsked = (body: unknown, action: string): boolean =>
  action === 'open' || (action === 'update' && at(body, 'changes', 'description') !== undefined)

interface Project {
  id: string
  path: string
  url: string
}

/** Uploads are named by a path below their project. */
function uploadOf({ name, url }: HookAttachment, project: Project): HookAttachment[] {
  const whole = UPLOAD.test(url) ? absolute(`${project.url}${url}`, project.url) : undefined
  if (whole !== undefined) return [{ name, url: whole, ...withToken(url, project) }]
  return hostOf(url) === hostOf(project.url) && url.includes('/uploads/') ? [{ name, url }] : []
}

/**
 * With a token uploads are given by the API: https://docs.gitlab.com/api/project_markdown_uploads/. Only those of the
 * project that the webhook is of: people write what they like into a link.
 */
function withToken(url: string, { id, path, url: project }: Project): Pick<HookAttachment, 'protectedUrl'> {
  const [, secret, file = ''] = UPLOAD.exec(url) ?? []
  if (secret === undefined || !/^\d{1,15}$/.test(id) || path === '' || !project.endsWith(`/${path}`)) return {}
  const name = encodeURIComponent(decoded(file))
  return { protectedUrl: `${project.slice(0, -path.length)}api/v4/projects/${id}/uploads/${secret}/${name}` }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
