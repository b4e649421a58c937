/** A field of the documents that are searched, and how much its words count. */
export interface Field {
  name: string
  boost: number
}

/** A document that shares terms with a query. */
export interface Nearest {
  document: number
  score: number
  /** How many terms they share. */
  shared: number
}

/** What an index is made of: numbers and one string, quick to write and read. */
export interface WordData {
  /** All terms, separated by blanks. */
  terms: string
  /** For each term and field: the number of documents, then each document and how often the term stands there. */
  postings: Int32Array
  /** Distinct terms of each document and field. */
  lengths: Int32Array
  averages: number[]
}

/** How fast more occurrences of a term stop counting, and how much long fields are discounted (Okapi BM25's k1 and b). */
const SATURATION = 1.2
const LENGTH_SHARE = 0.5

/** BM25 over documents of a few fields, for queries of weighted terms. */
export class WordIndex {
  /** Where the postings of a term begin. */
  private readonly at = new Map<string, number>()
  private readonly documents: number
  /** What the length of each document and field adds to the number of occurrences, in the score's divisor. */
  private readonly damping: Float64Array

  constructor(
    private readonly fields: readonly Field[],
    private readonly data: WordData
  ) {
    const { terms, postings, lengths, averages } = data
    this.documents = lengths.length / fields.length
    this.damping = Float64Array.from(lengths, (length, i) => {
      const average = averages[i % fields.length] as number
      return SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average)
    })
    let at = 0
    for (const term of terms.split(' ')) {
      this.at.set(term, at)
      for (let f = 0; f < fields.length; f++) at += 1 + 2 * (postings[at] ?? 0)
    }
  }

  /** A document's score is the sum of the BM25 scores of the terms it shares with the query, times their number. */
  search(weights: ReadonlyMap<string, number>): Nearness {
    const scores = new Float64Array(this.documents)
    const shared = new Uint32Array(this.documents)
    const turns = new Uint32Array(this.documents)
    let turn = 0
    for (const [term, weight] of weights) {
      const at = this.at.get(term)
      if (at !== undefined) this.addTerm(at, weight, { scores, shared, turns, turn: ++turn })
    }
    return new Nearness(scores, shared)
  }

  /** Those of the terms that a document holds. */
  sharedTerms(document: number, terms: Iterable<string>): string[] {
    return [...terms].filter((term) => this.holds(term, document))
  }

  private holds(term: string, document: number): boolean {
    const { postings } = this.data
    let at: number = this.at.get(term) ?? -1
    if (at < 0) return false
    for (let left = this.fields.length; left > 0; left--) {
      const end = at + 1 + 2 * (postings[at] as number)
      // Documents ascend.
      for (at++; at < end && (postings[at] as number) < document; ) at += 2
      if (at < end && postings[at] === document) return true
      at = end
    }
    return false
  }

  private addTerm(begin: number, weight: number, { scores, shared, turns, turn }: Sums): void {
    const { fields, documents, damping } = this
    const { postings } = this.data
    let at = begin
    for (let f = 0; f < fields.length; f++) {
      const count = postings[at++] as number
      const rarity = Math.log(1 + (documents - count + 0.5) / (count + 0.5))
      const most = weight * (fields[f] as Field).boost * rarity * (SATURATION + 1)
      for (const end = at + 2 * count; at < end; at += 2) {
        const document = postings[at] as number
        const often = postings[at + 1] as number
        const score = (most * often) / (often + (damping[document * fields.length + f] as number))
        scores[document] = (scores[document] as number) + score
        if (turns[document] === turn) continue
        turns[document] = turn
        shared[document] = (shared[document] as number) + 1
      }
    }
  }
}

/** Sums by document, and the term in whose turn each was last added to. */
interface Sums {
  scores: Float64Array
  shared: Uint32Array
  turns: Uint32Array
  turn: number
}

/** How near the documents are to a query. */
export class Nearness {
  constructor(
    private readonly scores: Float64Array,
    private readonly shared: Uint32Array
  ) {
    for (let document = 0; document < scores.length; document++) {
      scores[document] = (scores[document] as number) * (shared[document] as number)
    }
  }

  /** 0 when they share nothing. */
  of(document: number): number {
    return this.scores[document] ?? 0
  }

  /**
   * Documents that share so many terms with the query, best first. Few are asked for, so each is looked for when its turn
   * comes.
   */
  *nearest(least = 1): Generator<Nearest> {
    const left = this.scores.map((score, document) => ((this.shared[document] as number) >= least ? score : 0))
    for (;;) {
      let document = 0
      for (let i = 1; i < left.length; i++) if ((left[i] as number) > (left[document] as number)) document = i
      const score = left[document] ?? 0
      if (score <= 0) return
      left[document] = 0
      yield { document, score, shared: this.shared[document] as number }
    }
  }
}

/** Indexes documents given as the terms of each field. */
export function wordData(documents: readonly (readonly (readonly string[])[])[], fields: number): WordData {
  const byTerm = new Map<string, Map<number, number>[]>()
  const lengths: number[] = []
  const averages: number[] = new Array(fields).fill(0)
  documents.forEach((document, number) => {
    document.forEach((terms, f) => {
      const distinct = new Set(terms).size
      lengths.push(distinct)
      averages[f] = ((averages[f] as number) * number + distinct) / (number + 1)
      for (const term of terms) {
        const perField = byTerm.get(term) ?? Array.from({ length: fields }, () => new Map<number, number>())
        byTerm.set(term, perField)
        const counts = perField[f] as Map<number, number>
        counts.set(number, (counts.get(number) ?? 0) + 1)
      }
    })
  })
  const postings = [...byTerm.values()].flatMap((perField) => perField.flatMap((counts) => [counts.size, ...[...counts].flat()]))
  const terms = [...byTerm.keys()].join(' ')
  return { terms, postings: Int32Array.from(postings), lengths: Int32Array.from(lengths), averages }
}
