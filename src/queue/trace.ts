import { AsyncLocalStorage } from 'node:async_hooks'

const current = new AsyncLocalStorage<string>()

/** Id of what is being worked on: that of the request it began with, in the worker and in what is delivered too. */
export const traceId = (): string | undefined => current.getStore()

/** Runs something, and all that it waits for, under this id. */
export const withTrace = <T>(id: string, run: () => T): T => current.run(id, run)
