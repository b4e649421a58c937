import MiniSearch from 'minisearch'
import t from 'tap'
import { WordIndex, wordData } from '../../src/rulebase/word-index.js'
import { randomFrom } from '../fuzz/mutate.js'

const FIELDS = [
  { name: 'title', boost: 2 },
  { name: 'text', boost: 1 }
]

t.test('scores and order are those of BM25 as MiniSearch computes it', async (t) => {
  const random = randomFrom(4)
  const words = (most: number) => Array.from({ length: 1 + Math.floor(random() * most) }, () => `w${Math.floor(random() * 40)}`)
  const documents = Array.from({ length: 60 }, () => [words(6), words(80)])
  const own = new WordIndex(FIELDS, structuredClone(wordData(documents, 2)))
  const peer = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 }, bm25: { k: 1.2, b: 0.5, d: 0 }, combineWith: 'OR' }
  })
  peer.addAll(documents.map(([title, text], id) => ({ id, title: title?.join(' '), text: text?.join(' ') })))
  for (let round = 0; round < 30; round++) {
    const weights = new Map(words(12).map((word) => [word, 0.3 + random()]))
    const found = [...own.search(weights).nearest()].map(({ document, score }) => ({ document, score: score.toFixed(9) }))
    const wanted = peer.search([...weights.keys()].join(' '), { boostTerm: (term) => weights.get(term) ?? 1 })
    t.same(found, wanted.map(({ id, score }) => ({ document: id as number, score: score.toFixed(9) })))
  }
  t.same([...own.search(new Map([['unknown', 1]])).nearest()], [])
})
