import { bbcode } from './bbcode.js'
import type { Dialect, DialectName } from './dialect.js'
import { html } from './html.js'
import { jira } from './jira.js'
import { markdown } from './markdown.js'
import { plain } from './plain.js'
import { zendesk } from './zendesk.js'

export { DIALECTS, type Dialect, type DialectName } from './dialect.js'

export const dialects: Readonly<Record<DialectName, Dialect>> = { markdown, bbcode, html, plain, jira, zendesk }
