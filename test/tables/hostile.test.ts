import fc from 'fast-check'
import t from 'tap'
import {
  board,
  boardSoc,
  boardTarget,
  decodeNumbers,
  explain,
  FILTER_NAMES,
  movedHeader,
  renamedApi,
  renamedSymbol,
  renderFilter,
  sdkOfZephyr,
  stackSymbol
} from '../../src/tables/index.js'
import { startEffort } from '../helpers/effort.js'

t.test('no text throws', async (t) => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.integer().map(String),
    fc.constantFrom('__proto__', '-0', '0x')
  )
  fc.assert(
    fc.property(text, fc.constantFrom(...FILTER_NAMES), (value, filter) => {
      const shown = renderFilter(filter, value)
      return shown === undefined || shown.length > 0
    }),
    { numRuns: 500 }
  )
  fc.assert(
    fc.property(text, text, (value, where) => {
      for (const look of [
        stackSymbol,
        renamedSymbol,
        board,
        boardTarget,
        boardSoc,
        movedHeader,
        renamedApi,
        sdkOfZephyr
      ])
        look(value)
      return Array.isArray(explain(value, where)) && Array.isArray(decodeNumbers(value, { module: where }))
    }),
    { numRuns: 300 }
  )
  t.pass()
})

t.test('long hostile lines take no longer than short ones', async (t) => {
  const size = 400_000
  const lines = [
    'err '.repeat(size / 4),
    '-1 '.repeat(size / 3),
    '('.repeat(size),
    ' '.repeat(size),
    '0x'.repeat(size / 2),
    'error with: '.repeat(size / 12),
    '_'.repeat(size),
    '9'.repeat(size),
    'a_b_'.repeat(size / 4)
  ]
  const effort = startEffort()
  for (const line of lines) {
    t.ok(decodeNumbers(line, { module: line }).length <= 6)
    t.ok(explain(-116, line).length > 0)
    for (const filter of FILTER_NAMES) renderFilter(filter, line)
    for (const look of [stackSymbol, renamedSymbol, board, boardSoc, movedHeader, renamedApi, sdkOfZephyr]) look(line)
  }
  t.ok(effort() < 3000, 'bounded')
})
