import type { Telling } from './line-scanner.js'

/** Words that stand alone: how they begin, and how they may go on. */
const WORDS: readonly (readonly [begin: string, rest: string])[] = [
  ['err', '(?:or)?'],
  ['wrn', ''],
  ['warn', '(?:ing)?'],
  ['fail', '(?:ed|ure|s)?'],
  ['fatal', ''],
  ['fault', ''],
  ['panic', ''],
  ['assert', '\\w*'],
  ['overflow', '\\w*'],
  ['undefined', ''],
  ['timeout', ''],
  ['timed out', ''],
  ['refused', ''],
  ['rejected', ''],
  ['denied', ''],
  ['dropped', ''],
  ['abort', '\\w*'],
  ['reset', '\\w*'],
  ['reboot', '\\w*'],
  ['watchdog', ''],
  ['unable', ''],
  ['cannot', ''],
  ['could not', ''],
  ['invalid', ''],
  ['corrupt', '\\w*'],
  ['disconnect', '\\w*'],
  ['exception', '']
]
/** Marks of loggers, banners and AT results, wherever they stand. */
const MARKS: typeof WORDS = [
  ['<err>', ''],
  ['<wrn>', ''],
  ['*** ', '(?:Booting|Using)'],
  ['*****', ' '],
  ['--- ', '\\d+ messages dropped'],
  ['CONFIG_', ''],
  ['+CM', '[ES] ERROR'],
  ['%XSYSTEMMODE', ''],
  ['+CEREG', '']
]

const sources = (list: typeof WORDS) => list.map(([begin, rest]) => begin.replace(/[*+]/g, '\\$&') + rest).join('|')
const PATTERN = new RegExp(`\\b(?:${sources(WORDS)})\\b|${sources(MARKS)}|^E: `, 'i')

/** Errors, warnings, boots, resets, configuration. */
export const TELLING: Telling = {
  literals: [...[...WORDS, ...MARKS].map(([begin]) => begin.toLowerCase()), '\ne: '],
  holds: (line) => PATTERN.test(line)
}
