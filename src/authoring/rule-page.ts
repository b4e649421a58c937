import type { Rule } from '../rulebase/schema.js'

/** A rule's page for people: what it names, when, what to do, where it comes from. Placeholders stay as they are written. */
export function rulePage(rule: Rule): string {
  const fixes = rule.fixes.map((f, i) => `${i + 1}. **${code(f.title)}** ${code(oneLine(f.detail))}${f.patch ? `\n\n${fenced(f.patch.content, f.patch.file)}` : ''}`)
  return [
    `# ${code(rule.title)}`,
    `\`${rule.id}\` · ${rule.severity} · ${rule.role} · ${rule.class} · ${rule.status} · prior confidence ${rule.confidence}`,
    rule.unseen ? `On uploads unseen by its author it named the cause ${rule.unseen.right} times and stood first wrongly ${rule.unseen.wrong} times.` : '',
    code(oneLine(rule.cause)),
    code(rule.explanation.trim()),
    rule.oneSignal ? `One line is enough because: ${code(rule.oneSignal)}` : '',
    rule.applies ? `Applies to: ${Object.entries(rule.applies).map(([k, v]) => `${k} ${code([v].flat().join(', '))}`).join('; ')}` : '',
    '## What to change',
    fixes.join('\n\n'),
    `**How to check:** ${code(oneLine(rule.verify))}`,
    '## Lines that match',
    ...Object.values(rule.examples.match[0]?.files ?? {}).map((text) => fenced(text)),
    '## References',
    rule.references.map((r) => `- ${code(r.title)}${r.url ? `: <${r.url}>` : ''}${r.source ? ` (\`${r.source}\`)` : ''}`).join('\n')
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

/** The list of all rules by area. */
export function ruleIndex(rules: readonly Rule[]): string {
  const areas = [...new Set(rules.map((r) => r.id.split('/')[0] as string))].sort()
  const list = (area: string): string =>
    rules
      .filter((r) => r.id.startsWith(`${area}/`))
      .map((r) => `- [${code(r.title)}](${r.id}.md)`)
      .join('\n')
  return `# Rules\n\nMade by \`faultline rules docs\` from the files in \`rules/\`.\n\n${areas.map((a) => `## ${a}\n\n${list(a)}`).join('\n\n')}\n`
}

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ')

/** Placeholders and angle brackets must survive Markdown. */
const code = (text: string): string => text.replaceAll('<', '&lt;')

function fenced(content: string, title?: string): string {
  return `${title ? `\`${title}\`:\n\n` : ''}\`\`\`\`\n${content.trimEnd()}\n\`\`\`\``
}
