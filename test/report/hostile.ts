import type { Known } from '../../src/report/known.js'
import type { Evidence, Report } from '../../src/model/report.js'

/** Address of the only link a reply may hold. */
export const REFERENCE = 'https://docs.example.org/widget_(v2)?a=1&b=[2]'

/** What someone could write into a log to make a bot's post do something. */
export const HOSTILE: readonly string[] = [
  '@everyone',
  '@here and @channel',
  '<@123456789> <@&42> <#77> <!here>',
  'cc:@octo-org/team',
  '[~accountid:5b10a2]',
  '[~admin]',
  '[@bob|user:7]',
  '#123',
  '!123',
  'octo/repo#9',
  'GH-12',
  '$45 %6 ~bug &7 ^alert#8',
  'ABC-123',
  '[[Some page]]',
  '#[general]',
  '/close',
  '/assign @bob',
  '1234567890abcdef1234567890abcdef12345678',
  ':tada: :100: :+1:',
  ':) ;) (!) (/) (x)',
  'http://evil.example/a',
  'HTTPS://EVIL.EXAMPLE',
  'www.evil.example',
  'evil.com/path?x=1',
  'evil.conf.com',
  'mail bob@evil.com now',
  'mailto:bob@evil.com',
  'javascript:alert(1)',
  'ftp://evil.example',
  '//evil.com/x.png',
  'evil`.`com',
  '\\\\evil.com\\share',
  'http:\u200b//evil.com',
  'ev\u00adil.com',
  '[click](http://evil.example)',
  '![x](http://evil.example/x.png)',
  '[a]: http://evil.example',
  '[a][b]',
  '<http://evil.example>',
  '[x](javascript:alert(1))',
  '**bold** __bold__ *em* _em_ ~~gone~~ ==mark==',
  '# heading',
  '- item',
  '* item',
  '1. one',
  '> quote',
  '---',
  '===',
  '| a | b |',
  '    four',
  '\tone',
  '+ plus',
  '```',
  '````js',
  '~~~',
  '`',
  '``',
  '`` ` ``',
  'a `code` b',
  'end of code `',
  '$x^2$ $`y`$ $$z$$',
  '[^1]',
  '- [x] done',
  'a\\',
  '\\',
  '\\`x\\`',
  '<!-- x -->',
  '-->',
  '<!-- faultline:other -->',
  '<script>alert(1)</script>',
  '</pre></code><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='x",
  '&lt;b&gt; &#64;bob &amp;',
  '<a href="http://evil.example">x</a>',
  '</p></div>',
  '<![CDATA[x]]>',
  '<iframe src=//evil.com>',
  '[b]x[/b]',
  '[/code][url=http://evil.example]x[/url]',
  '[ /code ]',
  '[/CODE]',
  '[code]',
  '[img]http://evil.example/x.png[/img]',
  '[url]evil.com[/url]',
  '[*]',
  '[/list]',
  '[quote="bob"]x[/quote]',
  '[mention:1:2]',
  '[user=1]x[/user]',
  '[media]x[/media]',
  '{code}',
  '{noformat}',
  '{code:title=x|borderStyle=solid}',
  '{color:red}x{color}',
  '{{mono}}',
  '!image.png!',
  '!x.png|thumbnail!',
  '[x|http://evil.example]',
  'h1. Big',
  'bq. quote',
  '{quote}x{quote}',
  '{html}x{html}',
  '{panel}',
  '??cite??',
  '||a||',
  '----',
  '\\{code}',
  '\\[x|http://evil.example]',
  '{include:page}',
  '{anchor:faultline:other}',
  '{{ticket.requester.email}}',
  '{{ dc.secret }}',
  '{% if x %}',
  '$' + '{x} #{x}',
  'a\u202eb\u2066c',
  'a\u0000b\u001b[31mc\u0007\u009b2J',
  '\u200b\u200d\ufeff\u2060',
  '\u2060\u2062\u2061\u2061\u2062\u2060',
  '\u{e0041}\u{e0042}',
  '\ud800 lone',
  '👨\u200d👩\u200d👧 🏴 ✅',
  'line\u2028two',
  `${'A'.repeat(3000)}`,
  `${'`'.repeat(300)}`,
  `${'['.repeat(300)}`,
  `${'{'.repeat(300)}`,
  `${'> '.repeat(200)}`,
  '“”‘’«»'
]

function evidence(id: string, word: string, quote = word): Evidence {
  return { id, artifact: `${word}.log`, startLine: 3, endLine: 4, quote }
}

/** A report that holds `word` wherever words of an upload can get to. `lines` is what the quoted lines hold. */
export function hostileReport(word = HOSTILE.join(' '), lines = HOSTILE.join('\n')): Report {
  const quote = `first ${word}\n${lines}\nlast`
  const finding = {
    rule: 'test/one',
    title: `${word} the widget ${word}`,
    class: 'hardware',
    severity: 'error',
    role: 'cause',
    confidence: 0.95,
    cause: `${word} did not answer`,
    explanation: `${word} was reported by ${word}. The symbol \`CONFIG_${word}\` counts.\n\nSecond paragraph: ${word}`,
    fixes: [
      {
        title: word,
        detail: `${word} is to be set.`,
        applicability: 'ready',
        patch: { file: word, format: 'kconfig', content: `CONFIG_X=y\n# ${quote}\n` }
      },
      { title: `Second ${word}`, detail: `Or \`${word}\`.`, applicability: 'manual' }
    ],
    verify: `${word} is gone`,
    evidence: [evidence('e1', word, quote), evidence('e2', word), { ...evidence('e3', word), speaker: 'reply' }],
    consequences: [
      {
        rule: 'test/two',
        title: `${word} follows`,
        cause: word,
        evidence: [evidence('e4', word), evidence('e4', word)]
      }
    ],
    ruledOut: [`Not ${word}.`],
    references: [
      { title: 'Widget manual', url: REFERENCE },
      { title: 'Driver', source: 'drivers/widget.c' }
    ],
    safeToPost: true
  } as const
  return {
    version: 1,
    ruleBase: 'abc',
    verdict: 'cause-found',
    summary: `${word} is it`,
    context: { board: { value: word, evidence: [], source: 'banner' } },
    findings: [
      finding,
      { ...finding, rule: 'test/three', severity: 'info', role: 'symptom' }
    ] as unknown as Report['findings'],
    unexplained: [
      { text: word, module: word, decoded: [`-5 in ${word} is EIO`], evidence: evidence('e5', word, quote) }
    ],
    questions: [{ ask: `What is ${word}?`, why: `${word} is missing.`, how: `Run \`${word}\`.` }],
    health: [{ kind: 'truncated-head', text: `${word} is cut off.`, artifact: word }],
    redactions: [{ kind: word, artifact: word, line: 1 }],
    artifacts: [
      { name: word, bytes: 9, lines: 9, segments: [] },
      { name: word, bytes: 9, lines: 9, segments: [] }
    ],
    evidence: [],
    signature: { version: 1, strict: 'aaaa', loose: 'bbbb' }
  }
}

/** The same without a finding, so that the unexplained lines are shown. */
export const hostileUnknown = (word?: string, lines?: string): Report => ({
  ...hostileReport(word, lines),
  verdict: 'not-recognised',
  findings: []
})

/** What is known beside a report, with `word` wherever words of an upload or of a person can get to. */
export const hostileKnown = (word = HOSTILE.join(' ')) => ({
  changes: {
    different: true,
    verdict: { before: 'symptoms-only', after: 'cause-found' },
    gone: [{ title: `${word} was it` }],
    new: [{ title: `${word} is it` }],
    moved: [{ title: `${word} moved`, before: 2, after: 1 }],
    answered: [`What is ${word}?`]
  },
  seen: {
    count: 7,
    since: `2.5.0${word}`,
    resolutions: [
      { fix: `Did \`${word}\` and ${word}`, by: word },
      { fix: word, by: `${word} again` }
    ]
  }
}) satisfies Known
