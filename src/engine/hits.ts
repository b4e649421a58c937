import { type Subject, normalise, subjectOf } from '../rulebase/pattern.js'
import type { Matcher, RuleBase } from '../rulebase/compile.js'
import type { Event } from '../model/event.js'
import type { Facts } from '../model/facts.js'
import { passes } from './value-test.js'
import type { Work } from './work.js'

/** One event that one matcher accepted. */
export interface Hit {
  event: Event
  captures: Readonly<Record<string, string>>
}

/** Kinds of events that a device or tool printed, so a missing module means "not printed". */
const PRINTED = new Set(['log', 'fault', 'boot', 'reset', 'shell'])
/** Characters of one event that patterns see; the longest dumps and compiler commands that matter are shorter. */
const LONGEST = 6000
/** A matcher that hits this often tells nothing more by hitting again. */
const MAX_HITS = 400

/** Runs every matcher over every event: literals first, then the pattern, then the tests on fields. */
export function collectHits(facts: Facts, base: RuleBase, work: Work): ReadonlyMap<number, Hit[]> {
  const hits: (Hit[] | undefined)[] = base.matchers.map(() => undefined)
  for (const event of facts.events) {
    const subject = subjectOf(normalise(event.text.slice(0, LONGEST)))
    for (const number of base.index.candidates(subject.lower)) tryMatcher(base.matchers[number] as Matcher, event, subject, hits, work)
    for (const matcher of base.unindexed(event.kind)) tryMatcher(matcher, event, subject, hits, work)
  }
  return new Map(hits.flatMap((list, number) => (list ? [[number, list]] : [])))
}

function tryMatcher(matcher: Matcher, event: Event, subject: Subject, hits: (Hit[] | undefined)[], work: Work): void {
  const list = hits[matcher.number]
  if (list && list.length >= MAX_HITS) return
  if (!accepts(matcher, event, subject.text)) return
  const captures = work.try(matcher, subject.text.length, () => (matcher.pattern ? matcher.pattern.match(subject) : {}))
  if (!captures || !fieldsHold(matcher, event, captures)) return
  const hit = { event, captures }
  if (list) list.push(hit)
  else hits[matcher.number] = [hit]
}

function accepts({ kinds, modules, levels, images, speaker, pattern }: Matcher, event: Event, text: string): boolean {
  if (kinds && !kinds.has(event.kind)) return false
  if (speaker && speaker !== event.speaker) return false
  if (levels && event.level && !levels.has(event.level)) return false
  if (images && !images.has(event.image ?? 'app')) return false
  return !modules || moduleFits(modules, event, text, pattern !== undefined)
}

/** A line that names no module may be minimal logging or a quote in a post: then its words decide, if any are asked for. */
function moduleFits(modules: ReadonlySet<string>, event: Event, text: string, words: boolean): boolean {
  if (event.module) return modules.has(event.module)
  if (words && PRINTED.has(event.kind)) return true
  for (const module of modules) if (text.includes(module)) return true
  return false
}

function fieldsHold({ where }: Matcher, event: Event, captures: Record<string, string>): boolean {
  if (!where) return true
  return where.every(([name, test]) => {
    const value = captures[name] ?? event.fields?.[name]
    return value !== undefined && passes(value, test)
  })
}
