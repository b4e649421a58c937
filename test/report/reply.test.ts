import fc from 'fast-check'
import t from 'tap'
import { diagnoseFiles } from '../../src/authoring/check-examples.js'
import { DIALECTS, type DialectName } from '../../src/report/dialects/index.js'
import { findMarker } from '../../src/report/marker.js'
import { type ReplyOptions, renderReply } from '../../src/report/reply.js'
import { compileRules } from '../../src/rulebase/compile.js'
import { rule } from '../helpers/rule.js'
import { HOSTILE, hostileKnown, hostileReport, hostileUnknown, REFERENCE } from './hostile.js'
import { skeletonOf } from './skeleton.js'

/** What a forum or tracker finds in finished text. */
const FINDS: readonly RegExp[] = [
  /@[\p{L}\p{N}_]/u,
  /[#!$%~^]\d/,
  /\[~/,
  /:\/\//,
  /\bwww\./i,
  /^\s*\/\p{L}/mu,
  /\bmailto:\S/i,
  /javascript:\S/i,
  /:[a-z+]\w*:/,
  /\w\.com\b/i,
  /\bGH-\d/
]
const FINDS_IN_PATCH: readonly RegExp[] = [
  /(?<!\w)@\w/,
  /@[g-z]/i,
  /[#!]\d/,
  /\[~/,
  /:\/\//,
  /\bwww\./i,
  /\w\.com\b/i,
  /mailto:\S/i
]
const INVISIBLE = /[^\P{Cc}\n]|[\u061c\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\u{e0000}-\u{e007f}]|\p{Cs}/u
const url = new URL(REFERENCE).href.replace('(', '%28').replace(')', '%29').replace('[', '%5B').replace(']', '%5D')

function problemsOf(post: string, benign: string, dialect: DialectName): string[] {
  const { elements, text, copied = '' } = skeletonOf[dialect](post)
  const expected = skeletonOf[dialect](benign).elements
  const problems = FINDS.filter((re) => re.test(text.replaceAll(url, ''))).map(
    (re) => `${re} finds ${re.exec(text.replaceAll(url, ''))?.[0]}`
  )
  problems.push(
    ...FINDS_IN_PATCH.filter((re) => re.test(copied)).map((re) => `${re} finds ${re.exec(copied)?.[0]} in a patch`)
  )
  if (INVISIBLE.test(post.replace(/\t/g, ' '))) problems.push('something invisible is left')
  if (JSON.stringify(elements) !== JSON.stringify(expected))
    problems.push(`elements ${elements.filter((e, i) => e !== expected[i]).slice(0, 5)}`)
  return problems
}

for (const dialect of DIALECTS) {
  t.test(`${dialect}: nothing of an upload is more than text`, async (t) => {
    const options: ReplyOptions = { dialect, tone: 'internal' }
    const benign = [hostileReport, hostileUnknown].map((make) =>
      renderReply(make('word', 'word'), { ...options, known: hostileKnown('word') })
    )
    t.ok(
      benign[0]?.includes(dialect === 'html' || dialect === 'zendesk' ? url.replaceAll('&', '&amp;') : url),
      'the link of the rule base is there'
    )
    for (const [number, word] of [...HOSTILE, HOSTILE.join(' ')].entries()) {
      ;[hostileReport, hostileUnknown].forEach((make, i) => {
        const post = renderReply(make(word, HOSTILE.join('\n')), { ...options, known: hostileKnown(word) })
        t.same(problemsOf(post, benign[i] as string, dialect), [], `string ${number}`)
      })
    }
  })

  t.test(`${dialect}: words made of markup`, async (t) => {
    const render = (w: string) => renderReply(hostileReport(w, w), { dialect, known: hostileKnown(w) })
    const benign = render('word')
    const pieces = [
      '@a',
      '#1',
      '!1',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      '`',
      '``',
      '\\',
      '<',
      '>',
      '&',
      '|',
      '*',
      '_',
      '~',
      '-',
      '.com',
      'http://',
      'x',
      ' ',
      '/',
      ':',
      '"',
      'code',
      '{code}',
      '[/code]',
      '</pre>',
      '\u200b',
      '\u202e'
    ]
    const word = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((p) => p.join(''))
    fc.assert(
      fc.property(word, (w) => problemsOf(render(w), benign, dialect).length === 0),
      { numRuns: 60, seed: 5 }
    )
    t.pass('held')
  })

  t.test(`${dialect}: a short reply is cut between blocks`, async (t) => {
    const report = hostileReport('widget@1 [x]', '{code}\n```\n[/code]')
    for (const marker of [undefined, 'bot.thread-7']) {
      const known = hostileKnown('widget@1 [x] `y')
      const options: ReplyOptions = { dialect, tone: 'internal', known, ...(marker ? { marker } : {}) }
      const whole = renderReply(report, options)
      const pieces = new Set(whole.split('\n'))
      t.equal(renderReply(report, { ...options, maxLength: whole.length }), whole, 'what fits is whole')
      for (let maxLength = 0; maxLength < whole.length; maxLength += 37) {
        const post = renderReply(report, { ...options, maxLength })
        const strange = post.split('\n').filter((line) => line && !pieces.has(line) && !/Shortened:|…/.test(line))
        if (post.length > maxLength || strange.length > 0) t.fail(`${maxLength}: ${post.length} ${strange[0]}`)
        if (post && marker) t.equal(findMarker(post), marker)
        if (maxLength > 700) t.equal(post.match(/Shortened:/g)?.length, 1, 'the cut is said once')
        const { elements } = skeletonOf[dialect](post)
        if (dialect === 'bbcode')
          t.equal(elements.filter((e) => e === 'b').length, elements.filter((e) => e === '/b').length)
        if (dialect === 'html' || dialect === 'zendesk')
          t.equal((post.match(/<pre>/g) ?? []).length, (post.match(/<\/pre>/g) ?? []).length)
      }
    }
  })

  t.test(`${dialect}: the marker stands at the end and cannot come from a log`, async (t) => {
    t.equal(findMarker(renderReply(hostileReport(), { dialect, marker: 'a.b_c-9' })), 'a.b_c-9')
    for (const forged of HOSTILE) t.equal(findMarker(renderReply(hostileReport(forged), { dialect })), undefined)
    t.throws(() => renderReply(hostileReport(), { dialect, marker: 'x -->' }), {
      code: 'invalid-request',
      field: 'marker'
    })
  })
}

t.test('the least important goes first, and a patch never without its fix', async (t) => {
  const report = hostileReport('word', 'word')
  const kept = (part: string): number => {
    for (let n = 100; n < 6000; n += 20) if (renderReply(report, { maxLength: n }).includes(part)) return n
    return Number.POSITIVE_INFINITY
  }
  const order = ['word the widget', '**1. word', 'CONFIG_X=y', '**2. Second', 'Widget manual'].map(kept)
  t.same(
    order,
    [...order].sort((a, b) => a - b)
  )
  t.notMatch(renderReply(report, { maxLength: 60 }), /```/)
})

t.test('a huge quote gives way to what fits', async (t) => {
  const post = renderReply(hostileReport('word', 'x'.repeat(1_000_000)), { maxLength: 1500 })
  t.match(post, /\*\*2\. Second/)
  t.ok(post.length <= 1500)
})

t.test('the public tone keeps inner matters inside', async (t) => {
  const [open, inner] = (['public', 'internal'] as const).map((tone) =>
    renderReply(hostileReport('word', 'word'), { tone })
  )
  for (const secret of [/test\/one/, /95 %/, /aaaa/, /Not word\./]) {
    t.notMatch(open, secret)
    t.match(inner, secret)
  }
})

t.test('what changed and what is known of the problem', async (t) => {
  const report = hostileReport('word', 'word')
  const { changes, seen } = hostileKnown('word')
  const same = { ...changes, different: false, gone: [], new: [], moved: [], answered: [] }
  for (const dialect of DIALECTS) {
    const post = renderReply(report, { dialect, known: { changes, seen } })
    for (const line of [
      /What changed/,
      /New: word is it/,
      /No longer found: word was it/,
      /Now in first place: word moved/,
      /Answered: What is word/,
      /Seen before/,
      /met 7 times, since SDK version 2\.5/,
      /Accepted fix:.{0,20} Did .{0,10}word/
    ]) {
      t.match(post, line, dialect)
    }
    t.notMatch(post, /again|symptoms-only/, `${dialect}: one fix, nothing of the inside`)
    t.equal(renderReply(report, { dialect, known: {} }), renderReply(report, { dialect }), `${dialect}: nothing is known`)
    t.match(renderReply(report, { dialect, known: { changes: same } }), /What was added changes nothing of this/)
  }
  const first = renderReply(report, { known: { seen: { ...seen, count: 1, resolutions: [] } } })
  t.equal(first, renderReply(report), 'the first time is nothing to tell')
  t.match(renderReply(report, { known: { seen: { ...seen, count: 1 } } }), /What solved it/)
  const inner = renderReply(report, { tone: 'internal', known: { changes, seen } })
  t.match(inner, /Accepted fix \(word again\):/)
  t.match(inner, /symptoms-only before/)
  const long = { ...seen, resolutions: [{ fix: `Set \`CONFIG_A=y\` and ${'word '.repeat(115)}\`CONFIG_B=y and more\` ${'x '.repeat(90)}`, by: 'a' }] }
  const post = renderReply(report, { known: { seen: long } })
  t.match(post, /word …/, 'a long fix ends before code that would be cut')
  t.match(renderReply(report, { maxLength: 700, known: { changes, seen } }), /New: word is it/, 'changes stay in a short reply')
})

t.test('captures of a real diagnosis', async (t) => {
  const base = compileRules([rule({ when: { event: { pattern: 'widget failed: (?<code>.{1,400})' } } })])
  const log = (word: string): string => `<err> widget: widget failed: ${word}\n<err> ${word}: ${word}\n`
  for (const dialect of DIALECTS) {
    for (const [number, word] of HOSTILE.filter((w) => w.length < 300).entries()) {
      const post = renderReply(diagnoseFiles({ [`${word.replace(/[/\\\0]/g, '')}.log`]: log(word) }, base), { dialect })
      const { text } = skeletonOf[dialect](post)
      const found = FINDS.filter((re) => re.test(text))
      t.same(found, [], `${dialect} string ${number}`)
    }
  }
})
