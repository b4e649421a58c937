import type { Evidence, Finding, Fix, Report } from '../model/report.js'
import { clean } from './clean.js'
import { acceptedFixes, changeLines, type Known, seenLine } from './known.js'

/** How words are marked on a terminal; plain text leaves them as they are. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  green(text: string): string
}

const same = (text: string): string => text
export const PLAIN: Style = { bold: same, dim: same, red: same, yellow: same, green: same }

/**
 * The whole report, and what is known beside it, as plain text, wrapped at 100 columns, for a terminal. Control characters of an upload do not
 * reach it.
 */
export function renderText(report: Report, style: Style = PLAIN, known: Known = {}): string {
  const parts = [verdictLine(report, style), wrap(report.summary), contextLines(report, style), changedText(known, style)]
  parts.push(...report.findings.map((f, i) => findingText(f, i + 1, style)))
  parts.push(seenText(known, style))
  parts.push(unexplainedText(report, style), questionText(report, style), healthText(report, style))
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function verdictLine({ verdict }: Report, style: Style): string {
  const colour = verdict === 'healthy' ? style.green : verdict === 'cause-found' ? style.red : style.yellow
  return style.bold(colour(verdict.replaceAll('-', ' ').toUpperCase()))
}

function contextLines({ context }: Report, style: Style): string {
  const entries = Object.entries(context)
  if (entries.length === 0) return ''
  return entries.map(([name, { value }]) => style.dim(`  ${name}: ${clean(value)}`)).join('\n')
}

function findingText(f: Finding, number: number, style: Style): string {
  const colour =
    f.severity === 'error' || f.severity === 'critical' ? style.red : f.severity === 'warning' ? style.yellow : same
  const parts = [
    `${style.bold(`${number}. ${colour(clean(f.title))}`)}\n   ${style.dim(`${f.severity}, ${f.role}, ${Math.round(f.confidence * 100)} % sure, ${f.rule}`)}`,
    wrap(f.explanation, 3)
  ]
  if (f.evidence.length > 0) parts.push(f.evidence.map((e) => quote(e, style)).join('\n'))
  if (f.fixes.length > 0) parts.push(f.fixes.map((x) => fixText(x, style)).join('\n'))
  if (f.verify) parts.push(wrap(`Check: ${f.verify}`, 3))
  if (f.consequences.length > 0) parts.push(wrap(`Consequences: ${f.consequences.map((c) => c.title).join('; ')}`, 3))
  if (f.ruledOut.length > 0) parts.push(wrap(`Ruled out: ${f.ruledOut.join(' ')}`, 3))
  return parts.join('\n')
}

function quote(e: Evidence, style: Style): string {
  const head = style.dim(`   ${clean(e.artifact)}:${e.startLine}${e.speaker === 'reply' ? ' (in a reply)' : ''}`)
  return `${head}\n${e.quote
    .split('\n')
    .map((l) => `   | ${clean(l)}`)
    .join('\n')}`
}

function fixText({ title, detail, patch }: Fix, style: Style): string {
  const text = wrap(`→ ${title}: ${detail}`, 3)
  if (!patch) return text
  const body = patch.content
    .trimEnd()
    .split('\n')
    .map((l) => `     ${style.green(clean(l))}`)
    .join('\n')
  return `${text}\n     ${style.dim(`${clean(patch.file)}:`)}\n${body}`
}

function changedText(known: Known, style: Style): string {
  const lines = changeLines(known, true).map((line) => wrap(`- ${line}`, 3))
  return lines.length > 0 ? [style.bold('What changed'), ...lines].join('\n') : ''
}

function seenText(known: Known, style: Style): string {
  const line = seenLine(known)
  const fixes = acceptedFixes(known, true).map(({ name, fix }) => wrap(`- ${name} ${fix}`, 3))
  return line || fixes.length > 0 ? [style.bold(line ?? 'What solved it'), ...fixes].join('\n') : ''
}

function unexplainedText({ unexplained }: Report, style: Style): string {
  if (unexplained.length === 0) return ''
  const items = unexplained.map((u) => [quote(u.evidence, style), ...u.decoded.map((d) => wrap(d, 5))].join('\n'))
  return [style.bold('Not explained'), ...items].join('\n')
}

function questionText({ questions }: Report, style: Style): string {
  if (questions.length === 0) return ''
  return [style.bold('What would help'), ...questions.map((q) => wrap(`- ${q.ask} ${q.why} ${q.how}`, 3))].join('\n')
}

function healthText({ health, redactions }: Report, style: Style): string {
  const lines = health.map((h) => wrap(`- ${h.text}`, 3))
  const kinds = [...new Set(redactions.map((r) => r.kind))]
  if (kinds.length > 0)
    lines.push(wrap(`- Secrets were removed: ${kinds.join(', ')}. Replace them if the text was public.`, 3))
  return lines.length > 0 ? [style.bold('About the upload'), ...lines].join('\n') : ''
}

function wrap(text: string, indent = 0, width = 100): string {
  const margin = ' '.repeat(indent)
  return clean(text)
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = []
      let line = ''
      for (const word of paragraph.split(/\s+/)) {
        if (line && line.length + word.length + 1 > width - indent) {
          lines.push(line)
          line = word
        } else line = line ? `${line} ${word}` : word
      }
      lines.push(line)
      return lines.map((l) => (l ? margin + l : l)).join('\n')
    })
    .join('\n')
}
