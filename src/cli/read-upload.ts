import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { DEFAULT_LIMITS, HEAD_BYTES, type Intake, intakeFile, intakeLarge } from '../intake/index.js'
import type { Artifact } from '../model/artifact.js'

/** Above this size a terminal is told that reading takes a moment. */
const LARGE = 16 * 1024 * 1024
const CHUNK_BYTES = 1024 * 1024

/** Reads and takes in one file of the command line; `-` is standard input. What is refused is said on standard error. */
export async function readUpload(path: string): Promise<Artifact[]> {
  const { artifacts, refused, skipped } = path === '-' ? intakeFile('stdin', await standardInput()) : readPath(path)
  for (const { name, detail, advice } of refused) process.stderr.write(`faultline: ${name}: ${detail} ${advice}\n`)
  for (const { name, why } of skipped) process.stderr.write(`faultline: ${name} left out: ${why}\n`)
  return artifacts
}

function readPath(path: string): Intake {
  try {
    const found = statSync(path)
    if (found.isDirectory()) throw new Error('is a directory; name its files, or an archive of it')
    const progress = process.stderr.isTTY && found.size > LARGE
    if (progress) process.stderr.write(`reading ${path} (${Math.round(found.size / 1048576)} MB) …\r`)
    const large = found.size > DEFAULT_LIMITS.wholeText ? readLarge(path) : undefined
    const intake = large ?? intakeFile(nameOf(path), readFileSync(path))
    if (progress) process.stderr.write('\x1b[2K')
    return intake
  } catch (error) {
    throw new Error(`${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`)
  }
}

/** Reads a large text piece by piece; nothing for an archive. */
function readLarge(path: string): Intake | undefined {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    return intakeLarge(nameOf(path), head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0)), chunksOf(file))
  } finally {
    closeSync(file)
  }
}

function* chunksOf(file: number): Generator<Uint8Array> {
  const chunk = Buffer.alloc(CHUNK_BYTES)
  for (let at = 0; ; ) {
    const read = readSync(file, chunk, 0, CHUNK_BYTES, at)
    if (read === 0) return
    yield chunk.subarray(0, read)
    at += read
  }
}

/** The path below the working directory tells images apart (`child_image/mcuboot.conf`); other paths only lend their name. */
function nameOf(path: string): string {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') ? (path.split(sep).at(-1) as string) : below
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
