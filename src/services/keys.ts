import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '../errors/index.js'
import type { ApiKeyRecord, ApiKeyStore } from '../store/api-keys.js'
import { KEY_PATTERN } from './api-keys.js'
import { type Caller, OPERATOR, PUBLIC } from './caller.js'

export interface KeyCheckSettings {
  /** SHA-256 of accepted keys in hex, comma-separated, each optionally with `sha256:` before it. */
  apiKeys: string
  /** `keys`: a key is needed even when `apiKeys` is empty. */
  auth: 'auto' | 'keys'
}

export interface KeyCheckDeps {
  store: Pick<ApiKeyStore, 'get'>
  now(): number
}

export type KeysService = ReturnType<typeof createKeyCheck>

/** Says who asks. Errors never repeat what was sent. */
export function createKeyCheck({ apiKeys, auth }: KeyCheckSettings, { store, now }: KeyCheckDeps) {
  const accepted = apiKeys
    .split(',')
    .filter(Boolean)
    .map((hash) => Buffer.from(hash.replace('sha256:', ''), 'hex'))
  const required = accepted.length > 0 || auth === 'keys'

  async function fromStore(id: string, hash: Buffer): Promise<Caller> {
    const record = await store.get(id)
    if (!record || !matches(record, hash, now())) throw unauthorized('This API key is not known.')
    if (record.revoked !== undefined) throw unauthorized('This API key was revoked.')
    if (record.expires !== undefined && record.expires <= now()) throw unauthorized('This API key has expired.')
    const { tenant, scopes, rate, quota } = record
    const limits = { ...(rate === undefined ? {} : { rate }), ...(quota === undefined ? {} : { quota }) }
    return { owner: tenant, scopes, key: { id, ...limits } }
  }

  return {
    required,
    /**
     * @param authorization value of the header
     * @throws AppError `unauthorized`
     */
    async identify(authorization: string | undefined): Promise<Caller> {
      const key = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(authorization ?? '')?.[1]
      if (key === undefined) {
        if (required) throw unauthorized('No API key was sent.')
        return OPERATOR
      }
      const hash = createHash('sha256').update(key).digest()
      const id = KEY_PATTERN.exec(key)?.[1]
      if (id !== undefined) return fromStore(id, hash)
      // Every hash is compared, so the time does not tell which one came near.
      if (accepted.filter((known) => timingSafeEqual(known, hash)).length > 0) return PUBLIC
      if (required) throw unauthorized('This API key is not known.')
      return OPERATOR
    }
  }
}

function matches({ hash, previous }: ApiKeyRecord, sent: Buffer, now: number): boolean {
  const current = timingSafeEqual(Buffer.from(hash, 'hex'), sent)
  const before = previous !== undefined && timingSafeEqual(Buffer.from(previous.hash, 'hex'), sent)
  return current || (before && previous.until > now)
}

const unauthorized = (detail: string) => new AppError('unauthorized', detail, { field: 'Authorization' })
