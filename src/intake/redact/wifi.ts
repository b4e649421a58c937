import { findAll } from '../../lib/find-all.js'
import { isPlaceholder } from './placeholders.js'
import { type Finder, type Span, spansOf } from './span.js'

/** `-p`/`--psk`/`--password`/`--passphrase` of the Wi-Fi shell, plain or quoted. */
const OPTION =
  /(?:\s-p|--(?:psk|passphrase|password|sae-password|key-passwd))[= ]{1,3}(?:"(?<q>[^"]{1,128})"?|'(?<s>[^']{1,128})'?|(?<b>[^\s"']{4,128}))/dgi
/** The last form tells it where the line's noise ate the command's name. */
const WIFI_COMMAND =
  /\bwifi(?:_cred)? (?:connect|cred|ap|auto|add|twt|reg|p2p)|wpa_(?:cli|supplicant|passphrase)|--(?:psk|passphrase)\b|\s-k \d{1,2} {1,3}-p /i
/** Older forms without options: `wifi connect "SSID" 6 secret`, `wifi_cred add "SSID" WPA2-PSK secret`. */
const POSITIONAL =
  /wifi(?:_cred| cred| connect| ap enable)(?: add| auto_connect)?[ \t]{1,4}(?:"[^"]{0,64}"|'[^']{0,64}'|[^\s"'-]\S{0,63})(?<rest>[^\r\n]{0,400})/dgi
const HEXDUMP =
  /(?:PSK|PMK|PTK|GTK|IGTK|KCK|KEK|PMKID|TK\d?|passphrase|password|shared secret)[^\r\n:]{0,60}hexdump\(len=\d{1,4}\):[ ]?(?<secret>[0-9a-f]{2}(?: [0-9a-f]{2}){3,300})/dgi
const HEX64 = /\bpsk=(?<secret>[0-9a-f]{64})\b/dgi

/** Wi-Fi keys as typed at the device's shell and as supplicants print them. */
export const wifiKeys: Finder = (line) => {
  const spans: Span[] = []
  if (WIFI_COMMAND.test(line)) {
    for (const found of findAll(line, OPTION)) {
      const groups = found.indices?.groups
      const at = groups?.q ?? groups?.s ?? groups?.b
      if (at && !isPlaceholder(line.slice(at[0], at[1]))) spans.push({ start: at[0], end: at[1], kind: 'wifi-key' })
    }
    for (const found of findAll(line, POSITIONAL)) spans.push(...positional(line, found))
  }
  if (line.includes('hexdump(')) spans.push(...spansOf(HEXDUMP, 'wifi-key', line))
  if (/psk=/i.test(line)) spans.push(...spansOf(HEX64, 'wifi-key', line))
  return spans
}

const SECURITY = /^(?:WPA|WPA2|WPA3|OPEN|NONE|SAE|EAP|WEP|UNKNOWN|\d)[\w-]{0,20}$/i

/** Every further word of at least 8 characters that is no option and no security type: WPA keys have 8 to 63. */
function positional(line: string, found: RegExpMatchArray): Span[] {
  const rest = found.indices?.groups?.rest
  if (!rest || / -{1,2}[a-z]/i.test(found.groups?.rest ?? '')) return []
  // In a sentence about the command plain words follow it; typed at a prompt everything counts.
  const typed = /(?:^\s*|[$>\]] ?)wifi/.test(line)
  const spans: Span[] = []
  for (const word of line.slice(rest[0], rest[1]).matchAll(/"([^"]{8,63})"|(?<=\s)([^\s"]{8,63})(?=\s|$)/g)) {
    const value = word[1] ?? word[2] ?? ''
    const start = rest[0] + word.index + (word[1] === undefined ? 0 : 1)
    if (
      !SECURITY.test(value) &&
      !isPlaceholder(value) &&
      !/[.,:;)]$/.test(value) &&
      (typed || !/^[a-z]+$/.test(value))
    ) {
      spans.push({ start, end: start + value.length, kind: 'wifi-key' })
    }
  }
  return spans
}
