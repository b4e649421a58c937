import { setImmediate as immediate } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { PackedRules } from '../rulebase/packed.js'
import { folderStates } from '../rulebase/rule-files.js'

/** A rule base that may be used, or what is wrong with it, naming the files. */
export type LoadedRules = { packed: PackedRules; problems?: undefined } | { packed?: undefined; problems: string[] }

export interface RulesWatchDeps {
  dir: string
  /** Seconds between two looks at the files; 0 never looks. */
  seconds: number
  /** State of the files from which the rule base in use was loaded. */
  state: string
  /** What was wrong with these files when the rule base in use was loaded; it is an older one then. */
  problems?: readonly string[]
  /** Hash of the rule base in use. */
  hash(): string
  load(dir: string): Promise<LoadedRules>
  use(packed: PackedRules): void
  log: Logger
}

/** How the rule base in use stands to the files. */
export interface RulesStatus {
  /** Why the files on disk are not in use. */
  problem?: string
  /** Rule bases taken over, and refused, since the start. */
  taken: number
  refused: number
}

export type RulesWatch = ReturnType<typeof createRulesWatch>

/** Of a long list the first ones are enough to begin with. */
const MOST_TOLD = 5

/**
 * Takes over a rule base whose files changed, once they stand still and all of them load; until then the one before stays.
 * It never throws: what is wrong stands in `status` and in the log.
 */
export function createRulesWatch({ dir, seconds, state, problems: first = [], hash, load, use, log }: RulesWatchDeps) {
  const status: RulesStatus = { taken: 0, refused: 0 }
  let settled = state
  let seen = state
  let closed = false
  let timer: NodeJS.Timeout | undefined

  function refuse(problems: readonly string[]): void {
    // Callers of the health check see them: where the folder is, is nobody's business.
    const told = problems.slice(0, MOST_TOLD).join('; ').replaceAll(dir, 'rules')
    status.problem = problems.length > MOST_TOLD ? `${told}; and ${problems.length - MOST_TOLD} more` : told
    status.refused++
    log.error({ problems: problems.slice(0, MOST_TOLD), ruleBase: hash() }, 'changed rules not taken; those before stay')
  }

  async function look(): Promise<void> {
    const now = await rulesState(dir)
    const still = now === seen
    seen = now
    // While files are being written, half of them may make a rule base too.
    if (now === settled || !still) return
    const { packed, problems } = await load(dir)
    if (closed) return
    settled = now
    if (!packed) return refuse(problems)
    delete status.problem
    if (packed.hash === hash()) return log.info({ ruleBase: packed.hash }, 'rules are as before')
    use(packed)
    status.taken++
    log.info({ ruleBase: packed.hash }, 'changed rules taken')
  }

  function plan(): void {
    if (closed || seconds === 0) return
    timer = setTimeout(() => {
      look()
        .catch((error) => log.warn({ err: error }, 'rules could not be compared; tried again'))
        .finally(plan)
    }, seconds * 1000)
    timer.unref()
  }
  if (first.length > 0) refuse(first)
  plan()

  return {
    status: (): Readonly<RulesStatus> => status,
    close() {
      closed = true
      clearTimeout(timer)
    }
  }
}

/** Names, sizes and times of all rule files, or why they cannot be read: changes when any of them does. */
export async function rulesState(dir: string): Promise<string> {
  try {
    const states: string[] = []
    // Asking for each file beside the event loop costs six times the processor time; a folder at once delays nobody.
    for (const state of folderStates(dir)) {
      states.push(state)
      await immediate()
    }
    return states.join('\n')
  } catch (error) {
    return `unreadable: ${(error as Error).message}`
  }
}
