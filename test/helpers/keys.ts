import type { Container } from '../../src/container.js'
import { createApiKeys, type NewKey } from '../../src/services/api-keys.js'
import { createAuditStore } from '../../src/store/audit.js'

type Needed = Pick<Container, 'apiKeys' | 'keys' | 'redis' | 'now'>

/** Makes a key in the store of a running service. @returns it, its id, and the headers to send it with */
export async function makeKey({ apiKeys, keys, redis, now }: Needed, change: Partial<NewKey> = {}) {
  const service = createApiKeys({ store: apiKeys, audit: createAuditStore(redis, keys), now, by: 'test' })
  const wanted: NewKey = { tenant: 'acme', name: '', scopes: ['submit', 'read'], ...change }
  const { key, record } = await service.create(wanted)
  return { key, id: record.id, headers: { authorization: `Bearer ${key}` }, service }
}
