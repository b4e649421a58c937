import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** How far the bot came with a topic; `drafting` was written before a message was sent that nobody can find again. */
export type Outcome = 'posted' | 'drafting' | 'drafted' | 'silent' | 'failed' | 'refused' | 'own' | 'answered'

export interface State {
  /** Topics made before are left alone; ISO 8601. */
  readonly since: string
  get(topic: number): Outcome | undefined
  set(topic: number, outcome: Outcome | undefined): void
}

/** Reads the state file, or begins one. @param since taken when there is no file */
export function openState(file: string, since: string): State {
  const state = read(file) ?? { since, topics: {} }
  const save = () => {
    // Written beside and renamed: a power cut leaves the old file or the new one.
    writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`)
    renameSync(`${file}.new`, file)
  }
  save()
  return {
    since: state.since,
    get: (topic) => state.topics[topic],
    set(topic, outcome) {
      if (outcome) state.topics[topic] = outcome
      else delete state.topics[topic]
      save()
    }
  }
}

function read(file: string): { since: string; topics: Record<number, Outcome> } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
