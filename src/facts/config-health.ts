import type { Artifact, HealthNote } from '../model/artifact.js'
import type { Event, Setting } from '../model/event.js'

/** Overridden symbols that are named; more of them is one sentence. */
const MOST_OVERRIDES = 5

/** What the configuration itself says about how much can be seen: logs that are off, values that other files override. */
export function configHealth(
  symbols: ReadonlyMap<string, readonly Setting[]>,
  events: readonly Event[],
  artifacts: readonly Artifact[]
): HealthNote[] {
  return [...logLevel(symbols, events), ...overrides(symbols, artifacts)]
}

/** Only worth a word when a log was uploaded or a person asks about a run. */
function logLevel(symbols: ReadonlyMap<string, readonly Setting[]>, events: readonly Event[]): HealthNote[] {
  const value = (symbol: string): string | undefined =>
    symbols
      .get(symbol)
      ?.filter((s) => s.image === 'app' && s.speaker === 'author')
      .at(-1)?.value
  const off = value('LOG') === 'n'
  const level = Number(value('LOG_DEFAULT_LEVEL') ?? value('LOG_MAX_LEVEL') ?? Number.NaN)
  if (!off && !(level <= 2)) return []
  if (events.some((e) => e.kind === 'build')) return []
  const text = off
    ? 'CONFIG_LOG=n: the device prints no log messages, so the cause of a failure at run time cannot be seen.'
    : `The log level is ${level} (1 errors, 2 warnings): messages that lead up to a failure are not printed. CONFIG_LOG_DEFAULT_LEVEL=3 shows them.`
  return [{ kind: 'log-level-low', text }]
}

/** Equal symbols with different values in files of one image, in the order the build merges them. */
function overrides(symbols: ReadonlyMap<string, readonly Setting[]>, artifacts: readonly Artifact[]): HealthNote[] {
  const notes: HealthNote[] = []
  for (const [symbol, all] of symbols) {
    const settings = all.filter((s) => s.origin === 'fragment' && s.speaker === 'author')
    const last = settings.at(-1)
    const earlier = settings.find(
      (s) => last && s.image === last.image && s.artifact !== last.artifact && s.value !== last.value
    )
    if (!last || !earlier) continue
    const [from, to] = [artifacts[earlier.artifact]?.path, artifacts[last.artifact]?.path]
    notes.push({
      kind: 'override',
      text: `CONFIG_${symbol} is ${earlier.value} in ${from} and ${last.value} in ${to}, which is merged later and wins.`,
      ...(to ? { artifact: to } : {}),
      line: last.line
    })
  }
  return notes.slice(0, MOST_OVERRIDES)
}
