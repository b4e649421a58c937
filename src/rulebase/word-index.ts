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
  /** Scores of one term, and the term in whose turn each was written. */
  private readonly termScores: Float64Array
  private readonly scored: Float64Array
  private turn = 0

  constructor(
    private readonly fields: readonly Field[],
    private readonly data: WordData
  ) {
    this.documents = data.lengths.length / fields.length
    this.termScores = new Float64Array(this.documents)
    this.scored = new Float64Array(this.documents)
    let at = 0
    for (const term of data.terms.split(' ')) {
      this.at.set(term, at)
      for (let f = 0; f < fields.length; f++) at += 1 + 2 * (data.postings[at] ?? 0)
    }
  }

  /** Documents that share a term with the query, best first: the sum of their BM25 scores times the number of terms shared. */
  search(weights: ReadonlyMap<string, number>): Nearest[] {
    const scores = new Float64Array(this.documents)
    const shared = new Uint32Array(this.documents)
    const found: number[] = []
    for (const [term, weight] of weights) {
      for (const document of this.scoreTerm(term, weight)) {
        if (shared[document] === 0) found.push(document)
        shared[document] = (shared[document] as number) + 1
        scores[document] = (scores[document] as number) + (this.termScores[document] as number)
      }
    }
    const nearest = found.map((document) => {
      const terms = shared[document] as number
      return { document, score: (scores[document] as number) * terms, shared: terms }
    })
    return nearest.sort((a, b) => b.score - a.score)
  }

  /** Those of the terms that a document holds. */
  sharedTerms(document: number, terms: Iterable<string>): string[] {
    return [...terms].filter((term) => this.holds(term, document))
  }

  private holds(term: string, document: number): boolean {
    const { postings } = this.data
    let at = this.at.get(term)
    if (at === undefined) return false
    for (let left = this.fields.length; left > 0; left--) {
      const end = at + 1 + 2 * (postings[at] as number)
      for (at++; at < end; at += 2) if (postings[at] === document) return true
    }
    return false
  }

  /** Puts the scores that a term gives into `termScores`. @returns the documents that hold it */
  private scoreTerm(term: string, weight: number): number[] {
    const { postings, lengths, averages } = this.data
    const { fields, termScores, scored } = this
    const holding: number[] = []
    let at = this.at.get(term)
    if (at === undefined) return holding
    const turn = ++this.turn
    for (let f = 0; f < fields.length; f++) {
      const { boost } = fields[f] as Field
      const average = averages[f] as number
      const count = postings[at++] as number
      const rarity = Math.log(1 + (this.documents - count + 0.5) / (count + 0.5))
      for (const end = at + 2 * count; at < end; at += 2) {
        const document = postings[at] as number
        const often = postings[at + 1] as number
        const length = lengths[document * fields.length + f] as number
        const share = 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average
        const score = weight * boost * (rarity * ((often * (SATURATION + 1)) / (often + SATURATION * share)))
        if (scored[document] === turn) termScores[document] = (termScores[document] as number) + score
        else {
          scored[document] = turn
          termScores[document] = score
          holding.push(document)
        }
      }
    }
    return holding
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
