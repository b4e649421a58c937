import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors/index.js'
import {
  fileTooLarge,
  type Submission,
  type SubmissionLimits,
  tooManyFiles,
  uploadTooLarge
} from '../services/submission.js'

const FILE_FIELDS = new Set(['files', 'files[]', 'file'])
const TEXT_FIELDS = ['post', 'sdk', 'board', 'thread', 'callbackUrl'] as const
/** Boundaries and part headers, beside the contents that the limit is about. */
const OVERHEAD = 64 * 1024
/** Without a further byte, and without an end. */
const STALLED_MS = 15_000

/** Reads a multipart upload part by part, never past a limit. @throws AppError naming the part or the limit */
export async function readMultipart(request: FastifyRequest, limits: SubmissionLimits): Promise<Submission> {
  if (Number(request.headers['content-length'] ?? 0) > limits.maxUploadBytes + OVERHEAD) {
    throw uploadTooLarge(limits.maxUploadBytes)
  }
  const parts = readParts(request, limits)
  // Once the limit is passed nobody waits for the parts any more; they end with the connection.
  const done = new AbortController()
  parts.catch(() => undefined).finally(() => done.abort())
  return Promise.race([parts, endless(request, limits.maxUploadBytes, done.signal)])
}

/**
 * Fails when more bytes come than all parts together may have, in a part without end or around the parts; and when the
 * parser makes nothing of what came: some broken part headers leave it waiting for ever.
 */
function endless({ raw }: FastifyRequest, limit: number, done: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stalled = new AppError('malformed-body', 'The multipart body is broken, or its rest did not come.')
    const timer = setTimeout(() => reject(stalled), STALLED_MS)
    done.addEventListener('abort', () => clearTimeout(timer))
    let arrived = 0
    raw.on('data', (chunk: Buffer) => {
      timer.refresh()
      arrived += chunk.length
      if (arrived > limit + OVERHEAD) reject(uploadTooLarge(limit))
    })
  })
}

async function readParts(request: FastifyRequest, limits: SubmissionLimits): Promise<Submission> {
  const submission: Submission = { files: [] }
  let total = 0
  try {
    for await (const part of request.parts()) {
      const bytes = part.type === 'file' ? await readFile(part, limits, total) : undefined
      total += bytes?.length ?? 0
      if (part.type === 'file' && FILE_FIELDS.has(part.fieldname)) {
        submission.files.push({ name: part.filename ?? 'upload.txt', bytes: bytes ?? Buffer.alloc(0) })
      } else {
        const text = part.type === 'file' ? (bytes ?? '').toString() : fieldText(part as MultipartValue, limits)
        total += part.type === 'file' ? 0 : Buffer.byteLength(text)
        takeField(submission, part.fieldname, text)
      }
      if (total > limits.maxUploadBytes) throw uploadTooLarge(limits.maxUploadBytes)
    }
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code === 'FST_FILES_LIMIT') throw tooManyFiles(limits.maxFiles)
    if (error instanceof AppError || code.startsWith('FST_')) throw error
    // The parser's own errors: a part without its end, a header that is none.
    throw new AppError('malformed-body', 'The multipart body is broken or incomplete.', { cause: error })
  }
  return submission
}

async function readFile(part: MultipartFile, limits: SubmissionLimits, before: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let total = before
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    total += chunk.length
    if (total > limits.maxUploadBytes) throw uploadTooLarge(limits.maxUploadBytes)
    chunks.push(chunk)
  }
  if (part.file.truncated) throw fileTooLarge(part.filename ?? part.fieldname, limits.maxFileBytes)
  return Buffer.concat(chunks)
}

function fieldText(part: MultipartValue, limits: SubmissionLimits): string {
  if (part.valueTruncated) throw fileTooLarge(part.fieldname, limits.maxFileBytes)
  return String(part.value)
}

function takeField(submission: Submission, name: string, text: string): void {
  const known = TEXT_FIELDS.find((field) => field === name)
  if (known) submission[known] = text
  else if (name === 'metadata') submission.metadata = parseMetadata(text)
  else throw new AppError('unknown-field', `The form field \`${name}\` is not known.`, { field: name })
}

function parseMetadata(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new AppError('bad-metadata', '`metadata` is not JSON.', { field: 'metadata' })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new AppError('bad-metadata', '`metadata` is not a JSON object.', { field: 'metadata' })
}
