import { Gunzip, Inflate } from 'fflate'
import { ArchiveLimit, type Budget } from './archive-limit.js'

/** Input is handed over in small steps so that a limit stops the work soon after it is passed. */
const STEP = 16 * 1024
/** Below this size a high ratio is ordinary (an empty log of blanks). */
const RATIO_FROM = 1024 * 1024

/** Inflates a whole gzip stream. Throws ArchiveLimit when the budget is passed, another error when it is damaged. */
export function gunzip(bytes: Uint8Array, budget: Budget): Uint8Array {
  const out = collector(bytes.length, budget)
  const stream = new Gunzip((chunk) => out.add(chunk))
  feed(bytes, (chunk, last) => stream.push(chunk, last))
  return out.done()
}

/** Inflates raw deflate data of a zip entry. */
export function inflate(bytes: Uint8Array, budget: Budget): Uint8Array {
  const out = collector(bytes.length, budget)
  const stream = new Inflate((chunk) => out.add(chunk))
  feed(bytes, (chunk, last) => stream.push(chunk, last))
  return out.done()
}

function feed(bytes: Uint8Array, push: (chunk: Uint8Array, last: boolean) => void): void {
  for (let at = 0; at < bytes.length; at += STEP) push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
}

function collector(stored: number, budget: Budget): { add: (chunk: Uint8Array) => void; done: () => Uint8Array } {
  const chunks: Uint8Array[] = []
  let size = 0
  const { limits } = budget
  return {
    add(chunk) {
      size += chunk.length
      budget.total += chunk.length
      if (size > limits.archiveEntry) throw new ArchiveLimit(`larger than ${limits.archiveEntry} bytes`, false)
      if (size > RATIO_FROM && size > stored * limits.archiveRatio)
        throw new ArchiveLimit(`inflates more than ${limits.archiveRatio} times`, false)
      if (budget.total > limits.archiveTotal)
        throw new ArchiveLimit(`more than ${limits.archiveTotal} bytes in all`, true)
      if (chunk.length > 0) chunks.push(chunk)
    },
    done() {
      const whole = new Uint8Array(size)
      let at = 0
      for (const chunk of chunks) {
        whole.set(chunk, at)
        at += chunk.length
      }
      return whole
    }
  }
}
