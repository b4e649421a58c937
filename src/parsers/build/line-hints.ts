import type { Hint } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { pathHints } from './path-hints.js'

const PATTERNS: readonly { path: string; words: RegExp; value?: (text: string, match: RegExpExecArray) => string }[] = [
  { path: 'zephyr.version', words: /Zephyr version: (\d{1,2}\.\d{1,2}\.\d{1,2}[\w.-]{0,12})/ },
  { path: 'zephyr.build', words: /Zephyr version: .{1,400}, build: (\S{3,60})/ },
  {
    path: 'board',
    words: /-- Board: ([\w.-]{2,80})(?:, Revision: [\w.]{1,20})?(?:, qualifiers: ([\w./-]{1,60}))?/,
    value: (board, match) => (match[2] ? `${board}/${match[2]}` : board)
  },
  { path: 'board.revision', words: /-- Board: .{1,160}, Revision: ([\w.]{1,20})/ },
  {
    path: 'toolchain',
    words: /(?:Using|Found) (?:NCS )?Toolchain:? v?(\d\.\d{1,2}\.\d{1,2}[\w.-]{0,8}) for building/i,
    value: (version) => `NCS Toolchain ${version}`
  },
  { path: 'toolchain', words: /Found toolchain: (\w{1,30} (?:\d[\w.]{0,12})?)/ },
  { path: 'compiler', words: /The C compiler identification is ([\w.+ -]{2,40})/ },
  { path: 'python', words: /Found Python3?: .{1,400}found (?:suitable )?(?:exact )?version "(\d[\w.]{1,10})"/ },
  { path: 'west', words: /Found west .{0,40}version "(\d[\w.]{1,10})"/ },
  { path: 'board', words: /\bwest build\b.{0,300}? (?:-b|--board)[ =]([\w./@-]{3,80})/ },
  { path: 'build.system', words: /=== child image (?:[\w.-]{1,80}) - begin/, value: () => 'child-image' },
  { path: 'build.system', words: /_subimage['‘’"]/, value: () => 'child-image' },
  {
    path: 'build.system',
    words:
      /\* Running CMake for ([\w.-]{1,80}) \*|_sysbuild[\\/]|--sysbuild\b|Loading Zephyr module\(s\) \(Zephyr base\): sysbuild_default/,
    value: () => 'sysbuild'
  },
  { path: 'sdk.version', words: /\bSDK version:? ?(?:nRF Connect SDK )?v?(\d\.\d{1,2}\.\d{1,2}(?:-[\w.]{1,12})?)/i },
  // west list: name, path, revision, URL; nrfxlib is tagged with the SDK's version
  {
    path: 'sdk.version',
    words: /^(?:sdk-)?(?:nrf|nrfxlib)\s{1,40}\S{1,80}\s{1,60}v(\d\.\d{1,2}\.\d{1,2}(?:-[\w.]{1,12})?)\s/
  },
  { path: 'zephyr.version', words: /^zephyr\s{1,40}\S{1,80}\s{1,60}v(\d{1,2}\.\d{1,2}\.\d{1,2})[-\s]/ },
  { path: 'sdk.version', words: /NCS_VERSION_STRING=\S{0,4}?(\d\.\d{1,2}\.\d{1,2})/ },
  { path: 'board', words: /Generating files from .{1,500} for board: ([\w./@-]{3,80})/ }
]

/** Version, board and tool hints of one build line. */
export function lineHints(segment: Segment, line: number, text: string): Hint[] {
  const short = text.length > 2000 ? text.slice(0, 2000) : text
  const found = pathHints(segment, line, short)
  for (const { path, words, value } of PATTERNS) {
    const match = words.exec(short)
    if (!match) continue
    const raw = (match[1] ?? '').trim()
    const hint = value ? value(raw, match) : raw
    if (hint && !/^x+$/i.test(hint)) {
      found.push({
        path,
        value: hint,
        artifact: segment.artifact,
        line,
        source: 'build-line',
        speaker: segment.speaker
      })
    }
  }
  return found
}
