import type { Caller } from '../services/caller.js'

declare module 'mercurius' {
  interface MercuriusContext {
    caller: Caller
  }
}
