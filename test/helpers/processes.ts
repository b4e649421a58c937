import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { packageFile } from '../../src/lib/package-file.js'

export interface Process {
  child: ChildProcess
  /** Where the API listens. */
  address: string
  /** Standard output and error so far. */
  output(): string
  /** Sends a signal, and waits for the end. @returns the exit code, null when it was killed */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** What ends things when it ends itself: a test, or a run of benchmarks. */
export interface Scope {
  teardown(end: () => unknown): unknown
}

/** Starts the built `server` or `worker` as a process, and waits until it is ready; it ends with its scope. */
export async function startProcess(
  t: Scope,
  name: 'server' | 'worker',
  variables: Record<string, string>
): Promise<Process> {
  const child = fork(packageFile('dist', 'src', `${name}.js`), {
    env: { ...process.env, FAULTLINE_PORT: '0', FAULTLINE_DRAIN_MS: '0', ...variables },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data))
  t.teardown(() => child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${name} ended: ${output}`)))
  ended.catch(() => undefined)
  const [{ address = '' }] = (await Promise.race([once(child, 'message'), ended])) as [{ address?: string }]
  return {
    child,
    address,
    output: () => output,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const gone = once(child, 'exit')
      child.kill(signal)
      const [code] = await gone
      return code
    }
  }
}
