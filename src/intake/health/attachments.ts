import type { HealthNote } from '../../model/artifact.js'

const ENDING = 'conf|overlay|log|txt|zip|dtsi|dts|yml|yaml|cpp|c|h|hex|config|pcapng|pcap|sal|7z'
/** DevZone puts a number of 2 to 5 digits before the name of an attachment, and several names run together. */
const NUMBERED = new RegExp(
  `(?<![\\w.:/\\\\])(?:\\d{2,5}\\.[A-Za-z][\\w-]{0,60}(?:\\.[A-Za-z][\\w-]{0,40}){0,2}?\\.(?:${ENDING})(?=\\d|[^\\w.]|$|[a-z]))+`,
  'g'
)
const ONE = new RegExp(
  `\\d{2,5}\\.([A-Za-z][\\w-]{0,60}?(?:\\.[A-Za-z][\\w-]{0,40}?){0,2}?\\.(?:${ENDING}))(?=\\d{2,5}\\.|[^\\w.]|$|[a-z]\\w*\\.)`,
  'g'
)
const REST = new RegExp(`^([a-z][\\w-]{0,60}\\.(?:${ENDING}))(?![\\w.])`, 'i')
const ATTACHED = /\b(?:attach(?:ed|ing|ment)|uploaded|enclosed)\b/i
const FILE = new RegExp(
  `(?<![\\w./\\\\])([\\w][\\w-]{0,60}(?:\\.[\\w-]{1,40}){0,2}\\.(?:${ENDING}))(?![\\w/\\\\])`,
  'g'
)
const MOST = 12
const LONGEST_LINE = 2000

/** Names of files a post says are attached, in order, without the number a forum puts in front. */
export function attachmentNames(lines: readonly string[]): { name: string; line: number }[] {
  const names = new Map<string, number>()
  const note = (name: string, line: number) => {
    if (!names.has(name) && names.size < MOST) names.set(name, line)
  }
  lines.forEach((text, i) => {
    if (text.length > LONGEST_LINE || !text.includes('.')) return
    if (/\d\.[A-Za-z]/.test(text))
      for (const run of text.matchAll(NUMBERED)) numberedNames(text, run, (name) => note(name, i + 1))
    if (ATTACHED.test(text))
      for (const file of text.matchAll(FILE)) note((file[1] as string).replace(/^\d{2,5}\./, ''), i + 1)
  })
  return [...names].map(([name, line]) => ({ name, line }))
}

function numberedNames(text: string, run: RegExpMatchArray, note: (name: string) => void): void {
  const start = run.index ?? 0
  let end = start
  for (const one of text.slice(start).matchAll(ONE)) {
    if (start + one.index !== end) break
    note(one[1] as string)
    end = start + one.index + one[0].length
  }
  const rest = REST.exec(text.slice(end))
  if (end > start && rest) note(rest[1] as string)
}

const SCREENSHOT =
  /\bscreen ?shots?\b|\bscreen ?captures?\b|\b(?:shown|seen|see) (?:in )?(?:the )?(?:attached )?(?:picture|photo|figure|image)s?\b|!\[[^\]]{0,80}\]\(|\bdata:image\//i

/** Things a post speaks of that are not in its text. */
export function missing(lines: readonly string[]): HealthNote[] {
  const notes: HealthNote[] = attachmentNames(lines).map(({ name, line }) => ({
    kind: 'attachment-missing',
    text: `${name} is named as an attachment; it is only read when it is uploaded too.`,
    line
  }))
  if (notes.length === 0) {
    const line = lines.findIndex(
      (text) =>
        text.length < LONGEST_LINE &&
        /\b(?:attached|in the attachment)\b/i.test(text) &&
        /\b(?:log|file|config|conf|overlay|output|project|code)\b/i.test(text)
    )
    if (line >= 0)
      notes.push({
        kind: 'attachment-missing',
        text: 'The post speaks of an attached file; it is only read when it is uploaded too.',
        line: line + 1
      })
  }
  const picture = lines.findIndex((text) => SCREENSHOT.test(text.slice(0, LONGEST_LINE)))
  if (picture >= 0)
    notes.push({
      kind: 'screenshot',
      text: 'The post speaks of a picture; send what it shows as text.',
      line: picture + 1
    })
  return notes
}
