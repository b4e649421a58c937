import { loadSamples } from '../intake/samples.js'

/** A small seeded generator (mulberry32): the same seed gives the same uploads everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const samples = loadSamples()
const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** Changes one or more lines as pasting, forums, terminals and attackers do. */
const MUTATIONS: readonly ((lines: string[], random: () => number) => void)[] = [
  (lines, random) => lines.splice(Math.floor(random() * lines.length), Math.ceil(random() * 5)),
  (lines, random) => lines.splice(Math.floor(random() * lines.length), 0, pick(random, pick(random, samples).text.split('\n'))),
  (lines, random) => change(lines, random, (l) => l.slice(0, Math.floor(random() * l.length))),
  (lines, random) => change(lines, random, (l) => l.repeat(1 + Math.floor(random() * 20))),
  (lines, random) => change(lines, random, (l) => l + pick(random, ['(', '[', '<', '"', '`', '\\', '{{', '\u0000', '\u202e', '%s', ' '])  .repeat(1 + Math.floor(random() * 400))),
  (lines, random) => change(lines, random, (l) => l.replace(/\d+/g, () => String(Math.floor(random() * 1e12)))),
  (lines, random) => change(lines, random, (l) => [...l].reverse().join('')),
  (lines, random) => lines.push(...lines.slice(Math.floor(random() * lines.length)).slice(0, 40)),
  (lines, random) => void lines.splice(0, lines.length, lines.join(pick(random, ['', ' ', '\r', '\r\n\r\n'])))
]

function change(lines: string[], random: () => number, by: (line: string) => string): void {
  const at = Math.floor(random() * lines.length)
  lines[at] = by(lines[at] ?? '').slice(0, 20_000)
}

/** One hostile or mangled upload made from the labelled samples. */
export function mutatedUpload(random: () => number): { name: string; text: string } {
  const sample = pick(random, samples)
  const lines = sample.text.split('\n')
  for (let n = 1 + Math.floor(random() * 4); n > 0; n--) if (lines.length > 0) pick(random, MUTATIONS)(lines, random)
  return { name: sample.name, text: lines.join('\n').slice(0, 200_000) }
}

/** Secrets of every kind, as they stand in uploads; `secret` must not survive the intake. */
export const SECRETS: readonly { line: string; secret: string }[] = [
  { line: 'CONFIG_WIFI_CREDENTIALS_STATIC_PASSWORD="tr0ub4dor-zebra"', secret: 'tr0ub4dor-zebra' },
  { line: 'uart:~$ wifi connect -s "Barn" -k 1 -p "quiet-otter-77"', secret: 'quiet-otter-77' },
  { line: 'CONFIG_MEMFAULT_NCS_PROJECT_KEY="kQ7mWz2pLr8sTn4vXc9bYd3fGh6jAe1u"', secret: 'kQ7mWz2pLr8sTn4vXc9bYd3fGh6jAe1u' },
  { line: 'HostName=hub.example;DeviceId=d1;SharedAccessKey=b3R0ZXItem9vLXNlY3JldC1rZXktMTIzNDU2Nzg5MA==', secret: 'b3R0ZXItem9vLXNlY3JldC1rZXktMTIzNDU2Nzg5MA' },
  { line: 'aws_access_key_id = AKIAJ7ZQXW3MNB5KTRVA', secret: 'AKIAJ7ZQXW3MNB5KTRVA' },
  { line: 'Authorization: Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJucmYtMzUyNjU2In0.c2lnbmF0dXJlLXNpZ25hdHVyZQ', secret: 'c2lnbmF0dXJlLXNpZ25hdHVyZQ' },
  { line: '[00:00:01.000,000] <inf> app: IMEI: 352656100367872', secret: '352656100367872' },
  { line: '+CIMI: 242016000012345', secret: '242016000012345' },
  { line: '%XICCID: 8947080010004512345F', secret: '8947080010004512345' },
  { line: 'Contact me at otto.lindqvist@sensors.example', secret: 'otto.lindqvist@sensors.example' },
  { line: 'C:\\Users\\olindqvist\\ncs\\v2.6.1\\nrf', secret: 'olindqvist' },
  { line: '<inf> bt_hci_core: Identity: D4:7A:91:3E:C2:55 (random)', secret: '7A:91:3E:C2:55' }
]
