import { createHmac } from 'node:crypto'
import { signatureHeaders } from '../../src/delivery/outgoing/sign.js'
import type { HookSource } from '../../src/model/hook.js'

/** Files below test/fixtures/hooks, each with its source. */
export const FIXTURES: readonly (readonly [name: string, source: HookSource])[] = [
  ['github-issues-opened', 'github'],
  ['github-issue-comment-created', 'github'],
  ['gitlab-issue', 'gitlab'],
  ['gitlab-note', 'gitlab'],
  ['jira-issue-created', 'jira'],
  ['jira-comment-created', 'jira'],
  ['zendesk-ticket-created', 'zendesk'],
  ['zendesk-comment-added', 'zendesk'],
  ['zendesk-trigger', 'zendesk'],
  ['freshdesk', 'freshdesk'],
  ['discourse-post-created', 'discourse'],
  ['telligent-events', 'telligent'],
  ['generic', 'generic']
]

/** Headers with which a source would send this text. @param now ms since 1970 */
export function headersFor(source: HookSource, text: string, secret: string, now: number): Record<string, string> {
  const mac = (encoding: 'hex' | 'base64', before = '') =>
    createHmac('sha256', secret).update(before).update(text).digest(encoding)
  const json = { 'content-type': 'application/json' }
  switch (source) {
    case 'github': {
      const event = text.includes('"comment":') ? 'issue_comment' : 'issues'
      return { ...json, 'x-github-event': event, 'x-hub-signature-256': `sha256=${mac('hex')}` }
    }
    case 'gitlab':
      if (text.includes('"note"')) return { ...json, 'x-gitlab-event': 'Note Hook', 'x-gitlab-token': secret }
      return { ...json, 'x-gitlab-event': 'Issue Hook', ...signatureHeaders('gl-1', text, [{ value: secret }], now) }
    case 'jira':
      return { ...json, 'x-atlassian-webhook-identifier': '1', 'x-hub-signature': `sha256=${mac('hex')}` }
    case 'zendesk': {
      const timestamp = `${new Date(now).toISOString().slice(0, 19)}Z`
      return {
        ...json,
        'x-zendesk-webhook-signature-timestamp': timestamp,
        'x-zendesk-webhook-signature': mac('base64', timestamp)
      }
    }
    case 'freshdesk':
      return { ...json, 'x-faultline-secret': secret }
    case 'discourse':
      return {
        ...json,
        'x-discourse-instance': 'https://forum.silicon.example',
        'x-discourse-event': 'post_created',
        'x-discourse-event-signature': `sha256=${mac('hex')}`
      }
    case 'telligent':
      return {
        ...json,
        'x-telligent-webhook-sender': 'https://forum.silicon.example/',
        'x-telligent-webhook-signature': mac('base64')
      }
    case 'generic':
      return { ...json, ...signatureHeaders(`msg_${mac('hex').slice(0, 12)}`, text, [{ value: secret }], now) }
  }
}
