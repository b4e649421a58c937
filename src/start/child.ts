import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Ready } from './process.js'

/** A process that is started again should it die. */
export interface Child {
  ready: Ready
  /** Asks it to end, and makes it end some time after its grace. */
  stop(graceMs: number): Promise<void>
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** A process that lived this long did not die of its start. */
const HEALTHY_MS = 60_000

/** @throws when the first start fails; its own words are on standard error */
export async function startChild(program: string, environment: NodeJS.ProcessEnv): Promise<Child> {
  const name = basename(program, '.js')
  let stopping = false
  let child: ChildProcess
  let pause = FIRST_PAUSE_MS

  async function launch(): Promise<Ready> {
    child = fork(program, { env: environment })
    const ended = once(child, 'exit').then(([code, signal]): never => {
      throw new Error(`the ${name} process ended (${signal ?? `code ${code}`}) before it was ready`)
    })
    const ready = await Promise.race([once(child, 'message').then(([message]) => message as Ready), ended])
    ended.catch(() => undefined)
    const since = Date.now()
    child.once('exit', () => void restart(since))
    return ready
  }

  async function restart(since: number): Promise<void> {
    if (stopping) return
    pause = Date.now() - since > HEALTHY_MS ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS)
    process.stderr.write(`faultline: the ${name} process died; starting it again in ${pause} ms\n`)
    await delay(pause)
    if (!stopping) await launch().catch(() => restart(Date.now()))
  }

  return {
    ready: await launch(),
    async stop(graceMs) {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs + 1000)
      await gone
      clearTimeout(timer)
    }
  }
}
