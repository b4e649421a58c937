import type { Verdict } from '../model/report.js'

interface Titled {
  title: string
}

/** What is known of a diagnosis beside its report, as far as replies tell it. */
export interface Known {
  /** What it says otherwise than the one that it continues. */
  changes?: {
    /** Whether anything is different. */
    different: boolean
    verdict: { before: Verdict; after: Verdict }
    gone: readonly Titled[]
    new: readonly Titled[]
    /** Places from 1. */
    moved: readonly (Titled & { before: number; after: number })[]
    answered: readonly string[]
  }
  /** How often the same problem was met, this time included, and what helped, newest first. */
  seen?: {
    count: number
    /** Oldest SDK version. */
    since?: string
    resolutions: readonly { fix: string; by: string }[]
  }
}

/** Of each kind of change; a reply is no list of everything. */
const MOST_CHANGES = 3
/** UTF-16 units of an accepted fix; the whole of it stands in the diagnosis. */
const LONGEST_FIX = 600

/** A line for each change that matters to whoever reads the reply, in words with code between backticks. */
export function changeLines({ changes }: Known, internal: boolean): string[] {
  if (!changes) return []
  if (!changes.different) return ['What was added changes nothing of this.']
  const { verdict, moved } = changes
  const first = moved.filter(({ after }) => after === 1)
  const lines = [
    ...changes.new.slice(0, MOST_CHANGES).map(({ title }) => `New: ${title}`),
    ...changes.gone.slice(0, MOST_CHANGES).map(({ title }) => `No longer found: ${title}`),
    ...first.map(({ title }) => `Now in first place: ${title}`),
    ...changes.answered.slice(0, MOST_CHANGES).map((ask) => `Answered: ${ask}`)
  ]
  if (!internal) return lines
  const places = moved.map(({ title, before, after }) => `Moved from place ${before} to ${after}: ${title}`)
  const verdicts = verdict.before === verdict.after ? [] : [`Verdict: ${verdict.before} before, ${verdict.after} now.`]
  return [...verdicts, ...lines, ...places]
}

/** How often, and since when; undefined when this is the first time. */
export function seenLine({ seen }: Known): string | undefined {
  if (!seen || seen.count < 2) return undefined
  return `This problem was met ${seen.count} times${seen.since ? `, since SDK version ${seen.since}` : ''}.`
}

/** Accepted fixes to be told, newest first: one, or some with who accepted them. */
export function acceptedFixes({ seen }: Known, internal: boolean): { name: string; fix: string }[] {
  const shown = (seen?.resolutions ?? []).slice(0, internal ? MOST_CHANGES : 1)
  return shown.map(({ fix, by }) => ({
    name: internal ? `Accepted fix (${by}):` : 'Accepted fix:',
    fix: shortened(fix.trim())
  }))
}

/** Ends after a word, and not within code. */
function shortened(text: string): string {
  if (text.length <= LONGEST_FIX) return text
  const cut = text.slice(0, LONGEST_FIX)
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'), 0)) || cut.replace(/[\ud800-\udbff]$/, '')
  const inCode = words.split('`').length % 2 === 0
  return `${inCode ? words.slice(0, words.lastIndexOf('`')).trimEnd() : words} …`
}
