import { acrossWraps } from './redact/across-wraps.js'
import { addresses } from './redact/addresses.js'
import { hexdumpSecrets } from './redact/hexdumps.js'
import { modemCredentials, modemIdentities } from './redact/modem.js'
import { namedSecrets } from './redact/named-secrets.js'
import { people } from './redact/people.js'
import { privateKeys } from './redact/private-keys.js'
import { type BlockFinder, type Finder, placeholder, type Span } from './redact/span.js'
import { tokens } from './redact/tokens.js'
import { wifiKeys } from './redact/wifi.js'
import { wrappedSecrets } from './redact/wrapped-secrets.js'

/** A secret that was replaced: what it was and on which line (1-based). Never the value. */
export interface Redaction {
  kind: string
  line: number
}

/** Where two families claim the same characters the earlier one names them. */
const FINDERS: readonly Finder[] = [wifiKeys, tokens, namedSecrets, modemIdentities, addresses, people]
const BLOCK_FINDERS: readonly BlockFinder[] = [
  privateKeys,
  modemCredentials,
  wrappedSecrets,
  hexdumpSecrets,
  acrossWraps(FINDERS)
]

/**
 * Replaces secrets by placeholders of the same length, so that every column stays where it was: keys, passwords, tokens,
 * private keys, identities of devices, subscribers and people. What diagnosis needs stays: register values, pointers,
 * error numbers, versions, hashes of commits and images, cell ids, certificates. Doing it twice changes nothing.
 */
export function redact(lines: readonly string[]): { lines: string[]; redactions: Redaction[] } {
  const blocks = BLOCK_FINDERS.map((find) => find(lines))
  const redactions: Redaction[] = []
  const clean = lines.map((line, i) => {
    const spans = blocks.flatMap((block) => block.get(i) ?? [])
    for (const find of FINDERS) spans.push(...find(line))
    if (spans.length === 0) return line
    const { text, kinds } = hide(line, spans)
    for (const kind of kinds) redactions.push({ kind, line: i + 1 })
    return text
  })
  return { lines: clean, redactions }
}

/** Overlapping spans become one, named by the one listed first. */
function hide(line: string, spans: readonly Span[]): { text: string; kinds: Set<string> } {
  const ordered = spans.map((span, rank) => ({ ...span, rank })).sort((a, b) => a.start - b.start || a.rank - b.rank)
  const kinds = new Set<string>()
  let text = ''
  let at = 0
  for (let i = 0; i < ordered.length; ) {
    const first = ordered[i] as Span & { rank: number }
    let owner = first
    let end = first.end
    for (i++; i < ordered.length && (ordered[i] as Span).start < end; i++) {
      const other = ordered[i] as Span & { rank: number }
      end = Math.max(end, other.end)
      if (other.rank < owner.rank) owner = other
    }
    const length = end - first.start
    text += line.slice(at, first.start) + (owner.fill ? '*'.repeat(length) : placeholder(owner.kind, length))
    at = end
    kinds.add(owner.kind)
  }
  return { text: text + line.slice(at), kinds }
}
