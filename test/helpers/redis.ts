import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'

export interface TestRedis {
  url: string
  /** Ends the server as a power cut would. */
  kill(): Promise<void>
  /** Stops answering, while connections stay: a hung machine or a network that drops everything. */
  pause(): void
  resume(): void
  /** Starts it again on the same data. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** A Redis server of the test's own, on a socket and data in a temporary folder. */
export async function startRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-'))
  const socket = join(folder, 's')
  const program = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0)
  if (!program) throw new Error('the tests need redis-server or valkey-server; run bin/setup')
  const args = `--port 0 --unixsocket ${socket} --dir ${folder} --appendonly yes --appendfsync always --maxmemory-policy noeviction`
  const launch = async () => {
    const child = spawn(program, [...args.split(' '), '--save', ''], { stdio: 'ignore' })
    const redis = new Redis({ path: socket, retryStrategy: () => 20, maxRetriesPerRequest: null })
    redis.on('error', () => undefined)
    await redis.ping()
    redis.disconnect()
    return child
  }
  let server = await launch()
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill(signal)
    await gone
  }
  return {
    url: `unix://${socket}`,
    kill: () => end('SIGKILL'),
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    async restart() {
      server = await launch()
    },
    async stop() {
      await end('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
