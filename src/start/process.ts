import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'

/** What a child process tells the one that started it. */
export interface Ready {
  ready: true
  /** Where the API listens. */
  address?: string
}

export function tellParent(message: Ready): void {
  process.send?.(message)
}

/** Whether a module is the program itself rather than a part of another. */
export function isMain(url: string): boolean {
  const program = process.argv[1]
  return program !== undefined && realpathSync(program) === fileURLToPath(url)
}

/**
 * Runs `close` once, on SIGTERM, SIGINT or when the parent process is gone; then exits.
 * @param graceMs after this time the process exits even if `close` has not ended
 */
export function onStop(log: Logger, graceMs: number, close: () => Promise<void>): void {
  let stopping = false
  const stop = (reason: string) => {
    if (stopping) return
    stopping = true
    log.info({ reason }, 'closing')
    setTimeout(() => {
      log.warn({ graceMs }, 'closing took too long')
      process.exit(1)
    }, graceMs).unref()
    close().then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'closing failed')
        process.exit(1)
      }
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  if (process.send) process.on('disconnect', () => stop('parent is gone'))
}
