import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** How far the bot came with a topic. */
export interface Entry {
  /** `drafting` was written before a message was sent that nobody can find again. */
  outcome: 'posted' | 'drafting' | 'drafted' | 'silent' | 'failed' | 'refused' | 'own' | 'answered'
  /** How many posts the topic had: with more it is looked at again. */
  posts: number
  /** Id of the last post that was read. */
  read: number
  /** The last diagnosis, which the next one continues. */
  diagnosis?: string
}

export interface State {
  /** Topics made before are left alone; ISO 8601. */
  readonly since: string
  get(topic: number): Entry | undefined
  set(topic: number, entry: Entry | undefined): void
}

interface Kept {
  since: string
  topics: Record<number, Entry>
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
    set(topic, entry) {
      if (entry) state.topics[topic] = entry
      else delete state.topics[topic]
      save()
    }
  }
}

function read(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
