import { parseArgs } from 'node:util'
import { createApiKeys } from '../services/api-keys.js'
import { SCOPES, type Scope } from '../services/caller.js'
import type { ApiKeyRecord } from '../store/api-keys.js'
import { createApiKeyStore } from '../store/api-keys.js'
import { createAuditStore } from '../store/audit.js'
import { withRedis } from './with-redis.js'

const USAGE = `faultline keys create --tenant NAME [--name TEXT] [--scope submit,read,admin] [--expires DAYS]
                      [--rate REQUESTS_A_MINUTE] [--quota UPLOADS_A_DAY]
faultline keys list
faultline keys revoke ID
faultline keys rotate ID [--grace HOURS]     the key before is taken for 24 hours more, or as long as given

The key is printed once; only its hash is kept. Keys are asked for with FAULTLINE_AUTH=keys.
`

const HOUR_MS = 3_600_000
const OPTIONS = {
  tenant: { type: 'string' },
  name: { type: 'string', default: '' },
  scope: { type: 'string', default: 'submit,read' },
  expires: { type: 'string' },
  rate: { type: 'string' },
  quota: { type: 'string' },
  grace: { type: 'string', default: '24' }
} as const

type Service = ReturnType<typeof createApiKeys>
type Values = { [Name in keyof typeof OPTIONS]?: string }

/** `faultline keys …` @returns the exit code */
export async function keysCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const [command, id] = positionals
  if (command === 'create' && values.tenant) return withKeys((keys) => create(keys, values))
  if (command === 'list') return withKeys(list)
  if (command === 'revoke' && id) return withKeys((keys) => keys.revoke(id))
  if (command === 'rotate' && id) {
    return withKeys(async (keys) => show((await keys.rotate(id, number('grace', values.grace, true) * HOUR_MS)).key))
  }
  process.stdout.write(USAGE)
  return command === undefined || command === 'help' ? 0 : 2
}

function withKeys(act: (keys: Service) => Promise<void>): Promise<number> {
  return withRedis(({ redis, keys }) => {
    const audit = createAuditStore(redis, keys)
    return act(createApiKeys({ store: createApiKeyStore(redis, keys), audit, now: Date.now, by: 'command line' }))
  })
}

async function create(keys: Service, values: Values): Promise<void> {
  const { tenant = '', name = '', scope = '', expires, rate, quota } = values
  const { key } = await keys.create({
    tenant,
    name,
    scopes: scopes(scope),
    ...(expires === undefined ? {} : { lifeMs: number('expires', expires) * 24 * HOUR_MS }),
    ...(rate === undefined ? {} : { rate: Math.ceil(number('rate', rate)) }),
    ...(quota === undefined ? {} : { quota: Math.ceil(number('quota', quota)) })
  })
  show(key)
}

async function list(keys: Service): Promise<void> {
  for (const record of await keys.list()) process.stdout.write(`${line(record)}\n`)
}

function line({ id, tenant, name, scopes, rate, quota, ...times }: ApiKeyRecord): string {
  const { created, expires, revoked } = times
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  return [
    id,
    tenant,
    scopes.join(','),
    `made ${day(created)}`,
    ...(revoked === undefined ? [] : [`revoked ${day(revoked)}`]),
    ...(expires === undefined ? [] : [`${expires <= Date.now() ? 'expired' : 'expires'} ${day(expires)}`]),
    ...(rate === undefined ? [] : [`${rate}/minute`]),
    ...(quota === undefined ? [] : [`${quota}/day`]),
    name
  ].join('  ')
}

function scopes(text: string): Scope[] {
  const wanted = text.split(',').filter(Boolean)
  const wrong = wanted.find((scope) => !SCOPES.some((known) => known === scope))
  if (wrong !== undefined || wanted.length === 0) throw new Error(`a scope is one of ${SCOPES.join(', ')}`)
  return wanted as Scope[]
}

function number(name: string, text = '', orNone = false): number {
  const value = Number(text)
  if (text !== '' && (value > 0 || (orNone && value === 0))) return value
  throw new Error(`--${name} takes a number${orNone ? '' : ' above 0'}`)
}

const show = (key: string) => void process.stdout.write(`${key}\n`)
