import { isPlaceholder } from './placeholders.js'
import { type Finder, type Span, spansOf } from './span.js'

/** Secrets told by their own shape, with a literal that must be in the line for the pattern to be tried. */
const SHAPES: readonly { hint: RegExp; pattern: RegExp; kind: string }[] = [
  { hint: /A[KS]IA/, pattern: /\b(?<secret>(?:AKIA|ASIA)[A-Z0-9]{16})\b/dg, kind: 'aws-key' },
  {
    hint: /gh[pousr]_|github_pat_/,
    pattern: /\b(?<secret>(?:gh[pousr]_|github_pat_)\w{20,255})/dg,
    kind: 'github-token'
  },
  { hint: /glpat-/, pattern: /\b(?<secret>glpat-[\w-]{16,64})/dg, kind: 'token' },
  { hint: /xox[abprs]-/, pattern: /\b(?<secret>xox[abprs]-[\w-]{10,200})/dg, kind: 'token' },
  { hint: /AIza/, pattern: /\b(?<secret>AIza[\w-]{35})/dg, kind: 'token' },
  {
    hint: /\bsk[-_]|npm_|hf_/,
    pattern: /\b(?<secret>(?:sk-|sk_live_|sk_test_|npm_|hf_)[\w-]{20,200})/dg,
    kind: 'token'
  },
  { hint: /eyJ/, pattern: /(?<secret>eyJ[\w-]{6,8192}\.[\w-]{6,16384}(?:\.[\w-]{0,4096})?)/dg, kind: 'jwt' },
  { hint: /bearer/i, pattern: /\bbearer[ \t]{1,4}(?<secret>[^\s"'<>]{12,8192})/dgi, kind: 'token' },
  {
    hint: /authorization/i,
    pattern:
      /authorization["']?[:=][ \t]{0,4}["']?(?:basic|token|apikey|digest)[ \t]{1,4}(?<secret>[\w.~+/=:-]{6,4096})/dgi,
    kind: 'token'
  },
  { hint: /SharedAccess/i, pattern: /SharedAccessKey=(?<secret>[^;\s"'&]{4,400})/dgi, kind: 'azure-key' },
  { hint: /sig=/i, pattern: /[?&\s]sig=(?<secret>[\w%+/=.-]{8,400})/dgi, kind: 'azure-key' },
  {
    hint: /X-Amz|Signature=/i,
    pattern:
      /(?:X-Amz-(?:Signature|Security-Token|Credential)|[?&]Signature|Key-Pair-Id)=(?<secret>[\w%+/=.~-]{8,4096})/dgi,
    kind: 'aws-key'
  },
  { hint: /:\/\/[^/@\s]{1,200}@/, pattern: /:\/\/[^/@:\s]{0,100}:(?<secret>[^/@\s]{1,200})@/dg, kind: 'password' },
  {
    hint: /dataset|networkkey|network key|pskc/i,
    pattern: /\b(?<secret>0e08[0-9a-f]{60,508})\b/dgi,
    kind: 'thread-dataset'
  },
  {
    hint: /ltk|irk|csrk|key|pskc/i,
    pattern:
      /(?:\b(?:ltk|irk|csrk|pskc)|key)\b[^\w\r\n]{1,6}(?:0x)?(?<secret>[0-9a-f]{2}(?:[ :,]?(?: 0x|0x)?[0-9a-f]{2}){15,31})\b/dgi,
    kind: 'key'
  },
  {
    hint: /-u /,
    pattern: /\bcurl\b[^\r\n]{0,300}?\s-u[ \t]{1,3}["']?[^\s:"']{0,100}:(?<secret>[^\s"']{1,200})/dg,
    kind: 'password'
  },
  { hint: /passkey/i, pattern: /passkey\b[^\r\n]{1,60}?(?<![\d:.])(?<secret>\d{6})(?![\d:.])/dgi, kind: 'passkey' }
]

const ANY_HINT = new RegExp(SHAPES.map(({ hint }) => hint.source).join('|'), 'i')

export const tokens: Finder = (line) => {
  if (!ANY_HINT.test(line)) return []
  const spans: Span[] = []
  for (const { hint, pattern, kind } of SHAPES) {
    if (hint.test(line)) spans.push(...spansOf(pattern, kind, line, (value) => !isPlaceholder(value)))
  }
  return spans
}
