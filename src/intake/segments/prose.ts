const COMMON = new Set(
  (
    'the a an is are was were be been to of and in on for with from this that these those it its as at by or not no but if ' +
    'when while how what which who why where there here have has had do does did can could would should will may might must ' +
    'get gets got any some all also only just so then than too very after before about into out up because since ' +
    'und der die das ist nicht mit ein eine auf le la les des est pas une que en el los por con para'
  ).split(' ')
)
const PERSONAL = new Set(
  "i i'm i've i'd i'll we we're we've you you're your my our me us please thanks thank hello hi hey dear regards ich wir".split(
    ' '
  )
)
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|thanks|thank you|many thanks|(?:best|kind|kindest|warm|with best|with kind)? ?(?:best )?regards|br|cheers|sincerely|greetings|vielen dank|danke|viele gr\u00fc\u00dfe|mit freundlichen|hallo|merci|bonjour|cordialement|gracias|saludos|hola|mvh|hei|ps|edit|update|tl;dr)\b.{0,50}$/i
/** Boxed words and rows of signs are printed by programs. */
const RULED = /^(?:-{3}|\*{3}|={3}|\+-|\|)/
const WORD = /^["'(*_]{0,3}[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'-]*["').,:;!?*_]{0,4}$/

/** How much a line reads like a person's own words: 0 to 4. */
export function proseScore(text: string): number {
  if (text === '' || RULED.test(text)) return 0
  if (GREETING.test(text) && !/[=<>{}[\]]/.test(text)) return 3
  const words = text.split(/\s+/)
  let plain = 0
  let common = 0
  let personal = 0
  for (const word of words) {
    if (!WORD.test(word)) continue
    plain++
    const bare = word.toLowerCase().replace(/^["'(*_]+|["').,:;!?*_]+$/g, '')
    if (COMMON.has(bare)) common++
    if (PERSONAL.has(bare)) personal++
  }
  const ratio = plain / words.length
  if (words.length >= 3 && ratio < 0.45 && personal === 0) return isOtherScript(text) ? 2.2 : 0
  let score = 0
  if (common + personal >= 3) score = 1.8
  else if (common + personal === 2) score = 1.4
  else if (common + personal === 1) score = 0.8
  else if (ratio === 1 && words.length >= 2) score = 0.5
  if (personal > 0) score += 1
  if (words.length >= 12) score += 0.9
  else if (words.length >= 7) score += 0.4
  if (score > 0 && /[.?!:]["')]?$/.test(text) && /^[A-Z"'(*-]/.test(text)) score += 0.5
  if (/^(?:[-*] |\d{1,2}[.)] )[A-Z"']?[a-z]/.test(text)) score += 0.6
  if (/^#{2,6} [A-Z]/.test(text) || /^\*\*.{2,80}\*\*:?$/.test(text)) score += 1.2
  if (/^https?:\/\/\S+$/.test(text)) score = 1.4
  if (isOtherScript(text)) score += 1.6
  if (/[;{}]$|\|\||&&|->|::|[<>=]=/.test(text)) score -= 1
  if (/^# ?[A-Z#a-z]/.test(text)) score *= 0.4
  return Math.max(0, Math.min(4, score))
}

/** Mostly letters beyond Latin: a post in another language. */
function isOtherScript(text: string): boolean {
  let letters = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0x370 && code < 0xe000 && !(code >= 0x2000 && code < 0x2c00)) letters++
  }
  return letters >= 4 && letters > text.length / 4
}
