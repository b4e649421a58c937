/** Values that stand for a secret without being one: documentation's examples, templates, what redaction itself writes. */
const WELL_KNOWN = new Set(
  (
    'mypassword mypass mypsk myssid password passwd passphrase yourpassword yourpsk yourkey yourtoken your_key your_token ' +
    'changeme change_me secret mysecret example dummy none null nil undefined true false empty default todo tbd redacted removed ' +
    'hidden masked string str char const void int key token psk value text required optional enabled disabled invalid missing ' +
    'failed error success unknown expected'
  ).split(' ')
)

export function isPlaceholder(value: string): boolean {
  const bare = value.trim()
  if (bare.length < 4) return true
  if (WELL_KNOWN.has(bare.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, ''))) return true
  if (/^[xX*.\-_#?0\u2022\u2026]+$/.test(bare)) return true
  if (/^\[[a-z-]{2,30}\**\]$/.test(bare)) return true
  if (/^\*|\*$/.test(bare) && /\*{3}/.test(bare)) return true
  if (/^(?:your|my|the|insert|enter|put|add|replace|some|example|test)[ _-]/i.test(bare)) return true
  if (/^<[^>]{0,80}>$|^\{\{?[^}]{0,80}\}?\}$|^\$[{(]?\w{1,60}|^%\w{1,60}%?$/.test(bare)) return true
  return /^\[?(?:redacted|removed|hidden)\]?$/i.test(bare)
}
