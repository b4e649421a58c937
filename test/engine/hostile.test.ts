import t from 'tap'
import { artifactFromText } from '../../src/intake/index.js'
import { identify } from '../../src/intake/segments.js'
import { SEGMENT_KINDS, type Segment } from '../../src/model/segment.js'
import { PARSERS } from '../../src/parsers/index.js'
import { RULES_DIR, readRules } from '../../src/rulebase/load.js'
import { compilePattern, subjectOf } from '../../src/rulebase/pattern.js'
import { eventConditions } from '../../src/rulebase/prepared.js'
import { parsePattern } from '../../src/rulebase/regex/syntax.js'
import { randomFrom } from '../fuzz/mutate.js'
import { startEffort } from '../helpers/effort.js'
import { matchingText } from '../helpers/matching-text.js'

/** What patterns stumble over when it repeats: each alone, and behind the beginnings that lead into a pattern. */
const PIECES = [' ', '\t', 'a', 'A', '0', 'f', '_', '-', '=', ':', ',', ';', '.', '/', '\\', '"', "'", '`', '(', ')', '[', ']', '<', '>', '{', '&', '%', '#', '@', '*', '|', 'a ', 'a.', 'a/', '0x', '1.', '1:', ', a', '" "', 'error ', 'CONFIG_', '&lt;']
const HEADS = ['', '[00:00:01.000,000] <err> app: ', 'CONFIG_A=', '/x/y.c:12:3: error: ', '+CEREG: ', 'AT+', 'uart:~$ ', '&{/x {', '#include <', 'NCS v', 'E: ***** ', '0x']

/** CPU milliseconds. */
function cpuOf(work: () => unknown): number {
  const effort = startEffort()
  work()
  return effort()
}

t.test('a line of 40 000 repeated characters costs every parser little', async (t) => {
  for (const head of HEADS) {
    for (const piece of PIECES) {
      const line = head + piece.repeat(40_000 / piece.length)
      const cost = cpuOf(() => {
        const artifact = artifactFromText('upload.txt', `${line}\n${line}`)
        identify(artifact, 0)
        for (const kind of SEGMENT_KINDS) PARSERS[kind](segmentOf(kind, artifact.lines))
      })
      // Quadratic work on 80 000 characters takes seconds.
      if (cost > 1200) t.fail(`${JSON.stringify(head + piece)} repeated takes ${cost.toFixed(0)} ms`)
    }
  }
})

t.test("a text of 6000 characters that nearly matches, again and again, costs every rule's pattern little", async (t) => {
  const random = randomFrom(8)
  const sources = new Set(readRules(RULES_DIR).flatMap((r) => [...eventConditions(r).flatMap((c) => c.pattern ?? []), ...(r.covers ?? [])]))
  for (const source of sources) {
    const tree = parsePattern(source)
    if (!tree) continue
    const pattern = compilePattern(source)
    const whole = matchingText(tree, random)
    for (const part of [whole.slice(0, -1), whole.slice(0, whole.length / 2), whole.slice(0, 3)]) {
      if (part === '') continue
      const subject = subjectOf(part.repeat(6000 / part.length + 1).slice(0, 6000))
      const cost = cpuOf(() => pattern.match(subject))
      if (cost > 400) t.fail(`${source} on ${JSON.stringify(part)} repeated takes ${cost.toFixed(0)} ms`)
    }
  }
})

function segmentOf(kind: Segment['kind'], lines: readonly string[]): Segment {
  return {
    kind,
    artifact: 0,
    name: 'upload.txt',
    startLine: 1,
    endLine: lines.length,
    lines: lines.map((text, i) => ({ no: i + 1, text })),
    confidence: 1,
    reason: 'test',
    speaker: 'author'
  }
}
