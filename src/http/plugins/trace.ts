import type { HookHandlerDoneFunction } from 'fastify'
import fp from 'fastify-plugin'

export interface TraceOptions {
  /** Runs something, and all that it waits for, under an id. */
  withTrace(id: string, run: () => void): void
}

/** All that a request causes has its id in the log. */
export const tracePlugin = fp(
  async (app, { withTrace }: TraceOptions) => {
    const enter = ({ id }: { id: string }, _reply: unknown, done: HookHandlerDoneFunction) => withTrace(id, done)
    app.addHook('onRequest', enter)
    // Reading a body leaves the context of the hook before it.
    app.addHook('preValidation', enter)
  },
  { name: 'faultline-trace' }
)
