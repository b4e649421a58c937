import { findAll } from '../../lib/find-all.js'
import { isPlaceholder } from './placeholders.js'
import type { Finder, Span } from './span.js'

const QUOTE = `(?:\\\\?"|\\\\?'|[\u2018\u2019\u201c\u201d]|&quot;|&#34;|&#39;)`

/** Names of things that are secret, most telling first; each with the kind its value is reported as. */
const NAMES: readonly [names: string, kind: string][] = [
  [
    'sae_password|wpa_passphrase|wifi\\w{0,30}(?:password|passwd|passphrase|pass|psk|pwd)|wlan\\w{0,20}(?:password|pass|psk|pwd)|passphrase|psk',
    'wifi-key'
  ],
  ['(?:memfault\\w{0,20}|mflt\\w{0,10}|ncs)[_-]?project[_-]?key|project[_-]?key', 'project-key'],
  ['password|passwd|passwort|pwd|passcode|pin[_-]?code|pop[_-]?code', 'password'],
  [
    'shared[_-]?access[_-]?key|account[_-]?key|primary[_-]?key|secondary[_-]?key|symmetric[_-]?key|id[_-]?scope[_-]?key|dps[_-]?key|subscription[_-]?key|enrollment[_-]?key',
    'azure-key'
  ],
  ['secret[_-]?access[_-]?key|aws[_-]?secret\\w{0,20}|access[_-]?key[_-]?id|access[_-]?key', 'aws-key'],
  [
    'api[_-]?key|apikey|auth[_-]?key|api[_-]?token|access[_-]?token|auth[_-]?token|refresh[_-]?token|id[_-]?token|session[_-]?token|security[_-]?token|csrf[_-]?token|bearer[_-]?token|device[_-]?token|[a-z]+_token|token',
    'token'
  ],
  ['client[_-]?secret|shared[_-]?secret|app[_-]?secret|secret[_-]?key|secret', 'secret'],
  [
    'private[_-]?key|priv[_-]?key|encryption[_-]?key|aes[_-]?key|session[_-]?key|network[_-]?key|master[_-]?key|psk[_-]?key|(?:app|net|nwk|dev)s?[_-]?key|ltk|irk|csrk|pskd|joiner[_-]?pskd|oob[_-]?key|pre[_-]?shared[_-]?key',
    'key'
  ]
]

const patterns = NAMES.map(([names, kind]) => ({
  kind,
  // name, then `=`, `:` or a quoted argument, then the value with or without quotes
  quoted: new RegExp(
    `(?:${names})(?:_?(?:str|value|hex|default|\\d))?(?:\\[\\w{0,40}\\])?${QUOTE}?[ \\t]{0,20}(?<sep>[:=]=?|,|[ \\t]|\\()[ \\t]{0,20}(?:\\(?(?:const )?(?:u?int8_t|char) ?\\*\\)? ?)?${QUOTE}(?<secret>[^"'\u2018\u2019\u201c\u201d\\\\&\\r\\n]{1,4096})`,
    'dgi'
  ),
  bare: new RegExp(
    `(?:${names})(?:_?(?:str|value|hex|\\d))?(?<sep>[ \\t]{0,4}=[ \\t]{0,4}|:[ \\t]{0,8}| (?:is|was) )(?<secret>[^\\s"'\u2018\u2019\u201c\u201d;,<>()&]{4,4096})`,
    'dgi'
  )
}))

/** Kconfig symbols that end in KEY hold keys, unless the value is a file, a bool or a number. */
const KCONFIG_KEY =
  /CONFIG_[A-Z0-9_]{0,80}(?:KEY|SECRET|PSK|PASSKEY|PASSWORD|TOKEN)=(?:\\?"|&quot;|[\u201c\u201d])(?<secret>[^"\u201c\u201d\\&]{1,4096})/dgi
const HINT = /pass|psk|pwd|secret|token|key|ltk|irk|pin|pop/i

/** Secrets told by the name in front of them: Kconfig, C, JSON, YAML, headers, command lines, log lines. */
export const namedSecrets: Finder = (line) => {
  if (!HINT.test(line)) return []
  const spans: Span[] = []
  for (const found of findAll(line, KCONFIG_KEY)) {
    const at = found.indices?.groups?.secret
    const name = found[0].split('=', 1)[0] ?? ''
    if (at && !isFileName(found.groups?.secret ?? '')) addSpan(spans, line, at, kindOfSymbol(name))
  }
  for (const { kind, quoted, bare } of patterns) {
    for (const found of findAll(line, quoted)) {
      const at = found.indices?.groups?.secret
      const said = found.groups?.sep === ',' || found.groups?.sep === '(' || kind === 'token' || kind === 'key'
      if (at && isValue(found.groups?.secret ?? '', said)) addSpan(spans, line, at, kind)
    }
    for (const found of findAll(line, bare)) {
      const at = found.indices?.groups?.secret
      const value = found.groups?.secret ?? ''
      if (!at || isExpression(value, line, at[1])) continue
      const sep = found.groups?.sep ?? ''
      if (isBareSecret(value, sep.includes('=')) || (isPlainPassword(kind, sep, value) && endsThere(line, at[1])))
        addSpan(spans, line, at, kind)
    }
  }
  return spans
}

function addSpan(spans: Span[], line: string, [start, end]: [number, number], kind: string): void {
  if (!isPlaceholder(line.slice(start, end))) spans.push({ start, end, kind })
}

function kindOfSymbol(name: string): string {
  if (/WIFI|WPA|SAE/i.test(name)) return 'wifi-key'
  if (/PROJECT_KEY/i.test(name)) return 'project-key'
  if (/PASSWORD/i.test(name)) return 'password'
  return /TOKEN/i.test(name) ? 'token' : 'key'
}

const isFileName = (value: string) =>
  /\.(?:pem|key|der|c|h|bin|txt|crt)$/i.test(value) ||
  (/^[\w./\\-]*[\\/][\w./\\-]*$/.test(value) && /[\\/]/.test(value) && value.length < 30 && !/\d.*\d.*\d/.test(value))

/** Format strings and words of a sentence are no values. */
const isValue = (value: string, said: boolean) =>
  !/^%|%[sdxu]|^[,;)\s]|^AT[#+%]/.test(value) && !isFileName(value) && !(said && /^\w+ \w+ \w+/.test(value))

/** Letters alone may be a password where nothing but the password can stand: at the end of `Password: …`. */
const isPlainPassword = (kind: string, sep: string, value: string) =>
  (kind === 'wifi-key' || kind === 'password') &&
  sep.startsWith(':') &&
  /^[A-Za-z]{8,63}$/.test(value) &&
  !STATES.test(value)

const STATES =
  /^(?:incorrect|required|rejected|mismatch|mismatched|accepted|credentials?|authenticat\w+|protected|provided|received|verified|unchanged|encrypted|supported|unsupported|available|unavailable|disabled|configured|parameter\w*|connection|connected|handshake)$/i
const endsThere = (line: string, end: number) => /^[\s,.;)]*$/.test(line.slice(end, end + 40))

/** In C an unquoted value is a variable, not a secret. */
const isExpression = (value: string, line: string, end: number) =>
  /^[*&]?[A-Za-z_]\w*(?:-|$)/.test(value) &&
  /^(?:;|>|\.|\[|\()/.test(line.slice(end, end + 2)) &&
  /;\s*(?:\/[/*].*)?$/.test(line.slice(end, end + 200))

/**
 * Without quotes a value must look like one: after `=` any token that is no identifier, number or code; after `:` only a
 * token mixed of letters and digits or with signs, since sentences and messages use the colon too.
 */
function isBareSecret(value: string, assigned: boolean): boolean {
  if (/^(?:0x[0-9a-f]{1,16}|-?\d{1,5}|[ynm])$/i.test(value) || (/^[-[{|]/.test(value) && !assigned)) return false
  if (isFileName(value) || /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(value) || /^[a-z_]\w*(?:->|\.\w+\b|\[|\()/.test(value))
    return false
  if (/^%/.test(value) || /^(?:CONFIG_|NULL\b|sizeof)/.test(value)) return false
  if (/^[a-z]+(?:_[a-z]+)+$/.test(value)) return false
  const mixed = /\d/.test(value) && /[a-z]/i.test(value)
  const signs = /[!@#$%^&*+=?~]/.test(value)
  if (assigned) return value.length >= 6 || mixed || signs
  return (mixed || signs || /^\d{6,}$/.test(value)) && value.length >= 6
}
