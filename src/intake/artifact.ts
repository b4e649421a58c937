import type { Artifact } from '../model/artifact.js'
import type { Decoded } from './decode.js'
import { healthOf } from './health.js'
import { redact } from './redact.js'
import { splitLines } from './split-lines.js'

const encoder = new TextEncoder()
/** Damaged archives give names with line ends and parts of texts in them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/

/** An artifact of a text that is already a string (a post of a JSON request, a rule's example): split, redacted, judged. */
export function artifactFromText(name: string, text: string): Artifact {
  const lines = splitLines(text.replaceAll('\0', '').replace(/^\ufeff/, ''))
  return artifactFromLines(name, lines, encoder.encode(text).length)
}

/**
 * An artifact of decoded lines.
 * @param path name with folders, as found in an archive; only its last part becomes the name
 * @param bytes size of the original in bytes
 */
export function artifactFromLines(path: string, lines: readonly string[], bytes: number, decoded?: Decoded): Artifact {
  const clean = redact(lines)
  const safe = safePath(path)
  const name = baseName(safe)
  return {
    name,
    path: safe,
    bytes,
    lines: clean.lines,
    totalLines: clean.lines.length,
    redactions: clean.redactions,
    health: healthOf(name, clean.lines, decoded)
  }
}

export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) || 'unnamed'
}

/** A path that stays inside its container (no drive, no root, no `..`, `/` as the only separator), on one line, redacted. */
export function safePath(path: string): string {
  const lines = redact(path.split(CONTROL)).lines.join(' ').replace(LONG_RUN, (run) => (looksRandom(run) ? '*'.repeat(run.length) : run))
  const parts = lines.replaceAll('\\', '/').split('/')
  return (
    parts.filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part)).join('/') ||
    'unnamed'
  )
}

/**
 * A damaged archive may give a piece of its content as a name, without the words that would tell a key. No file is called so:
 * many changes between capitals, small letters and digits, as in keys and tokens.
 */
const LONG_RUN = /[A-Za-z0-9+]{24,}/g
const RANDOM = /[A-Z](?=[a-z0-9])|[a-z](?=[A-Z0-9])|\d(?=[A-Za-z])/g

function looksRandom(run: string): boolean {
  return (run.match(RANDOM)?.length ?? 0) * 3 > run.length && /\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run)
}
