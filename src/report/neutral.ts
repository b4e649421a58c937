/** Zero-width space: splits a word for machines, not for the eye. */
export const GAP = '\u200b'

/** Endings that name files of a firmware project and are no top-level domains. */
const FILE_ENDINGS =
  'conf|config|overlay|dts|dtsi|yaml|yml|json|txt|log|hex|bin|elf|map|cmake|cpp|hpp|cfg|csv|xml|exe|dll|lib'
/** A dot between parts of a name, but for versions (`2.9`) and file names (`prj.conf`). */
const DOT = '(?<=[\\p{L}\\p{N}_-])[.\u3002\uff0e\uff61](?=[\\p{L}\\p{N}-])'
const DOMAIN_DOT = new RegExp(`${DOT}(?!\\d+(?![\\p{L}\\p{N}-]))(?!(?:${FILE_ENDINGS})(?![\\p{L}\\p{N}_.-]))`, 'giu')
/** The top-level domains that programs take for an address without more; of two letters all but those of files. */
const COMMON_DOMAINS =
  'com|net|org|edu|gov|mil|int|info|biz|name|pro|app|dev|xyz|top|site|online|shop|club|live|tech|cloud|link|click|' +
  'page|wiki|example|test|(?!(?:sh|py|md|cc|so|rs|ld|mk)\\b)[a-z]{2}'
const COMMON_DOMAIN_DOT = new RegExp(`${DOT}(?=(?:${COMMON_DOMAINS})(?![\\p{L}\\p{N}_]))`, 'giu')
const SCHEME_NAMES = /(mailto|xmpp|tel|sip|skype|callto|magnet|data|javascript|vbscript|file|news|geo):(?=\S)/gi

/**
 * Text in which no forum, tracker or mail program finds a mention (`@user`, `[~user]`), a reference (`#12`, `!12`,
 * `GH-12`), a web or mail address, a short name of a picture (`:tada:`) or a command at the start (`/close`). Each
 * such word gets a zero-width space; for the eye nothing changes. `text` is clean (see `clean`).
 */
export function neutral(text: string): string {
  return addresses(text)
    .replace(DOMAIN_DOT, (dot) => dot + GAP)
    .replace(/@/g, `@${GAP}`)
    .replace(/[#!$%~&^](?=[\p{L}\p{N}_"#])/gu, `$&${GAP}`)
    .replace(/\[(?=~)/g, `[${GAP}`)
    .replace(/:(?=[\w+-]{1,60}:)/g, `:${GAP}`)
    .replace(/\bGH-(?=\d)/gi, `$&${GAP}`)
    .replace(/^\//gm, `${GAP}/`)
}

/**
 * Lines to be copied (a patch) where the dialect protects no code: mentions, references by number and addresses are
 * split, unit addresses of the devicetree (`i2c@40003000`), file names and fields of C structures stay whole.
 */
export function neutralPatch(text: string): string {
  return addresses(text)
    .replace(COMMON_DOMAIN_DOT, (dot) => dot + GAP)
    .replace(/(?<![\w-])@|@(?![\da-f]{1,16}(?![\w.-]))/gi, `@${GAP}`)
    .replace(/[#!](?=\d)/g, `$&${GAP}`)
    .replace(/\[(?=~)/g, `[${GAP}`)
}

const addresses = (text: string): string =>
  text
    .replace(/:\/\//g, `:${GAP}//`)
    .replace(/\/(?=\/[\p{L}\p{N}_-]{1,63}\.)/gu, `/${GAP}`)
    .replace(/\bwww(?=\.)/gi, `$&${GAP}`)
    .replace(SCHEME_NAMES, `$1${GAP}:`)
