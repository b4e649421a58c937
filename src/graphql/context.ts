import type { Caller } from '../services/caller.js'

declare module 'mercurius' {
  interface MercuriusContext {
    caller: Caller
    /** Diagnoses that the connection follows now. */
    followed: Set<unknown>
  }
}
