import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Redis } from 'ioredis'

/** Longest path of a unix socket that every system takes. */
const LONGEST_SOCKET = 100
const START_MS = 30_000

export interface PrivateRedis {
  url: string
  /** For the person at the terminal. */
  what: string
  stop(): Promise<void>
}

/**
 * Starts a Redis server for this service alone: on a unix socket, kept on disk below `dataDir`, ended by `stop`.
 * A server left over from a start that was killed is ended first; its data stay.
 * @throws when there is no server program, or another start uses the same folder
 */
export async function startPrivateRedis(dataDir: string): Promise<PrivateRedis> {
  const program = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0)
  if (!program) throw new Error('neither redis-server nor valkey-server is installed; run bin/setup, or set REDIS_URL')
  const folder = resolve(dataDir, 'redis')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const socket = socketPath(folder)
  const owner = join(folder, 'owner.pid')
  await endLeftOver(socket, owner)
  writeFileSync(owner, String(process.pid))

  const log = openSync(join(folder, 'redis.log'), 'a')
  // Detached: Ctrl-C reaches the whole group of the terminal, and Redis has to outlive the processes that use it.
  const server = spawn(program, settings(folder, socket), { stdio: ['ignore', log, log], detached: true })
  await answers(server, socket, join(folder, 'redis.log'))
  return {
    url: `unix://${encodeURI(socket)}`,
    what: `private ${program}, data in ${folder}`,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        const gone = once(server, 'exit')
        server.kill('SIGTERM')
        await gone
      }
      rmSync(owner, { force: true })
    }
  }
}

function settings(folder: string, socket: string): string[] {
  const options = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir: folder,
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no'
  }
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
}

/** Where the private server of `dataDir` listens, while it runs. */
export const privateSocket = (dataDir: string): string => socketPath(resolve(dataDir, 'redis'))

function socketPath(folder: string): string {
  const path = join(folder, 'redis.sock')
  if (path.length <= LONGEST_SOCKET) return path
  return join(tmpdir(), `faultline-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.sock`)
}

/** Asks a server that still answers on the socket to save and end; a stale socket file is removed. */
async function endLeftOver(socket: string, owner: string): Promise<void> {
  if (!existsSync(socket)) return
  const redis = new Redis({ path: socket, lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0 })
  redis.on('error', () => undefined)
  const inUse = await redis.connect().then(
    () => true,
    () => false
  )
  try {
    if (inUse) refuseSecondOwner(owner)
    if (inUse) await redis.call('SHUTDOWN').catch(() => undefined)
  } finally {
    redis.disconnect()
  }
  rmSync(socket, { force: true })
}

function refuseSecondOwner(file: string): void {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid || !isAlive(pid)) return
  throw new Error(`process ${pid} already uses ${dirname(file)}; end it, or set FAULTLINE_DATA_DIR to another folder`)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function answers(server: ChildProcess, socket: string, log: string): Promise<void> {
  const redis = new Redis({ path: socket, retryStrategy: () => 50, maxRetriesPerRequest: null })
  redis.on('error', () => undefined)
  const failed = once(server, 'exit').then(() => {
    throw new Error(`the Redis server did not start; see ${log}`)
  })
  const late = delay(START_MS, undefined, { ref: false }).then(() => {
    throw new Error(`the Redis server did not answer within ${START_MS / 1000} s; see ${log}`)
  })
  failed.catch(() => undefined)
  try {
    await Promise.race([redis.ping(), failed, late])
  } finally {
    redis.disconnect()
  }
}
