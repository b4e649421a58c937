import type { CleanLine } from '../clean.js'

export type Speaker = 'author' | 'reply'

/** One post of a pasted thread: lines `start` up to, without, `end`. */
interface Post {
  start: number
  end: number
  text: string
  signature: string | undefined
  /** Positive: someone answering. Negative: the person who asked. */
  score: number
}

const HEADING =
  /^(?:#{1,6} |\*\*)?(?:(?:accepted |verified |suggested |best )?answer|reply|response|solution)(?: (?:by|from) .{1,40})?(?:\*\*)?:?$/i
const QUESTION_HEADING = /^(?:#{1,6} |\*\*)?(?:question|original post|description|asker)(?:\*\*)?:?$/i
const WROTE = /^(?:@?[\w.-]{2,40}(?: \([^)]{1,40}\))? (?:commented|replied|answered)\b.{0,60}|on .{6,60} wrote:)$/i

const STAFF: readonly [RegExp, number][] = [
  [
    /\b(?:can|could) you (?:please )?(?:share|upload|provide|try|check|tell|send|confirm|post|test|describe|explain|attach|elaborate|enable)\b/i,
    1
  ],
  [
    /\b(?:please|try to) (?:share|upload|provide|try|check|send|enable|attach|update|see|refer|have a look|let me know|set|add|use)\b/i,
    0.6
  ],
  [
    /\b(?:let me know|I (?:would )?(?:suggest|recommend|assume you)|you (?:can|could|need to|should|have to|may|might) (?:try|use|set|enable|add|check|find|also|see|do|change)|have you (?:tried|checked|enabled|set)|are you (?:using|setting|able|sure|building|running)|do you (?:see|have|get|use)|which (?:version|board|sdk)|what (?:version|board|sdk))\b/i,
    0.9
  ],
  [
    /\b(?:this (?:suggests|means|indicates|is expected|is a known)|I (?:have )?(?:talked|checked|asked|discussed) (?:to|with|internally)|our (?:developers?|team|samples?|documentation|engineers?)|internally|the developers|we do not have such|will be fixed in|a fix (?:is|was|has been))\b/i,
    0.9
  ],
  [
    /\b(?:your (?:issue|case|problem|log|project|application|board|setup|configuration|code|overlay|prj\.conf))\b/i,
    0.5
  ],
  [/^[\w .-]{2,30} (?:said|wrote):$/im, 0.7]
]
const ASKER: readonly [RegExp, number][] = [
  [
    /\b(?:thank(?:s| you)(?: (?:very|so) much)? for (?:the |your )?(?:quick |fast |prompt )?(?:response|reply|help|answer|support|suggestion|information|feedback))\b/i,
    1.6
  ],
  [
    /\b(?:I|we) (?:have |'ve |also |just |then |now )*(?:tried|tested|get|got|am getting|are getting|see|am using|are using|use|am trying|are trying|integrated|changed|added|enabled|updated|upgraded|attached|did|flashed|noticed|ran|built|followed|still)\b/i,
    0.8
  ],
  [
    /\b(?:my|our) (?:code|board|custom|project|application|app|log|config|prj\.conf|setup|device|overlay|pcb|firmware|product|case|build)\b/i,
    0.8
  ],
  [
    /\b(?:here (?:is|are) (?:the|my|our)|please find|any (?:idea|suggestion|help|update)s?|same (?:error|issue|problem|result)|still (?:the same|not|get|see|fail)|it works? now|solved|that (?:worked|fixed|solved|helped)|didn'?t (?:work|help)|as you (?:said|suggested|mentioned))\b/i,
    1
  ],
  [/^(?:yes|no|ok|okay),? (?:I|we|it|so|the)\b/im, 0.7]
]

/** Staff name a post signed with: `Best regards,` and a name of one or two words on the next line. */
const SIGNED =
  /(?:regards|br|cheers|sincerely),?[ .]*\n\s*([A-Z][\p{L}'-]{1,20}(?: [A-Z][\p{L}.'-]{0,20}){0,2})[ .]*(?:\n|$)/u

/**
 * Whose words each line is, in a pasted forum thread. Bullets, headings and `X commented` open posts; the first post is
 * the author's. Later ones are a reply when greetings, questions and signatures say so; unsure is the author.
 */
export function speakersOf(clean: readonly CleanLine[], texts: readonly string[]): Speaker[] {
  const starts = texts.flatMap((_, i) => (i > 0 && opensPost(clean, texts, i) ? [i] : []))
  const speakers = new Array<Speaker>(texts.length).fill('author')
  if (starts.length === 0) return speakers
  const posts = starts.map((start, k) => readPost(texts, start, starts[k + 1] ?? texts.length))
  const author = SIGNED.exec(texts.slice(0, starts[0]).join('\n'))?.[1]
  const staff = new Set(
    posts
      .filter((post) => post.signature && post.signature !== author && post.score > 0.5)
      .map((post) => post.signature)
  )
  for (const [k, post] of posts.entries()) {
    if (author && post.signature === author) continue
    const score = post.score + addressing(post, author, staff) + (k === 0 ? FIRST_ANSWER : 0)
    const replies = score > 0 || (post.signature !== undefined && staff.has(post.signature))
    if (replies) speakers.fill('reply', post.start, post.end)
  }
  return speakers
}

/** The first post after the question is more often an answer than the asker again. */
const FIRST_ANSWER = 0.5
const GREETED = /^(?:hi|hello|hey|dear)[ ,]{1,3}@?([A-Z][\p{L}'-]{1,20})/iu

/** Whom a post greets tells who speaks: the asker is greeted by others, the staff by the asker. */
function addressing(post: Post, author: string | undefined, staff: ReadonlySet<string | undefined>): number {
  const name = GREETED.exec(post.text.trimStart())?.[1]
  if (!name) return 0
  if (author?.startsWith(name)) return 1
  return [...staff].some((one) => one?.startsWith(name)) ? -1.5 : 0
}

function opensPost(clean: readonly CleanLine[], texts: readonly string[], i: number): boolean {
  const text = (texts[i] as string).trim()
  if (text.length < 120 && (HEADING.test(text) || QUESTION_HEADING.test(text) || WROTE.test(text))) return true
  // Bullets of a list stand deeper or follow each other; a post's bullet stands alone.
  return isPostBullet(clean[i]) && !isPostBullet(clean[i - 1]) && !isPostBullet(clean[i + 1])
}

const isPostBullet = (line: CleanLine | undefined) => line?.bullet === true && !line.deepBullet

function readPost(texts: readonly string[], start: number, end: number): Post {
  const lines = texts.slice(start, Math.min(end, start + 400)).filter((line) => line.length < 2000)
  const text = lines.join('\n')
  const signature = SIGNED.exec(text)?.[1]
  const first = (texts[start] as string).trim()
  let score = signature ? 1 : 0
  for (const [pattern, by] of STAFF) if (pattern.test(text)) score += by
  for (const [pattern, by] of ASKER) if (pattern.test(text)) score -= by
  if (HEADING.test(first)) score += 4
  if (QUESTION_HEADING.test(first)) score -= 6
  return { start, end, text, signature, score }
}
