import { createHash } from 'node:crypto'
import { AppError } from '../errors/index.js'

export interface UploadFile {
  name: string
  bytes: Uint8Array
}

/** What a caller sends, by whichever API. */
export interface Submission {
  files: UploadFile[]
  /** Text of the question. */
  post?: string
  sdk?: string
  board?: string
  /** Groups the diagnoses of one conversation. */
  thread?: string
  metadata?: Record<string, unknown>
  /** Where to tell of the end. */
  callbackUrl?: string
}

export interface SubmissionLimits {
  maxFiles: number
  maxFileBytes: number
  maxUploadBytes: number
  maxMetadataBytes: number
}

const MAX_NAME = 200
/** Longest `sdk` or `board`, in characters. */
const MAX_CONTEXT = 200
/** Longest `thread`, in characters. */
export const MAX_THREAD = 200
/** Levels of objects and lists in `metadata`. */
const DEEPEST_METADATA = 20
/** The files made of the fields. */
const CONTEXT_FILE = { stem: 'context', ending: '.txt' }
const POST_FILE = { stem: 'post', ending: '.md' }
const encoder = new TextEncoder()

/** How an upload is read that adds to an earlier one: `sdk` and `board` alone may be the answer to a question. */
export interface Addition {
  added: true
  /** Tells files made of the fields from those of before. */
  suffix?: string
}

/**
 * All texts of an upload as files, the fields among them, so that the engine stays the only reader.
 * @throws AppError naming the limit that is passed, or `empty-upload`
 */
export function toFiles(submission: Submission, limits: SubmissionLimits, addition?: Addition): UploadFile[] {
  checkMetadata(submission.metadata, limits.maxMetadataBytes)
  if (submission.thread !== undefined) checkThread(submission.thread)
  const files = submission.files.map(({ name, bytes }) => ({ name: cleanName(name), bytes }))
  if (files.length > limits.maxFiles) throw tooManyFiles(limits.maxFiles)
  const made = ({ stem, ending }: typeof POST_FILE) => `${stem}${addition?.suffix ?? ''}${ending}`
  if (submission.post) files.unshift({ name: made(POST_FILE), bytes: encoder.encode(submission.post) })
  if (files.every(({ bytes }) => bytes.length === 0) && !(addition && hasContext(submission))) {
    throw new AppError('empty-upload', files.length === 0 ? 'No file and no post was sent.' : 'Every file is empty.')
  }
  let total = 0
  for (const { name, bytes } of files) {
    if (bytes.length > limits.maxFileBytes) throw fileTooLarge(name, limits.maxFileBytes)
    total += bytes.length
  }
  if (total > limits.maxUploadBytes) throw uploadTooLarge(limits.maxUploadBytes)
  const context = contextText(submission)
  if (context) files.push({ name: made(CONTEXT_FILE), bytes: encoder.encode(context) })
  return uniqueNames(files)
}

/** Tells uploads apart, for idempotency keys: equal for the same files, texts and fields in the same order. */
export function submissionHash(
  files: readonly UploadFile[],
  { metadata = {}, callbackUrl = '', thread = '' }: Pick<Submission, 'metadata' | 'callbackUrl' | 'thread'>
): string {
  const hash = createHash('sha256')
  for (const { name, bytes } of files) hash.update(`${name.length}:${name}:${bytes.length}:`).update(bytes)
  return hash.update(JSON.stringify([metadata, callbackUrl, thread])).digest('hex')
}

export const tooManyFiles = (limit: number) =>
  new AppError('too-many-files', `At most ${limit} files are taken in one upload.`, { field: 'files' })

export const fileTooLarge = (name: string, limit: number) =>
  new AppError('file-too-large', `${name.slice(0, MAX_NAME)} is over the limit of ${limit} bytes.`, { field: 'files' })

export const uploadTooLarge = (limit: number) =>
  new AppError('upload-too-large', `The upload is over the limit of ${limit} bytes.`)

/** Whether `toFiles` adds a file made of the fields. */
export const hasContext = ({ sdk, board }: Submission): boolean => Boolean(sdk || board)

function contextText({ sdk, board }: Submission): string {
  const lines: string[] = []
  // Sentences, as the parser of people's own words reads them.
  if (sdk) lines.push(`I use ${/^v?\d/.test(sdk) ? 'nRF Connect SDK ' : ''}${oneLine('sdk', sdk)} here.`)
  if (board) lines.push(`My board is the ${oneLine('board', board)} here.`)
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function oneLine(field: string, value: string): string {
  if (value.length > MAX_CONTEXT || hasControl(value)) {
    const detail = `\`${field}\` takes one line of at most ${MAX_CONTEXT} characters.`
    throw new AppError('invalid-request', detail, { field })
  }
  return value
}

function checkThread(thread: string): void {
  if (thread.length > 0 && thread.length <= MAX_THREAD && !hasControl(thread)) return
  const detail = `\`thread\` takes one line of 1 to ${MAX_THREAD} characters.`
  throw new AppError('invalid-request', detail, { field: 'thread' })
}

function checkMetadata(metadata: Record<string, unknown> | undefined, limit: number): void {
  const refuse = (detail: string) => new AppError('bad-metadata', detail, { field: 'metadata' })
  if (isNestedDeeper(metadata, DEEPEST_METADATA)) throw refuse(`\`metadata\` is nested deeper than ${DEEPEST_METADATA}.`)
  if (metadata && Buffer.byteLength(JSON.stringify(metadata)) > limit) {
    throw refuse(`\`metadata\` is over the limit of ${limit} bytes.`)
  }
  if (hasPoison(metadata)) throw refuse('`metadata` has a key `__proto__` or `constructor.prototype`.')
}

/** Ends at `levels`, so depth costs nothing. */
function isNestedDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isNestedDeeper(inner, levels - 1))
}

/** Metadata goes on to receivers of webhooks, where merging it could change the prototype of all objects. */
function hasPoison(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Object.hasOwn(value, '__proto__')) return true
  return Object.entries(value).some(([key, inner]) => (key === 'constructor' && hasKey(inner, 'prototype')) || hasPoison(inner))
}

const hasKey = (value: unknown, key: string) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)

/** Keeps relative paths, which say where in a build a file comes from; of any other path, the last part. */
function cleanName(name: string): string {
  const slashed = name.replaceAll('\\', '/')
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.')
  const relative = !slashed.startsWith('/') && !/^[a-z]:/i.test(slashed) && !parts.includes('..')
  const clean = relative ? parts.join('/') : (parts.at(-1) ?? '')
  if (clean === '' || clean === '..' || clean.length > MAX_NAME || hasControl(clean)) {
    const detail = `File names have 1 to ${MAX_NAME} characters, none of them control characters.`
    throw new AppError('bad-file-name', detail, { field: 'files' })
  }
  return clean
}

const hasControl = (text: string) => /\p{Cc}/u.test(text)

/** Evidence names files, so two of one name become `a.log` and `a-2.log`. */
function uniqueNames(files: UploadFile[]): UploadFile[] {
  const seen = new Set<string>()
  return files.map(({ name, bytes }) => {
    let unique = name
    const dot = name.lastIndexOf('.')
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    for (let n = 2; seen.has(unique); n++) unique = `${stem}-${n}${ending}`
    seen.add(unique)
    return { name: unique, bytes }
  })
}
