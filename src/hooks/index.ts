import type { HookSource } from '../model/hook.js'
import type { HookAdapter } from './adapter.js'
import { discourse } from './discourse.js'
import { freshdesk } from './freshdesk.js'
import { generic } from './generic.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { jira } from './jira.js'
import { telligent } from './telligent.js'
import { zendesk } from './zendesk.js'

export type { HookEvent, HookIgnored, HookRequest } from './adapter.js'
export { BadBody } from './adapter.js'
export { isPointer } from './json-pointer.js'

export const ADAPTERS: Readonly<Record<HookSource, HookAdapter>> = {
  github,
  gitlab,
  jira,
  zendesk,
  freshdesk,
  discourse,
  telligent,
  generic
}
