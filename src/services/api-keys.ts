import { createHash, randomBytes } from 'node:crypto'
import type { ApiKeyRecord, ApiKeyStore } from '../store/api-keys.js'
import type { AuditStore } from '../store/audit.js'
import type { Scope } from './caller.js'

/** What a key looks like: its id, which may be shown, and 256 random bits. */
export const KEY_PATTERN = /^flt_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/
export const TENANT_PATTERN = /^[a-z0-9][a-z0-9-]{0,39}$/

export interface NewKey {
  tenant: string
  name: string
  scopes: Scope[]
  /** Milliseconds after which it is no longer taken. */
  lifeMs?: number
  rate?: number
  quota?: number
}

export interface ApiKeysDeps {
  store: ApiKeyStore
  audit: AuditStore
  now(): number
  /** Who acts, for the audit log. */
  by: string
}

/** Makes and ends API keys. The key itself is given once, by the call that makes it; only its hash is kept. */
export function createApiKeys({ store, audit, now, by }: ApiKeysDeps) {
  const note = (act: string, { id, tenant }: ApiKeyRecord) => audit.add({ act, target: id, owner: tenant, by })

  async function known(id: string): Promise<ApiKeyRecord> {
    const record = await store.get(id)
    if (!record) throw new Error(`there is no key ${id}; \`faultline keys list\` shows them`)
    return record
  }

  return {
    list: store.list,

    async create({ lifeMs, ...wanted }: NewKey): Promise<{ key: string; record: ApiKeyRecord }> {
      if (!TENANT_PATTERN.test(wanted.tenant)) {
        throw new Error('a tenant is named by 1 to 40 small letters, digits and dashes')
      }
      const { id, key, hash } = newKey()
      const created = now()
      const record = { ...wanted, id, hash, created, ...(lifeMs === undefined ? {} : { expires: created + lifeMs }) }
      await store.put(record)
      await note('key.created', record)
      return { key, record }
    },

    async revoke(id: string): Promise<void> {
      const record = await known(id)
      await store.put({ ...record, revoked: record.revoked ?? now() })
      await note('key.revoked', record)
    },

    /** A new secret for the same key; the one before is taken for `graceMs` longer. */
    async rotate(id: string, graceMs: number): Promise<{ key: string; record: ApiKeyRecord }> {
      const before = await known(id)
      if (before.revoked !== undefined) throw new Error(`the key ${id} was revoked; make a new one`)
      const { key, hash } = newKey(id)
      const record = { ...before, hash, previous: { hash: before.hash, until: now() + graceMs } }
      await store.put(record)
      await note('key.rotated', record)
      return { key, record }
    }
  }
}

function newKey(id = randomBytes(6).toString('hex')) {
  const key = `flt_${id}_${randomBytes(32).toString('base64url')}`
  return { id, key, hash: createHash('sha256').update(key).digest('hex') }
}
