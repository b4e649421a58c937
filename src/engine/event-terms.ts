import type { Event } from '../model/event.js'
import { termsOfWord, wordsOf } from '../rulebase/terms.js'

/** Characters of an event that are read. */
const LONGEST = 600
/** Events of less weight are calm lines of a log. */
const TELLING = 1
/** A term counts at most as much as two telling events give. */
const MOST = 2

/** The terms of many events: each word is taken apart once, and terms are compared as numbers. */
export class EventTerms {
  private readonly terms: string[] = []
  private readonly weights: number[] = []
  private readonly numbers = new Map<string, number>()
  private readonly byWord = new Map<string, readonly number[]>()
  /** Distinct terms of the text of each event. */
  private readonly ofEvents: readonly (readonly number[])[]

  /**
   * @param weightOf how much the terms of an event count. Equal texts count once, and lines that tell little once for all
   * numbers they print: a sample every second says no more than one.
   */
  constructor(events: readonly Event[], weightOf: (event: Event) => number) {
    const byText = new Map<string, readonly number[]>()
    this.ofEvents = events.map((event) => {
      const text = event.text.slice(0, LONGEST)
      const weight = weightOf(event)
      const key = weight < TELLING ? text.replace(/\d+/g, '0') : text
      const known = byText.get(key)
      if (known) return known
      const module = event.module ? this.read(event.module) : []
      const own = this.read(text)
      byText.set(key, own)
      for (const number of module) this.add(number, weight)
      for (const number of own) if (!module.includes(number)) this.add(number, weight)
      return own
    })
  }

  /** How much each term counts, in the order of their first appearance. */
  weighted(): Map<string, number> {
    return new Map(this.terms.map((term, number) => [term, this.weights[number] as number]))
  }

  /** How many of the given terms the text of an event holds, by the number of the event. */
  counter(wanted: readonly string[]): (event: number) => number {
    const isWanted = new Uint8Array(this.terms.length)
    for (const term of wanted) isWanted[this.numbers.get(term) ?? -1] = 1
    return (event) => (this.ofEvents[event] ?? []).reduce((sum, number) => sum + (isWanted[number] as number), 0)
  }

  private add(number: number, weight: number): void {
    this.weights[number] = Math.min(MOST, (this.weights[number] as number) + weight)
  }

  /** Numbers of the distinct terms of a text. */
  private read(text: string): number[] {
    const found: number[] = []
    for (const word of wordsOf(text)) {
      for (const number of this.ofWord(word)) if (!found.includes(number)) found.push(number)
    }
    return found
  }

  private ofWord(word: string): readonly number[] {
    const known = this.byWord.get(word)
    if (known) return known
    const numbers = termsOfWord(word).map((term) => this.numberOf(term))
    this.byWord.set(word, numbers)
    return numbers
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    this.numbers.set(term, this.terms.length)
    this.weights.push(0)
    return this.terms.push(term) - 1
  }
}
