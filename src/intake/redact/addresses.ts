import { findAll } from '../../lib/find-all.js'
import type { Finder, Span } from './span.js'

const SIX =
  /(?<![0-9a-f][:-])(?<![0-9a-z])[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?:\1[0-9a-f]{2}\1[0-9a-f]{2})?(?![:-]?[0-9a-f])/gi
const NAMED_HEX =
  /\b(?:mac|mac[_ -]?addr(?:ess)?|bd[_ -]?addr|eui-?64|eui-?48|ext(?:ended)?[_ -]?addr(?:ess)?|device[_ -]?addr(?:ess)?|extaddr)["']?[ \t]{0,4}[:= ][ \t]{0,4}["']?(?:0x)?([0-9a-f]{12}(?:[0-9a-f]{4})?)(?![0-9a-f])/gi
const PROPERTY = /(?:local-mac-address|mac-address)\s{0,4}=\s{0,4}\[([0-9a-f \t]{12,24})\]/gi
const LINK_LOCAL = /\bfe80::([0-9a-f]{1,4}:[0-9a-f]{0,2}ff:fe[0-9a-f]{2}:[0-9a-f]{1,4})\b/gi

/**
 * MAC, EUI-64 and Bluetooth addresses: the first octet stays, since its bits tell multicast and locally administered
 * (Wi-Fi, Ethernet) and the type of a random address (Bluetooth prints the most significant octet first). All-zero and
 * all-ff addresses stay whole: that an address was never set or is broadcast is a symptom, not an identity.
 */
export const addresses: Finder = (line) => {
  const spans: Span[] = []
  for (const found of findAll(line, SIX))
    if (!isUniform(found[0])) spans.push(...octets(line, found.index + 2, found.index + found[0].length))
  for (const pattern of [NAMED_HEX, PROPERTY, LINK_LOCAL]) {
    for (const found of findAll(line, pattern)) {
      const value = found[1] ?? ''
      const start = found.index + found[0].lastIndexOf(value)
      if (!isUniform(value) && !value.includes('*')) spans.push(...octets(line, start + 2, start + value.length))
    }
  }
  return spans
}

const isUniform = (address: string) => /^(?:[0:\s-]+|[f:\s-]+)$/i.test(address)

/** One span for each run of hex digits, so that separators stay. */
function octets(line: string, from: number, to: number): Span[] {
  return [...line.slice(from, to).matchAll(/[0-9a-f]+/gi)].map((run) => ({
    start: from + run.index,
    end: from + run.index + run[0].length,
    kind: 'device-address',
    fill: 'stars' as const
  }))
}
