import type { Event } from '../model/event.js'
import type { Fact } from '../model/facts.js'

/** One state that console lines tell: the path, the words, and the value they mean. */
interface Sign {
  path: string
  pattern: RegExp
  value: boolean
  /** Only lines of these modules, for words that others use, too. */
  module?: RegExp
}

/** Words of the NCS samples and of Zephyr's shells for a link that is up or down. */
const SIGNS: readonly Sign[] = [
  {
    path: 'lte.connected',
    pattern: /^(?:Network registration status: Connected|LTE connected\b|Connected to LTE\b)/i,
    value: true
  },
  {
    path: 'lte.connected',
    pattern:
      /^(?:Network registration status: (?:Not |Search|Denied|Unknown)|LTE disconnected\b|LTE network is disconnected)/i,
    value: false
  },
  {
    path: 'wifi.connected',
    pattern: /^(?:State: COMPLETED|Successfully connected to Wi-?Fi|Wi-?Fi connected)\b/i,
    value: true
  },
  {
    path: 'wifi.connected',
    pattern: /^(?:State: (?:DISCONNECTED|INACTIVE|SCANNING)|Wi-?Fi disconnected|Connection request failed)\b/i,
    value: false
  },
  { path: 'wifi.connected', pattern: /^Connected\b/, value: true, module: /wifi|sta\b|wpa|net_mgmt/i },
  { path: 'wifi.connected', pattern: /^Disconnected\b/, value: false, module: /wifi|sta\b|wpa|net_mgmt/i },
  { path: 'ble.connected', pattern: /^Connected(?:$|[: (]).{0,60}(?:[0-9A-F*X]{2}:){5}/i, value: true },
  { path: 'ble.connected', pattern: /^Connected$/i, value: true, module: /bt|ble|peripheral|central|nus|hids|gatt/i },
  { path: 'ble.connected', pattern: /^Disconnected(?:$|[: (,]).{0,80}\breason\b/i, value: false },
  {
    path: 'thread.attached',
    pattern: /\b(?:role|state)(?: changed)?(?: to)?[: ]{1,3}(?:child|router|leader)\b/i,
    value: true
  },
  {
    path: 'thread.attached',
    pattern: /\b(?:role|state)(?: changed)?(?: to)?[: ]{1,3}(?:detached|disabled)\b/i,
    value: false
  }
]
/** Words of which every sign has one. */
const LIKELY = /connect|state|registration|role/i
const WIFI = /wifi|sta\b|wpa|net_mgmt/i
const BLE_REASON = /^Disconnected\b.{0,80}?\breason:? {0,2}\(?(0x[0-9a-f]{1,2}|\d{1,3})\b/i

/**
 * Link states as the console tells them: `lte.connected`, `wifi.connected`, `ble.connected`, `thread.attached` (the last line
 * counts), `<link>.everConnected` (true when any line did), and `ble.disconnectReason` (HCI code of the last disconnection).
 */
export function* radioFacts(events: readonly Event[]): Iterable<[path: string, Fact]> {
  const now = new Map<string, Fact>()
  const ever = new Map<string, Fact>()
  let reason: [number, Event] | undefined
  for (const event of events) {
    if ((event.kind !== 'log' && event.kind !== 'shell') || event.speaker !== 'author') continue
    const text = event.text.slice(0, 200)
    if (!LIKELY.test(text)) continue
    for (const sign of SIGNS) {
      if (!holds(sign, event, text)) continue
      now.set(sign.path, fact(sign.value, event))
      const first = sign.path.replace(/\.\w+$/, '.everConnected')
      if (sign.value && !ever.has(first)) ever.set(first, fact(true, event))
      break
    }
    const code = WIFI.test(event.module ?? '') ? undefined : BLE_REASON.exec(text)?.[1]
    if (code !== undefined) reason = [Number(code), event]
  }
  yield* now
  yield* ever
  if (reason) yield ['ble.disconnectReason', fact(...reason)]
}

function holds(sign: Sign, event: Event, text: string): boolean {
  if (sign.module && !sign.module.test(event.module ?? '')) return false
  if (sign.path.startsWith('ble') && WIFI.test(event.module ?? '')) return false
  return sign.pattern.test(text)
}

function fact(value: Fact['value'], { artifact, line, endLine }: Event): Fact {
  return { value, spans: [{ artifact, line, endLine }], source: 'log' }
}
