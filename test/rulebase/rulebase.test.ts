import t from 'tap'
import { compileRules } from '../../src/rulebase/compile.js'
import { LiteralIndex, literalIndexData } from '../../src/rulebase/literal-index.js'
import { requiredLiterals } from '../../src/rulebase/literals.js'
import { compilePattern, normalise, subjectOf } from '../../src/rulebase/pattern.js'
import { requirements } from '../../src/rulebase/requirements.js'
import type { Rule } from '../../src/rulebase/schema.js'
import { validateRule } from '../../src/rulebase/validate.js'
import { inRange } from '../../src/lib/version-range.js'
import { toNumber } from '../../src/lib/to-number.js'
import { rule } from '../helpers/rule.js'

t.test('required literals', async (t) => {
  const cases: [string, string[]][] = [
    ['Connection request failed', ['connection request failed']],
    ['(?:timeout|refused) by peer', [' by peer']],
    ['x (?:timeout|refused)', ['timeout', 'refused']],
    ['a?bcde+f', ['bcde']],
    ['err(?:or)?: -?\\d+ failed', [' failed']],
    ['JEDEC id \\[(?<id>[^\\]]+)\\] expect', ['jedec id [']],
    ['ab|cdef', ['ab', 'cdef']],
    ['a|cdef', []],
    ['\\d+\\s*', []],
    ['(?:very )?long', ['long']],
    ['(?:very ){0,2}long', ['long']]
  ]
  for (const [pattern, literals] of cases) t.same(requiredLiterals(pattern), literals, pattern)
})

t.test('a text that matches always holds a required literal', async (t) => {
  const pairs: [string, string][] = [
    ['(?:MPU|BUS) FAULT', '***** Bus Fault *****'],
    ['region `?(?<region>\\w+)\'? overflowed by (?<bytes>\\d+) bytes', "region `FLASH' overflowed by 33088 bytes"],
    ['[Ss]tack overflow', 'STACK OVERFLOW on CPU 0'],
    ['net(?:work)?[ -]core', 'Network core not ready']
  ]
  for (const [pattern, text] of pairs) {
    const literals = requiredLiterals(pattern)
    t.ok(compilePattern(pattern).match(subjectOf(text)), `${pattern} matches`)
    t.ok(literals.length === 0 || literals.some((l) => text.toLowerCase().includes(l)), pattern)
    const clauses = requirements(pattern)
    const met = clauses.some((sets) => sets.every((set) => set.some((l) => text.toLowerCase().includes(l))))
    t.ok(clauses.length === 0 || met, `${pattern}: a clause is met`)
  }
})

t.test('requirements: clauses of sets of literals', async (t) => {
  const cases: [string, string[][][]][] = [
    ['(?:connect|send)\\w*[^\\n]{0,60}-?(?:114|118)\\b', [[['connect', 'send'], ['114', '118']]]],
    ['(open[^\\n]{0,9}door|shut) (now)?', [[['open'], ['door']], [['shut']]]],
    ['one|other', [[['one', 'other']]]],
    ['\\d+|other', []],
    ['\\d[µu]A|5 mA', []],
    ['(?-i:PM_)key', [[['pm_'], ['key']]]]
  ]
  for (const [pattern, clauses] of cases) t.same(requirements(pattern), clauses, pattern)
})

t.test('the index finds every pattern of which a clause is met, overlapping literals too', async (t) => {
  const clauses = [[[['she']]], [[['he']]], [[['hers']]], [[['his', 'ushers']]], [[['absent'], ['he']]], []]
  const kinds = [3, 3, 1, 3, 3, 3]
  const index = new LiteralIndex(literalIndexData(clauses, kinds), kinds)
  t.same(index.candidates('ushers', 1).sort(), [0, 1, 2, 3])
  t.same(index.candidates('ushers', 2).sort(), [0, 1, 3], 'only of the kind')
  t.same(index.candidates('nothing', 1), [])
  t.same(index.candidates('absent heron', 1).sort(), [1, 4])
})

t.test('patterns that wait for one literal are found for their kinds of text only', async (t) => {
  const kinds = [1, 2, 1, 3, 2, 4]
  const index = new LiteralIndex(literalIndexData(kinds.map(() => [[['modem']]]), kinds), kinds)
  for (const kind of [1, 2, 4]) {
    const wanted = [...kinds.keys()].filter((pattern) => ((kinds[pattern] as number) & kind) !== 0)
    t.same(index.candidates('the modem', kind).sort(), wanted, `kind ${kind}`)
  }
})

t.test('captures, and blanks that stand for any run of blanks', async (t) => {
  t.same(compilePattern('reason (?<reason>\\d+)').match(subjectOf(normalise('Reason \t 62'))), { reason: '62' })
  t.equal(compilePattern('reason \\d').match(subjectOf('no number')), undefined)
})

t.test('versions and numbers', async (t) => {
  for (const [version, range, holds] of [
    ['2.7.0', '>=2.6 <2.8', true],
    ['2.10.0', '>=2.9', true],
    ['3.0.99-ncs1', '3.0', true],
    ['2.5.2', '>=2.6 || 2.5.2', true],
    ['2.6.3', '2.6', true],
    ['2.6.3', '=2.6.2', false],
    ['main', '>=1', false]
  ] as const) t.equal(inRange(version, range), holds, `${version} in ${range}`)
  t.same(['-0x10', '12', '1.5', 'x', ''].map(toNumber), [-16, 12, 1.5, NaN, NaN])
})

t.test('a rule is refused with what to write', async (t) => {
  const problems = (change: object): string => validateRule({ ...rule(), ...change }, 'rules/test/one.yaml').join('\n')
  t.equal(problems({}).length, 0)
  t.match(problems({ severity: 'loud' }), /severity/)
  t.match(problems({ unknown: 1 }), /unknown|additional/i)
  t.match(problems({ id: 'test/other' }), /must be the file's path/)
  t.match(problems({ when: { event: { pattern: 'bad(' } } }), /not RE2 syntax/)
  t.match(problems({ when: { event: { pattern: 'words (and more )+' } } }), /outside the fast search/)
  t.match(problems({ when: { event: { pattern: '\\d+' } } }), /without a literal/)
  t.match(problems({ when: { event: { kind: 'logs', pattern: 'some words' } } }), /unknown kind 'logs'/)
  t.match(problems({ severity: 'error' }), /two signals/)
  t.equal(problems({ severity: 'error', oneSignal: 'the message has one cause' }).length, 0)
})

t.test('equal conditions share a matcher; the hash follows the content, not the order', async (t) => {
  const [one, two] = [rule({ id: 'test/one' }), rule({ id: 'test/two' })] as [Rule, Rule]
  const base = compileRules([one, two])
  t.equal(base.matchers, 1)
  t.equal(compileRules([two, one]).hash, base.hash)
  t.ok(compileRules([one]).hash !== base.hash)
  t.equal(compileRules([rule({ status: 'deprecated' })]).rules.length, 0)
})
