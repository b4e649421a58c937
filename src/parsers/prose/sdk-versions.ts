const NUMBER = String.raw`v?\.? ?([1-4]\.\d{1,2}(?:\.\d{1,2})?(?:-(?:rc|preview|dev)[\w.]{0,6})?)(?![\w]|\.\d)`
const NAME = '(?:nrf[ -]?connect[ -]?sdk|connect sdk|ncs|ncc|nrf[ -]?sdk|sdk-nrf|sdk)'
const NAMED = new RegExp(
  String.raw`\b${NAME}(?:[ _-]{1,2}(?:version|ver\.?|release|tag|toolchain and sdk))?(?: is| was)?[ :=_\\/(-]{0,4}${NUMBER}`,
  'gi'
)
const TRAILING = new RegExp(String.raw`\b${NUMBER} (?:version )?(?:of )?(?:the )?${NAME}\b`, 'gi')
const MOVE = new RegExp(
  String.raw`\bfrom (?:the )?(?:${NAME} )?(?:version |ver )?${NUMBER} (?:up )?(?:to|into) (?:the )?(?:${NAME} )?(?:version |ver )?${NUMBER}`,
  'gi'
)
const ABOUT_SDK = new RegExp(String.raw`\b(?:${NAME}|zephyr|west|upgrad\w{0,4}|mov(?:e|ed|ing)|migrat\w{0,4})\b`, 'i')
/** `west update to 2.5.0`, `updated the tree to v2.5.0`: a version without the SDK's name beside it. */
const UPDATED = new RegExp(
  String.raw`\b(?:west update|updat(?:e|ed|ing) (?:the )?(?:tree|workspace|sdk|west|project)|migrat(?:e|ed|ing)(?: the project)?|upgrad(?:e|ed|ing)(?: the project)?) to (?:version |ver )?${NUMBER}`,
  'gi'
)
const BEFORE =
  /\b(?:earlier|previous(?:ly)?|before|old(?:er)?|used to|worked|was working|were working|works (?:fine |well |ok |perfectly )?(?:with|on|in)|no (?:problem|issue)s? (?:with|in|on))\b/i
const ELSE_SDK =
  /(?:zephyr|toolchain|nrf5\d?|android|ios|desktop|vs code|memfault|azure|aws|esp|impulse|matter|mesh|ant|alexa|arduino) ?[-_]?$/i
/** Clauses about what a release contains say nothing about the release in use. */
const ABOUT_RELEASES =
  /\b(?:fixed|introduced|removed|added|available|deprecated|merged|planned|released?|resolved|supported) (?:in|since|from|for|with)\b|release notes|changelog|roadmap|migration guide/i

/** SDK versions a text names: `sdk.version` for the one in use, `sdk.previous` for one it is said to have worked with. */
export function sdkVersions(text: string): { path: 'sdk.version' | 'sdk.previous'; version: string }[] {
  const found: { path: 'sdk.version' | 'sdk.previous'; version: string }[] = []
  if (!/\d\.\d/.test(text)) return found
  let rest = text
  if (ABOUT_SDK.test(text)) {
    for (const match of text.matchAll(MOVE)) {
      if (match[1] === match[2]) continue
      found.push({ path: 'sdk.previous', version: match[1] as string })
      found.push({ path: 'sdk.version', version: match[2] as string })
      rest = rest.replace(match[0], ' ')
    }
    for (const match of rest.matchAll(UPDATED)) found.push({ path: 'sdk.version', version: match[1] as string })
  }
  for (const clause of rest.split(/[,;!?] ?|\. |\bbut\b|\bhowever\b|\bwhile\b|\bnow\b|\bwhereas\b/i)) {
    if (ABOUT_RELEASES.test(clause)) continue
    for (const pattern of [NAMED, TRAILING]) {
      for (const match of clause.matchAll(pattern)) {
        if (ELSE_SDK.test(clause.slice(0, match.index))) continue
        const path = BEFORE.test(clause) ? 'sdk.previous' : 'sdk.version'
        if (!found.some((f) => f.version === match[1] && f.path === path)) {
          found.push({ path, version: match[1] as string })
        }
      }
    }
  }
  return found
}
