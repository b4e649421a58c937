import { readAssignment } from '../kconfig/assignment.js'
import { imageOfPath } from './image-name.js'
import { addEvent, type BuildState, type Fields, joinedText, type Reader, startsAnew, textAt } from './state.js'

/** Words that only Kconfig messages carry; they may stand on a later line of a wrapped message. */
const OWN_WORDS =
  /was assigned the value|attempt to assign the value|undefined symbol|directly user-configurable|has no prompt|choice symbol|choice selection|unsatisfied dep|set more than once|is not a valid value|malformed (?:line|string|expression)|ignoring malformed|(?:Deprecated|Experimental) symbol|Aborting due to Kconfig|Kconfig|has direct dependencies|not in range|ignoring type|is enabled\.|symbol type|default value/i
const START =
  /^(?:(?<file>[^\s:'"][^:'"]{0,400}?(?::\d{1,6})|[A-Za-z]:[^:'"]{0,400}:\d{1,6}): )?(?<severity>warning|error): (?<rest>.*)$/
/** The warning of an assignment without effect, pasted without its first word. */
const BARE_START = /^[A-Z][A-Z0-9_]{1,120} (?:\(defined at |was assigned the value )/
/** Sentences that go on with the message above them, wherever an editor or terminal broke the line. */
const GOES_ON = /^(?:Check these unsat|See https?:)/
const GOT =
  /(?:^|[: ])([A-Z][A-Z0-9_]+)(?: \(defined at[^)]{0,2000}\))? was assigned the value ['"‘’“”]([^'"‘’“”]{0,200})['"‘’“”],? but got the value ['"‘’“”]([^'"‘’“”]{0,200})['"‘’“”]/
const DEPENDENCIES = /Check these unsatisfied (?:dependencies|deps): (.{1,4000})/
const ASSIGN = /attempt to assign the value ['"‘’“”]([^'"‘’“”]{0,200})['"‘’“”] to the undefined symbol ([A-Za-z0-9_]+)/

/** The scripts wrap at this width: a line that ends a sentence with room left for the next word ends the message. */
const WRAP_COLUMNS = 100

/**
 * Warnings and errors of Zephyr's Kconfig scripts, joined over their wrapped lines: field `about` tells the sort
 * (unsatisfied, undefined-symbol, promptless, choice, range, malformed, duplicate, deprecated, experimental, aborted,
 * parse), with `symbol`, `assigned`, `got`, `dependencies`, `file`, `line` where the text gives them.
 * Wordings: Zephyr `scripts/kconfig/kconfig.py` and `kconfiglib.py`.
 */
export const readKconfigMessage: Reader = (state, at) => {
  const first = textAt(state, at)
  const start = START.exec(first)
  if (!start && !BARE_START.test(first)) return 0
  const count = messageLength(state, at)
  const text = joinedText(state, at, count)
  if (!(start ? OWN_WORDS : GOT).test(text)) return 0
  const fields: Fields = { ...place(start?.groups?.file), ...describe(text) }
  const severity = start?.groups?.severity === 'error' ? 'error' : 'warning'
  const image = typeof fields.file === 'string' ? imageOfPath(fields.file) : undefined
  if (image) fields.image = image
  addEvent(state, at, count, 'kconfig', severity, fields)
  if (fields.about === 'unsatisfied') addSetting(state, at, String(fields.symbol), String(fields.got), fields)
  return count
}

/** Lines the message takes: it is wrapped at 100 columns and ends with a blank line or with its pointer to the manual. */
function messageLength(state: BuildState, at: number): number {
  let count = 1
  let joined = textAt(state, at)
  while (count < 40 && !joined.endsWith('might be helpful too.')) {
    const next = textAt(state, at + count)
    if (next === '' || startsAnew(next) || START.test(next) || readAssignment(next)) break
    if (joined.endsWith('is enabled.') || /: Warning \(|^Error: /.test(next)) break
    const ended = /[.!]['"]?$/.test(joined)
    if (ended && BARE_START.test(next)) break
    const room = joined.length + next.indexOf(' ') < WRAP_COLUMNS - 5
    // A longer line was not wrapped at all.
    if (ended && !GOES_ON.test(next) && (room || joined.length > WRAP_COLUMNS)) break
    joined = next
    count += 1
  }
  return count
}

function place(location: string | undefined): Fields {
  const match = location === undefined ? undefined : /^(.{1,400}):(\d{1,6})$/.exec(location)
  return match ? { file: match[1] as string, line: Number(match[2]) } : {}
}

function describe(text: string): Fields {
  const got = GOT.exec(text)
  if (got) {
    const fields: Fields = {
      about: 'unsatisfied',
      symbol: got[1] as string,
      assigned: got[2] as string,
      got: got[3] as string
    }
    const dependencies = DEPENDENCIES.exec(text)?.[1]?.split(/\.(?: See\b|$)/)[0]
    if (dependencies) fields.dependencies = dependencies
    return fields
  }
  const undefinedSymbol = ASSIGN.exec(text)
  if (undefinedSymbol) {
    return {
      about: 'undefined-symbol',
      assigned: undefinedSymbol[1] as string,
      symbol: (undefinedSymbol[2] as string).replace(/^CONFIG_/, '')
    }
  }
  const symbol = /(?:^|: |symbol )([A-Z][A-Z0-9_]{2,}) (?:\(|is |was |set )|in assignment to ([A-Z][A-Z0-9_]{2,})/
    .exec(text)
    ?.slice(1)
    .find(Boolean)
  const fields: Fields = symbol ? { symbol } : {}
  for (const [about, words] of SORTS) if (words.test(text)) return { about, ...fields }
  return { about: 'other', ...fields }
}

const SORTS: readonly [string, RegExp][] = [
  ['promptless', /not directly user-configurable|has no prompt/],
  ['choice', /choice symbol|choice selection/],
  ['duplicate', /set more than once/],
  ['range', /not in range|outside (?:the )?(?:active )?range|is not a valid value/],
  ['malformed', /malformed/],
  ['deprecated', /Deprecated symbol/],
  ['experimental', /Experimental symbol/],
  ['aborted', /Aborting due to Kconfig/],
  ['unsatisfied-select', /has direct dependencies/],
  ['undefined-symbol', /undefined symbol/],
  ['parse', /couldn't parse|could not open|not found|unexpected token|expected/]
]

function addSetting(state: BuildState, at: number, symbol: string, value: string, fields: Fields): void {
  const line = state.lines[at]
  if (!line) return
  state.settings.push({
    symbol,
    value,
    artifact: state.segment.artifact,
    line: line.no,
    origin: 'build-message',
    image: typeof fields.image === 'string' ? fields.image : (state.image ?? 'app'),
    file: state.segment.title ?? state.segment.name,
    speaker: state.segment.speaker
  })
}
