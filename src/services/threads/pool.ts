import type { Logger } from 'pino'
import { Piscina } from 'piscina'
import { packageFile } from '../../lib/package-file.js'
import { AppError } from '../../errors/index.js'
import type { PackedRules } from '../../rulebase/packed.js'
import type { Analyst, Diagnosed, Intake } from '../analyst.js'
import type { LoadedRules } from '../rules-watch.js'
import type { UploadFile } from '../submission.js'
import { appendUpload, readUpload } from './tasks.js'

export interface PoolSettings {
  threads: number
  /** Threads that stay while there is nothing to do, with the rule base read. */
  resident: number
  /** Milliseconds after which a task is stopped together with its thread. */
  timeoutMs: number
  /** Uploads up to this many bytes are read on the calling thread. */
  inlineIntakeBytes: number
  rulesDir: string
  /** The rule base to begin with; without it each thread loads that of `rulesDir`. */
  rules?: PackedRules
  log: Logger
}

const IDLE_MS = 60_000
const LOADER_IDLE_MS = 30_000
/** Reading the rule base on a busy machine. */
const START_MS = 60_000
/** One thread's heap limit, in MiB: a runaway task ends its thread, not the process. */
const HEAP_MIB = 2048
/** The part of it for short-lived objects (48 by default): most of a post's are garbage before it is full. docs/performance.md */
const YOUNG_MIB = 128

export interface ThreadPool extends Analyst {
  warm(): Promise<void>
  /** Diagnoses that begin from now on use this rule base. */
  use(rules: PackedRules): void
  /** Reads the rule files below `dir`, on a thread that ends soon after and takes no job's place. */
  load(dir: string): Promise<LoadedRules>
}

/**
 * Runs intake and diagnosis on worker threads, so neither the event loop nor a job's lock waits for them.
 * Threads run the built code, also when the process runs from source.
 */
export function createPool(settings: PoolSettings): ThreadPool {
  const loader = new Piscina({
    filename: packageFile('dist', 'src', 'services', 'threads', 'load-rules.js'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: LOADER_IDLE_MS
  })
  let packed = settings.rules
  const pool = new Piscina({
    filename: packageFile('dist', 'src', 'services', 'threads', 'entry.js'),
    workerData: { rulesDir: settings.rulesDir },
    minThreads: settings.resident,
    maxThreads: settings.threads,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB, maxYoungGenerationSizeMb: YOUNG_MIB }
  })

  // Tasks are rejected by themselves; this is for threads that break while idle.
  for (const each of [pool, loader]) each.on('error', (error) => settings.log.warn({ err: error }, 'worker thread'))

  async function run<T>(name: string, task: unknown, timeoutMs = settings.timeoutMs): Promise<T> {
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      return (await pool.run(task, { name, signal })) as T
    } catch (error) {
      if (!signal.aborted) throw error
      const detail = `Reading was stopped after ${timeoutMs} ms.`
      throw new AppError('diagnosis-timeout', detail, { cause: error })
    }
  }

  return {
    async intake(files: UploadFile[], before?: Buffer) {
      // Text that was compressed is several times as long.
      const size = files.reduce((sum, { bytes }) => sum + bytes.length, 8 * (before?.length ?? 0))
      if (size <= settings.inlineIntakeBytes && !files.some(({ name }) => isArchive(name))) {
        return before ? appendUpload(files, before) : readUpload(files)
      }
      if (before) {
        const both = await run<Intake>('append', { files, before })
        return { ...both, artifacts: toBuffer(both.artifacts) }
      }
      const result = await run<Intake>('intake', files)
      return { ...result, artifacts: toBuffer(result.artifacts) }
    },
    async diagnose(artifacts: Buffer) {
      const result = await run<Diagnosed>('diagnose', { artifacts, packed })
      return { ...result, report: toBuffer(result.report) }
    },
    async warm() {
      const each = Array.from({ length: Math.max(settings.resident, 1) }, () => run('warm', { packed }, START_MS))
      await Promise.all(each)
    },
    use(rules) {
      packed = rules
    },
    load: (dir) => loader.run(dir) as Promise<LoadedRules>,
    async close() {
      await Promise.all([pool.destroy(), loader.destroy()])
    }
  }
}

/** A Buffer that crossed a thread arrives as a plain Uint8Array. */
const toBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength)

/** A small archive may hold a large text. */
const isArchive = (name: string) => /\.(zip|gz|tgz|tar|xz|bz2|zst)$/i.test(name)
