import type { Shape, UnexplainedStore } from '../store/unexplained.js'
import type { Caller } from './caller.js'

export type UnexplainedService = ReturnType<typeof createUnexplained>

/** The lines of a tenant's diagnoses that no rule explains, by shape: what rules are to be written for. */
export function createUnexplained(store: UnexplainedStore) {
  return {
    /** Met most often first. */
    list: ({ owner }: Caller, limit: number): Promise<Shape[]> => store.list(owner, limit)
  }
}
