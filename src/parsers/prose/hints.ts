import type { Hint } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'
import { pathHints } from '../build/path-hints.js'
import { sdkVersions } from './sdk-versions.js'

const BOARD =
  /\b(nrf(?:52840[ -]?dongle|5340_audio_dk|\d{2,4}[a-z]{0,2}\d{0,2}[a-z]?[ -]?(?:dk|pdk|ek|eb2))(?:[_/][a-z0-9_/]{1,40})?|thingy[: ]?(?:52|53|91 ?x|91))(?![a-z0-9])/gi
const SOC = /\bnrf[ -]?(5[123]\d{3}|5340|54[lh]\d{2}[a-z]?|54lm20[a-z]?|91[3-6]\d)(?=[^a-z0-9]|$|dk|[ _-])/gi
/** Numbers of chips as people write them among themselves, and what tells that such a number means a chip or a kit. */
const BARE = /(?<![\w.:#+-])(52(?:805|810|811|820|832|833|840)|5340|91(?:31|51|60|61)|54l(?:05|10|15|m20a?)|54h20)(?=[^a-z0-9]|$|dk|dongle)/gi
const CHIP_BEFORE = /\b(?:the|an?|our|my|on|with|using|for|this|these|two) $/i
const CHIP_AFTER = /^[ -]?(?:dks?|dongles?|socs?|chips?|mcus?|boards?|modules?|based|kits?|cpu\w*|app core|net core|devices?|side)\b/i
const AMOUNT_AFTER = /^ ?(?:bytes?|[kM]i?B|[mun\u00b5]?s|ms|seconds?|times|%|packets?|samples?|lines?)\b/
const COMPANION = /\bnrf[ -]?(700[0-2]|21540)/gi
const CUSTOM =
  /\b(?:(?:custom(?:ized|ised)?|our own|my own|self[- ]?(?:designed|made|built)|home[- ]?made|in-house|proprietary|prototype)\b[ -]{1,3}(?:[\w-]{1,20} ){0,3}?(?:boards?|pcbs?|pcba|hardware|hw)|(?:our|own) (?:[\w-]{1,20} )?(?:pcbs?|pcba|hardware|hw|prototypes?))\b/i
const MODEM =
  /\bmfw_(nrf91\w{1,3}_\d{1,2}\.\d{1,2}\.\d{1,2}(?:-\d{1,3})?(?:\.\w{1,10})?)|\bmodem (?:firmware|fw)(?: version)?(?: is)?[ :=]{1,3}v?(\d\.\d{1,2}\.\d{1,2})\b/gi
const HOST =
  /\b(Windows (?:10|11|7|8(?:\.1)?)|Ubuntu(?: \d{2}\.\d{2}(?:\.\d)?)?|Debian(?: \d{1,2})?|Fedora(?: \d{2})?|Arch Linux|Linux Mint(?: [\d.]{1,5})?|mac ?OS(?: [A-Z][a-z]{3,9}| \d{2}(?:\.\d{1,2}){0,2})?|WSL2?)\b/gi
const ZEPHYR = /\bzephyr(?: os| rtos)?(?: version)?(?: is)?[ :=]{1,3}v?([1-4]\.\d{1,2}(?:\.\d{1,2})?)(?![\w]|\.\d)/gi
/** `from Zephyr 3.5 to 4.1`: the second is the one in use. */
const ZEPHYR_MOVE =
  /\bfrom zephyr(?: os| rtos)? v?[1-4]\.\d{1,2}(?:\.\d{1,2})? (?:up )?(?:to|into) (?:zephyr )?v?([1-4]\.\d{1,2}(?:\.\d{1,2})?)(?![\w]|\.\d)/gi
const TOOLCHAIN =
  /\btoolchain(?: version)?(?: is)?[ :=]{1,3}(?:nrf connect sdk toolchain |ncs toolchain )?v?(\d\.\d{1,2}\.\d{1,2})\b/gi

const CLAUSE = /[,;!?] |\. |\b(?:but|however|while|whereas|though)\b|\bnot on\b/i
const CONTRAST = /\b(?:but|however|while|whereas|though|only on|not on)\b/i
const WORKS =
  /\b(?:work(?:s|ed|ing)?|run(?:s|ning)?|ran|fine|ok|okay|perfect(?:ly)?|no (?:such )?(?:problems?|issues?|errors?)|without (?:any )?(?:problems?|issues?|errors?))\b/i
const FAILS =
  /\b(?:not|never|no longer|fails?|failed|hangs?|crash\w{0,3}|stops?|cannot|can't|doesn't|don't|isn't|won't)\b/i

/** What a sentence tells about versions, boards, chips and the developer's computer, as hints of source `prose`, each once. */
export function proseHints(segment: Segment, line: number, text: string): Hint[] {
  const found = pathHints(segment, line, text)
  const said = new Set<string>()
  const add = (path: string, value: string): void => {
    if (said.has(`${path} ${value}`)) return
    said.add(`${path} ${value}`)
    found.push({ path, value, artifact: segment.artifact, line, source: 'prose', speaker: segment.speaker })
  }
  for (const { path, version } of sdkVersions(text)) add(path, version)
  const failing = withoutComparisons(text)
  for (const match of failing.matchAll(BOARD)) add('board', boardName(match[1] as string))
  for (const match of failing.matchAll(SOC)) add('soc', `nRF${(match[1] as string).toUpperCase()}`)
  for (const { soc, board } of bareChips(failing)) {
    add('soc', soc)
    if (board) add('board', board)
  }
  for (const match of text.matchAll(COMPANION)) add('companion', `nRF${match[1] as string}`)
  if (CUSTOM.test(text)) add('board.custom', 'true')
  for (const match of text.matchAll(MODEM)) add('modem.firmware', match[1] ? `mfw_${match[1]}` : (match[2] as string))
  for (const match of text.matchAll(HOST)) add('host.os', match[1] as string)
  for (const match of text.matchAll(ZEPHYR_MOVE)) add('zephyr.version', match[1] as string)
  for (const match of text.replace(ZEPHYR_MOVE, ' ').matchAll(ZEPHYR)) add('zephyr.version', match[1] as string)
  for (const match of text.matchAll(TOOLCHAIN)) add('toolchain', `NCS Toolchain ${match[1] as string}`)
  return found
}

/** Without the clauses about hardware on which it works, when the text goes on to tell where it does not. */
function withoutComparisons(text: string): string {
  if (!WORKS.test(text) || !(CUSTOM.test(text) || CONTRAST.test(text))) return text
  return text
    .split(CLAUSE)
    .filter((clause) => !WORKS.test(clause) || FAILS.test(clause))
    .join(', ')
}

/** `the 9160`, `52840 dongle`: chips named by their number alone. */
function bareChips(text: string): { soc: string; board?: string }[] {
  return [...text.matchAll(BARE)].flatMap(({ 1: number = '', index }) => {
    const after = text.slice(index + number.length, index + number.length + 12)
    const kit = /^[ -]?(dk|dongle)s?\b/i.exec(after)?.[1]
    if (AMOUNT_AFTER.test(after)) return []
    if (!/[a-z]/i.test(number) && !CHIP_AFTER.test(after) && !CHIP_BEFORE.test(text.slice(Math.max(0, index - 8), index))) return []
    const soc = `nRF${number.toUpperCase()}`
    return [kit ? { soc, board: `nrf${number}${kit}`.toLowerCase() } : { soc }]
  })
}

/** `nRF9160 DK` → `nrf9160dk`, `Thingy:91` → `thingy91`. */
function boardName(text: string): string {
  return text.toLowerCase().replace(/[ :-]/g, '')
}
