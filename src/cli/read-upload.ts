import { readFileSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { intakeFile } from '../intake/index.js'
import type { Artifact } from '../model/artifact.js'

/** Above this size a terminal is told that reading takes a moment. */
const LARGE = 16 * 1024 * 1024

/** Reads and takes in one file of the command line; `-` is standard input. What is refused is said on standard error. */
export async function readUpload(path: string): Promise<Artifact[]> {
  const bytes = path === '-' ? await standardInput() : read(path)
  const progress = process.stderr.isTTY && bytes.length > LARGE
  if (progress) process.stderr.write(`reading ${path} (${Math.round(bytes.length / 1048576)} MB) …\r`)
  const { artifacts, refused, skipped } = intakeFile(path === '-' ? 'stdin' : nameOf(path), bytes)
  if (progress) process.stderr.write('\x1b[2K')
  for (const { name, detail, advice } of refused) process.stderr.write(`faultline: ${name}: ${detail} ${advice}\n`)
  for (const { name, why } of skipped) process.stderr.write(`faultline: ${name} left out: ${why}\n`)
  return artifacts
}

function read(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new Error('is a directory; name its files, or an archive of it')
    return readFileSync(path)
  } catch (error) {
    throw new Error(`${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`)
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
