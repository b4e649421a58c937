import type { Artifact, HealthNote } from '../model/artifact.js'
import type { Event, Hint, ParseResult } from '../model/event.js'
import type { Fact, Facts } from '../model/facts.js'
import type { Segment } from '../model/segment.js'
import { sdkVersion } from '../tables/index.js'
import { companionFromLog, hintsFromSettings, isCustomBoard, sameBoard, socOfBoard } from './board.js'
import { bootFacts } from './boots.js'
import { factOf, type Reading, readings } from './choose.js'
import { configHealth } from './config-health.js'
import { conflictOf } from './conflicts.js'
import { imagesFact } from './images.js'
import { memoryFacts } from './memory.js'
import { modemFacts } from './modem.js'
import { radioFacts } from './radio.js'
import { completeConfigs, symbolMap } from './symbols.js'
import { sameHost } from './toolchain.js'
import { trustOf } from './trust.js'
import { bare, sameModemFirmware, sameVersion, versionsFromZephyr } from './versions.js'
import { versionsFromCommit } from './versions-from-commit.js'

const equal = (a: string, b: string): boolean => a === b

/** When two hints of a path say the same thing in different words. */
const SAME: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  'sdk.version': sameVersion,
  'zephyr.version': sameVersion,
  board: sameBoard,
  'modem.firmware': sameModemFirmware,
  'host.os': sameHost
}

/** What replies show of these is an example or holds for others: their words, and logs of how it should look. */
const EXAMPLES: ReadonlySet<string> = new Set(['prose', 'banner', 'at', 'log'])

/**
 * Combines what the parsers found: for each path the value of the most trusted source (a boot banner over build output over
 * paths over words; the author over replies), the contradictions between sources, Kconfig symbols in merge order, memory
 * use, boots, modem and radio facts, and the health of all artifacts. What replies say in words and sample logs is left out.
 */
export function collectFacts(
  artifacts: readonly Artifact[],
  _segments: readonly Segment[],
  results: readonly ParseResult[]
): Facts {
  const events = results.flatMap((result) => result.events).sort((a, b) => a.artifact - b.artifact || a.line - b.line)
  const settings = results.flatMap((result) => result.settings ?? [])
  const memory = results.flatMap((result) => result.memory ?? [])
  const { values, conflicts } = fromHints(allHints(results, settings, events))
  addDerived(values)
  for (const facts of [memoryFacts(memory), bootFacts(events), modemFacts(events), radioFacts(events)]) {
    for (const [path, fact] of facts) {
      const known = values.get(path)
      if (!known || trustOf(fact.source, 'author') > trustOf(known.source, 'author')) values.set(path, fact)
    }
  }
  const symbols = symbolMap(settings)
  const images = imagesFact(events)
  if (images) values.set('images', images)
  return {
    values,
    symbols,
    completeConfig: completeConfigs(settings, artifacts),
    memory,
    events,
    health: [...healthOf(artifacts, results), ...configHealth(symbols, events, artifacts)],
    conflicts
  }
}

function allHints(
  results: readonly ParseResult[],
  settings: Parameters<typeof hintsFromSettings>[0],
  events: readonly Event[]
): Hint[] {
  const given = results.flatMap((result) => result.hints ?? [])
  const companion = companionFromLog(events)
  const hints = given.concat(
    versionsFromZephyr(given),
    versionsFromCommit(given),
    hintsFromSettings(settings),
    companion ?? []
  )
  return hints
}

function fromHints(hints: readonly Hint[]): { values: Map<string, Fact>; conflicts: Facts['conflicts'][number][] } {
  const byPath = new Map<string, Hint[]>()
  for (const hint of hints) {
    if (hint.speaker === 'reply' && EXAMPLES.has(hint.source)) continue
    const version = /version$|^sdk\.previous$/.test(hint.path) ? bare(hint.value) : hint.value
    const value = hint.path === 'zephyr.version' ? version.replace(/-ncs.*$/, '') : version
    const list = byPath.get(hint.path) ?? []
    list.push({ ...hint, value })
    byPath.set(hint.path, list)
  }
  const values = new Map<string, Fact>()
  const conflicts: Facts['conflicts'][number][] = []
  const known = (byPath.get('sdk.previous') ?? []).map(({ value }) => value)
  for (const [path, list] of byPath) {
    const groups: Reading[] = readings(list, SAME[path] ?? equal)
    const best = groups[0]
    if (!best) continue
    values.set(path, factOf(best, path === 'board.custom' ? true : best.value))
    const conflict = conflictOf(path, groups, known)
    if (conflict) conflicts.push(conflict)
  }
  const previous = values.get('sdk.previous')
  if (previous && previous.value === values.get('sdk.version')?.value) values.delete('sdk.previous')
  return { values, conflicts }
}

/** Facts that follow from others: the chip and companion of a board, the name of the SDK, the Zephyr it is built on. */
function addDerived(values: Map<string, Fact>): void {
  const board = values.get('board')
  if (board) {
    const soc = socOfBoard(String(board.value))
    if (soc && (!values.has('soc') || values.get('soc')?.source === 'prose'))
      values.set('soc', { ...board, value: soc })
    if (/nrf7002/i.test(String(board.value))) values.set('companion', { ...board, value: 'nRF7002' })
    if (isCustomBoard(String(board.value)) && !values.has('board.custom')) {
      values.set('board.custom', { ...board, value: true })
    }
  }
  const version = values.get('sdk.version')
  const zephyr = values.get('zephyr.version')
  const base = version && !zephyr && sdkVersion(String(version.value))?.zephyr
  if (base) values.set('zephyr.version', { ...version, value: base })
  if (values.has('sdk.name')) return
  if (version && version.source !== 'zephyr-version') values.set('sdk.name', { ...version, value: 'ncs' })
  else if (zephyr && !version) values.set('sdk.name', { ...zephyr, value: 'zephyr' })
}

function healthOf(artifacts: readonly Artifact[], results: readonly ParseResult[]): HealthNote[] {
  const seen = new Set<string>()
  const notes: HealthNote[] = []
  for (const note of [...artifacts.flatMap((a) => a.health), ...results.flatMap((r) => r.health ?? [])]) {
    const key = `${note.kind} ${note.artifact ?? ''} ${note.text}`
    if (seen.has(key) || cameAlong(note, artifacts)) continue
    seen.add(key)
    notes.push(note)
  }
  return notes
}

/** An attachment that a post names is not missing when a file of that name is part of the same upload. */
function cameAlong({ kind, text }: HealthNote, artifacts: readonly Artifact[]): boolean {
  return kind === 'attachment-missing' && artifacts.some(({ name }) => text.startsWith(`${name} `))
}
