import { type Subject, normalise, subjectOf } from '../rulebase/pattern.js'
import type { Matcher, RuleBase } from '../rulebase/compile.js'
import { kindBit } from '../rulebase/kind-bits.js'
import type { Event } from '../model/event.js'
import { Lists } from './lists.js'
import { passes } from './value-test.js'
import type { Work } from './work.js'

/** One event that one matcher accepted. */
export interface Hit {
  event: Event
  captures: Readonly<Record<string, string>>
}

/** Characters of one event that patterns see; the longest dumps and compiler commands that matter are shorter. */
const LONGEST = 6000
/** A matcher that hits this often tells nothing more by hitting again. */
const MAX_HITS = 400

/**
 * Which events each matcher accepts. One pass over the literals of all texts finds where each pattern could match; the patterns
 * run for matchers that are asked for, and most never are.
 */
export class Hits {
  private readonly subjects: readonly Subject[]
  /** 1 for each matcher for which the upload holds an event of its kind with the literals that it needs. */
  readonly possible: Uint8Array
  /** Numbers of the events that hold a matcher's literals, by the number of the matcher. */
  private readonly holding: Lists
  private readonly searches = new Map<number, Search>()

  constructor(
    private readonly events: readonly Event[],
    private readonly base: RuleBase,
    private readonly work: Work
  ) {
    let kinds = 0
    this.subjects = events.map((event) => subjectOf(normalise(event.text.slice(0, LONGEST))))
    const found = this.subjects.map(({ lower }, at) => {
      const { kind } = events[at] as Event
      kinds |= kindBit(kind)
      return base.candidates(lower, kind)
    })
    this.holding = new Lists(found, base.matchers)
    this.possible = new Uint8Array(base.matchers)
    for (const numbers of found) for (const number of numbers) this.possible[number] = 1
    for (const number of base.unindexed) if ((base.kinds(number) & kinds) !== 0) this.possible[number] = 1
  }

  /** What a matcher accepts: what a device or tool printed first, then a person's words, then those of answers. */
  of(matcher: Matcher): readonly Hit[] {
    const search = this.searchOf(matcher)
    if (this.look(matcher, search, MAX_HITS)) search.hits.sort((a, b) => trust(b) - trust(a))
    return search.hits
  }

  /** Whether a matcher accepts anything; looks no further than the first. */
  any(matcher: Matcher): boolean {
    const search = this.searchOf(matcher)
    this.look(matcher, search, 1)
    return search.hits.length > 0
  }

  /** How many events hold what a matcher needs. */
  places({ number }: Matcher): number {
    return this.base.indexed(number) ? this.holding.length(number) : this.events.length
  }

  private searchOf({ number }: Matcher): Search {
    const search = this.searches.get(number) ?? { hits: [], next: 0 }
    this.searches.set(number, search)
    return search
  }

  /** Goes on with a search until it has so many hits. @returns whether it looked at anything */
  private look(matcher: Matcher, search: Search, most: number): boolean {
    const indexed = this.base.indexed(matcher.number)
    const count = this.places(matcher)
    const begun = search.next
    while (search.next < count && search.hits.length < most) {
      const at = indexed ? this.holding.item(matcher.number, search.next) : search.next
      search.next++
      const event = this.events[at] as Event
      const subject = this.subjects[at] as Subject
      if (!accepts(matcher, event, subject.text)) continue
      const captures = this.work.match(matcher, subject)
      if (captures && fieldsHold(matcher, event, captures)) search.hits.push({ event, captures })
    }
    return search.next > begun
  }
}

/** How far the search of a matcher has come. */
interface Search {
  hits: Hit[]
  /** The place that it looks at next. */
  next: number
}

function trust({ event }: Hit): number {
  return (event.speaker === 'author' ? 2 : 0) + (event.kind === 'prose' ? 0 : 1)
}

function accepts({ kinds, modules, levels, images, speaker, pattern }: Matcher, event: Event, text: string): boolean {
  if (kinds && !kinds.has(event.kind)) return false
  if (speaker && speaker !== event.speaker) return false
  if (levels && event.level && !levels.has(event.level)) return false
  if (images && !images.has(event.image ?? 'app')) return false
  return !modules || moduleFits(modules, event, text, pattern !== undefined)
}

/** A line of a log that names no module may be minimal logging: then its words decide, if any are asked for. */
function moduleFits(modules: ReadonlySet<string>, event: Event, text: string, words: boolean): boolean {
  if (event.module) return modules.has(event.module)
  if (words && event.kind === 'log') return true
  for (const module of modules) if (text.includes(module)) return true
  return false
}

function fieldsHold({ where }: Matcher, event: Event, captures: Record<string, string>): boolean {
  if (!where) return true
  return where.every(([name, test]) => {
    const value = captures[name] ?? event.fields?.[name] ?? (name === 'module' ? event.module : undefined)
    return value !== undefined && passes(value, test)
  })
}
