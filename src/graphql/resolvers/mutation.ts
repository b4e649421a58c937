import type { MercuriusContext } from 'mercurius'
import type { Config } from '../../config/index.js'
import { AppError } from '../../errors/index.js'
import type { Accepted } from '../../services/accept.js'
import type { Caller } from '../../services/caller.js'
import type { Services } from '../../services/index.js'
import type { Submission } from '../../services/submission.js'

interface SubmissionInput {
  post?: string | null
  files?: { name: string; text: string }[] | null
  sdk?: string | null
  board?: string | null
  thread?: string | null
  metadata?: unknown
  callbackUrl?: string | null
}

interface SubmitArguments {
  input: SubmissionInput
  idempotencyKey?: string | null
  waitSeconds?: number | null
}

const encoder = new TextEncoder()

export function diagnosisMutations({ diagnoses }: Services, config: Config) {
  async function settled(submitted: Accepted, { waitSeconds }: Pick<SubmitArguments, 'waitSeconds'>, caller: Caller) {
    const seconds = Math.min(waitSeconds ?? 0, config.maxWaitSeconds)
    if (seconds <= 0) return submitted
    return { ...submitted, diagnosis: await diagnoses.wait(submitted.diagnosis.id, caller, seconds) }
  }

  return {
    async submitDiagnosis(_: unknown, { input, ...options }: SubmitArguments, { caller }: MercuriusContext) {
      const submitted = await diagnoses.submit(toSubmission(input), caller, options.idempotencyKey ?? undefined)
      return settled(submitted, options, caller)
    },

    async addArtifacts(
      _: unknown,
      { id, input, ...options }: SubmitArguments & { id: string },
      { caller }: MercuriusContext
    ) {
      const key = options.idempotencyKey ?? undefined
      return settled(await diagnoses.addArtifacts(id, toSubmission(input), caller, key), options, caller)
    },

    async deleteDiagnosis(_: unknown, { id }: { id: string }, { caller }: MercuriusContext) {
      await diagnoses.delete(id, caller)
      return id
    }
  }
}

function toSubmission({ post, files, sdk, board, thread, metadata, callbackUrl }: SubmissionInput): Submission {
  const submission: Submission = {
    files: (files ?? []).map(({ name, text }) => ({ name, bytes: encoder.encode(text) }))
  }
  if (post) submission.post = post
  if (sdk) submission.sdk = sdk
  if (board) submission.board = board
  if (thread !== undefined && thread !== null) submission.thread = thread
  if (callbackUrl) submission.callbackUrl = callbackUrl
  if (metadata !== undefined && metadata !== null) {
    if (typeof metadata !== 'object' || Array.isArray(metadata)) {
      throw new AppError('bad-metadata', '`metadata` is not a JSON object.', { field: 'metadata' })
    }
    submission.metadata = metadata as Record<string, unknown>
  }
  return submission
}
