import createClient from 'openapi-fetch'
import type { components, paths } from './schema.js'

type Schemas = components['schemas']
export type Diagnosis = Schemas['Diagnosis']
export type DiagnosisSummary = Schemas['DiagnosisSummary']
export type Report = Schemas['Report']
export type Reply = Schemas['Reply']
export type Problem = Schemas['Problem']
export type ReplyOptions = NonNullable<paths['/v1/diagnoses/{id}/reply']['get']['parameters']['query']>
export type ListOptions = NonNullable<paths['/v1/diagnoses']['get']['parameters']['query']>

/** What is uploaded: at least `post` or one file. */
export type Upload = Omit<Schemas['Submission'], 'files'> & {
  /** Texts, or bytes such as those of an archive. */
  files?: { name: string; content: string | Uint8Array<ArrayBuffer> }[]
}

export interface SubmitOptions {
  /** The same upload sent again with the same key is one diagnosis. */
  idempotencyKey?: string
  /** Seconds to wait for the report; the service grants 60 at most by default. */
  waitSeconds?: number
  signal?: AbortSignal
}

export interface ClientOptions {
  /** Address of the service, such as `http://127.0.0.1:3000`. */
  url: string
  /** API key, where the service asks for one. */
  key?: string
  fetch?: (request: Request) => Promise<Response>
}

/** What the service answered when it did not do what was asked. */
export class FaultlineError extends Error {
  override name = 'FaultlineError'
  readonly problem: Problem
  /** Seconds after which to try again; undefined when trying again does not help. */
  readonly retryAfter: number | undefined

  constructor(problem: Problem, retryAfter?: number) {
    super(`${problem.code}: ${problem.detail}`)
    this.problem = problem
    this.retryAfter = retryAfter
  }
}

export type Faultline = ReturnType<typeof createFaultline>

/**
 * A client of the service. Methods throw FaultlineError when the service refuses, and what `fetch` throws when it
 * cannot be reached. `http` has every route, typed by the OpenAPI document. https://openapi-ts.dev/openapi-fetch
 */
export function createFaultline({ url, key, fetch }: ClientOptions) {
  const http = createClient<paths>({
    baseUrl: url,
    ...(key ? { headers: { authorization: `Bearer ${key}` } } : {}),
    ...(fetch ? { fetch } : {})
  })

  const client = {
    http,

    /** @returns the diagnosis as it stands; its report too, when it was done within `waitSeconds` */
    async submit(upload: Upload, options: SubmitOptions = {}): Promise<Diagnosis> {
      return settled(await http.POST('/v1/diagnoses', requestOf(upload, options)))
    },

    /** Answers a question of a diagnosis. @returns the diagnosis that continues it */
    async addArtifacts(id: string, upload: Upload, options: SubmitOptions = {}): Promise<Diagnosis> {
      const params = { path: { id } }
      return settled(await http.POST('/v1/diagnoses/{id}/artifacts', { params, ...requestOf(upload, options) }))
    },

    async get(id: string): Promise<Diagnosis> {
      return settled(await http.GET('/v1/diagnoses/{id}', { params: { path: { id } } }))
    },

    /** Waits until the diagnosis is done or has failed. @param signal ends the waiting by throwing its reason */
    async finished(id: string, signal?: AbortSignal): Promise<Diagnosis> {
      for (;;) {
        const params = { path: { id } }
        const options = { params, parseAs: 'text' as const, ...(signal ? { signal } : {}) }
        // The stream ends when the diagnosis is settled, or when the process that sends it goes away.
        settled(await http.GET('/v1/diagnoses/{id}/events', options))
        const diagnosis = await client.get(id)
        if (diagnosis.finished !== undefined) return diagnosis
      }
    },

    /** The reply for a forum, with what a program may do with it. */
    async reply(id: string, query: ReplyOptions = {}): Promise<Reply> {
      const headers = { accept: 'application/json' }
      return settled(await http.GET('/v1/diagnoses/{id}/reply', { params: { path: { id }, query }, headers }))
    },

    /** Says whether a finding helped. */
    async feedback(id: string, body: Schemas['FeedbackInput']): Promise<Schemas['Feedback']> {
      return settled(await http.POST('/v1/diagnoses/{id}/feedback', { params: { path: { id } }, body }))
    },

    /** All diagnoses that fit, newest first, page by page as they are asked for. */
    async *list(query: ListOptions = {}): AsyncGenerator<DiagnosisSummary, void> {
      for (let cursor = query.cursor; ; ) {
        const page = settled(
          await http.GET('/v1/diagnoses', { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } })
        )
        yield* page.items
        if (page.next === undefined) return
        cursor = page.next
      }
    },

    /** Forgets everything about a diagnosis. */
    async delete(id: string): Promise<void> {
      const { error, response } = await http.DELETE('/v1/diagnoses/{id}', { params: { path: { id } } })
      if (error) throw failure(error, response)
    }
  }
  return client
}

function requestOf(
  { files = [], metadata, ...fields }: Upload,
  { idempotencyKey, waitSeconds, signal }: SubmitOptions
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.append(name, value)
  if (metadata) body.append('metadata', JSON.stringify(metadata))
  for (const { name, content } of files) body.append('files', new Blob([content]), name)
  return {
    // A form is sent as it is; the document describes its fields.
    body: body as never,
    headers: {
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      ...(waitSeconds === undefined ? {} : { prefer: `wait=${waitSeconds}` })
    },
    ...(signal ? { signal } : {})
  }
}

function settled<T>({ data, error, response }: { data?: T; error?: unknown; response: Response }): T {
  if (error !== undefined || data === undefined) throw failure(error, response)
  return data
}

/** Proxies answer with pages of their own; such an answer is made a problem as well. */
function failure(error: unknown, { status, statusText, headers }: Response): FaultlineError {
  const after = Number(headers.get('retry-after') ?? Number.NaN)
  const retryAfter = Number.isNaN(after) ? undefined : after
  if (typeof error === 'object' && error !== null && 'code' in error) {
    return new FaultlineError(error as Problem, retryAfter)
  }
  const detail = `The answer was ${status} ${statusText}.`
  const problem = { type: 'about:blank', title: 'No answer of Faultline', status, detail, code: `http-${status}` }
  return new FaultlineError({ ...problem, advice: 'Look at what stands between you and the service.' }, retryAfter)
}
