import type { Caller } from '../services/submission.js'

declare module 'mercurius' {
  interface MercuriusContext {
    caller: Caller
  }
}
