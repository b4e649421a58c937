import type { Evidence, Finding, Fix, Report } from '../model/report.js'
import { codeBlock, escapeMarkdown } from './markdown-escape.js'

export interface ReplyOptions {
  /** Findings after the first that are shown in short. */
  further?: number
}

const LANGUAGE: Readonly<Record<string, string>> = { devicetree: 'dts', kconfig: 'ini', shell: 'sh', at: '' }

/** The report as a forum reply in Markdown: the cause, its proof, what to change, what to send. */
export function renderReply(report: Report, { further = 3 }: ReplyOptions = {}): string {
  const [top, ...rest] = report.findings
  const parts = top ? mainFinding(report, top) : [escapeMarkdown(report.summary)]
  if (!top) parts.push(...unexplained(report))
  const others = rest.filter((f) => f.role !== 'note' || f.severity !== 'info').slice(0, further)
  if (others.length > 0) parts.push('**Also seen**', others.map(shortFinding).join('\n'))
  parts.push(...questions(report), ...notes(report))
  return `${parts.join('\n\n')}\n`
}

function mainFinding(report: Report, f: Finding): string[] {
  const sure = report.verdict === 'cause-found' ? '' : ' (not certain)'
  const parts = [`**${escapeMarkdown(f.title)}**${sure}`, escapeMarkdown(f.explanation)]
  if (f.evidence.length > 0) parts.push('**What shows it**', f.evidence.slice(0, 3).map(quote).join('\n\n'))
  if (f.fixes.length > 0) parts.push('**What to change**', f.fixes.map(fix).join('\n\n'))
  if (f.verify) parts.push(`**How to check:** ${escapeMarkdown(f.verify)}`)
  if (f.consequences.length > 0) {
    parts.push(`Consequences of this, not causes: ${f.consequences.map((c) => escapeMarkdown(c.title)).join('; ')}.`)
  }
  if (f.ruledOut.length > 0) parts.push(`Ruled out: ${f.ruledOut.map(escapeMarkdown).join(' ')}`)
  if (f.references.length > 0) parts.push(`References: ${f.references.map(reference).join('; ')}`)
  return parts
}

function quote(e: Evidence): string {
  const lines = e.startLine === e.endLine ? `line ${e.startLine}` : `lines ${e.startLine}–${e.endLine}`
  const whose = e.speaker === 'reply' ? ', in a reply' : ''
  return `${escapeMarkdown(e.artifact)}, ${lines}${whose}:\n${codeBlock(e.quote)}`
}

function fix({ title, detail, patch }: Fix, index: number): string {
  const text = `${index + 1}. ${escapeMarkdown(title)}: ${escapeMarkdown(detail)}`
  return patch ? `${text}\n\n${escapeMarkdown(patch.file)}:\n${codeBlock(patch.content, LANGUAGE[patch.format] ?? patch.format)}` : text
}

/** References come from the rule base, not from the upload. */
function reference({ title, url, source }: Finding['references'][number]): string {
  if (url) return `[${escapeMarkdown(title)}](${encodeURI(url)})`
  return source ? `${escapeMarkdown(title)} (\`${source.replaceAll('`', '')}\`)` : escapeMarkdown(title)
}

const shortFinding = (f: Finding): string => `- ${escapeMarkdown(f.title)}: ${escapeMarkdown(f.cause)}`

function unexplained({ unexplained }: Report): string[] {
  if (unexplained.length === 0) return []
  const items = unexplained.slice(0, 4).map((u) => {
    const decoded = u.decoded.length > 0 ? `\n${u.decoded.map((d) => `- ${escapeMarkdown(d)}`).join('\n')}` : ''
    return `${quote(u.evidence)}${decoded}`
  })
  return ['**Lines that report a failure**', ...items]
}

function questions({ questions }: Report): string[] {
  if (questions.length === 0) return []
  const items = questions.map((q) => `- ${escapeMarkdown(q.ask)} ${escapeMarkdown(q.why)} ${escapeMarkdown(q.how)}`)
  return ['**What would help**', items.join('\n')]
}

function notes({ health, redactions }: Report): string[] {
  const parts = health.slice(0, 4).map((h) => `- ${escapeMarkdown(h.text)}`)
  const secrets = [...new Set(redactions.map((r) => r.kind))]
  if (secrets.length > 0) {
    parts.push(`- The text held secrets (${escapeMarkdown(secrets.join(', '))}). They were removed here, but if they were posted in public they should be replaced.`)
  }
  return parts.length > 0 ? ['**About the upload**', parts.join('\n')] : []
}
