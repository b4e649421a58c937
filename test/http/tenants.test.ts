import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import t from 'tap'
import { WebSocket } from 'ws'
import { packageFile } from '../../src/lib/package-file.js'
import { makeKey } from '../helpers/keys.js'
import { startReceiver } from '../helpers/receiver.js'
import { call, json, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const schema = buildSchema(readFileSync(packageFile('schema.graphql'), 'utf8'))

/** Kinds of things by the names of fields that take their ids. */
const OF: readonly [RegExp, string][] = [
  [/webhook/i, 'webhooks'],
  [/hook/i, 'hooks'],
  [/deliver/i, 'deliveries']
]
const DEEP = 'id metadata report { findings { rule } } reply policy { policy } seen { count } resolution { fix } feedback { rule }'

/** What the subscription to a diagnosis answers. */
function followAs(url: string, id: string, headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers })
  const query = `subscription { diagnosisProgress(id: "${id}") { id status } }`
  return new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
    socket.on('message', (data) => {
      if (JSON.parse(String(data)).type === 'connection_ack') {
        return socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }))
      }
      resolve(String(data))
      socket.close()
    })
  })
}

t.test('a tenant sees nothing of another, by any route or field', async (t) => {
  const { url, container } = await startService(t, { FAULTLINE_AUTH: 'keys', FAULTLINE_DELIVERY_ALLOW: '127.0.0.1' })
  const receiver = await startReceiver(t)
  const mine = (await makeKey(container, { tenant: 'mine' })).headers
  const other = (await makeKey(container, { tenant: 'other', scopes: ['submit', 'read'] })).headers
  const get = async (path: string, headers: Record<string, string>) => (await call(url + path, { headers })).body
  const upload = json({ post: LOG, metadata: { secret: 'mine-alone' } }, { ...mine, prefer: 'wait=20' })

  const webhook = (await call(`${url}/v1/webhooks`, json({ url: `${receiver.url}/mine-alone` }, mine))).body
  const hook = (await call(`${url}/v1/hooks`, json({ source: 'github', name: 'mine-alone' }, mine))).body
  const diagnosis = (await call(`${url}/v1/diagnoses`, upload)).body
  const delivery = await until(async () => (await get('/v1/deliveries', mine)).items[0])
  await until(() => receiver.received.length === 1)
  const { strict } = diagnosis.report.signature
  const ids: Record<string, string> = { diagnoses: diagnosis.id, webhooks: webhook.id, deliveries: delivery.id, hooks: hook.id }
  const finding = diagnosis.report.findings[0].rule
  const leaks = (text: unknown) => /mine-alone/.test(JSON.stringify(text) ?? '')
  t.ok(leaks(await get(`/v1/diagnoses/${diagnosis.id}`, mine)), 'its owner sees it')

  const fix = { ...json({ fix: 'mine-alone' }, mine), method: 'PUT' }
  t.equal((await call(`${url}/v1/diagnoses/${diagnosis.id}/resolution`, fix)).status, 200)
  const bodies: Record<string, object> = {
    feedback: { rule: finding, outcome: 'helped' },
    resolution: { fix: 'x' },
    artifacts: { post: 'x' },
    merge: { into: strict }
  }

  await t.test('REST', async (t) => {
    const { paths } = await get('/openapi.json', {})
    let tried = 0
    for (const [path, methods] of Object.entries(paths as Record<string, object>)) {
      if (!path.startsWith('/v1/')) continue
      for (const method of Object.keys(methods)) {
        const name = `${method.toUpperCase()} ${path}`
        const collection = path.split('/')[2] as string
        const address = url + path.replace('{id}', ids[collection] ?? 'x').replace('{strict}', strict)
        const init = method === 'get' ? {} : json(bodies[path.split('/').at(-1) ?? ''] ?? {})
        const { headers, ...rest } = init as RequestInit
        const body = method === 'delete' ? {} : rest
        const sent = method === 'delete' ? other : { ...(headers as object), ...other }
        const answer = await call(address, { ...body, method: method.toUpperCase(), headers: sent })
        t.notOk(leaks(answer.body), name)
        // What is for administrators says so before it looks for anything.
        const refusal = path.startsWith('/v1/failed') ? 403 : 404
        if (/\{(id|strict)\}/.test(path)) t.equal(answer.status, refusal, `${name}: ${JSON.stringify(answer.body)}`)
        tried++
      }
    }
    t.ok(tried >= 15, 'all routes are in the document')
  })

  await t.test('GraphQL', async (t) => {
    const kinds = [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()]
    ] as const
    for (const [kind, type] of kinds) {
      for (const field of Object.values(type?.getFields() ?? {})) {
        const named = getNamedType(field.type)
        const takesId = field.args.some(({ name }) => name === 'id' || name === 'strict')
        const of = OF.find(([name]) => name.test(field.name))?.[1] ?? 'diagnoses'
        const values: Record<string, string> = {
          id: JSON.stringify(ids[of]),
          strict: `"${strict}"`,
          into: `"${strict}"`,
          fix: '"x"',
          rule: `"${finding}"`,
          outcome: '"helped"',
          input: '{ post: "x" }'
        }
        const needed = field.args.filter(({ type: wanted }) => String(wanted).endsWith('!')).map(({ name }) => name)
        // What takes no id and needs something makes something new.
        if (!takesId && needed.length > 0 && kind === 'mutation') continue
        if (needed.some((name) => values[name] === undefined)) {
          t.ok(/^(rule|explain)$/.test(field.name), `${field.name} is of the rule base`)
          continue
        }
        const args = needed.length > 0 ? `(${needed.map((name) => `${name}: ${values[name]}`).join(', ')})` : ''
        const query = `${kind} { ${field.name}${args} ${isObjectType(named) ? '{ __typename }' : ''} }`
        const { body } = await call(`${url}/graphql`, json({ query }, other))
        t.notOk(leaks(body), query)
        const refusal = /retryFailed/.test(field.name) ? /^forbidden$/ : /^unknown-/
        if (takesId && field.name !== 'rule') t.match(body.errors?.[0]?.extensions?.code, refusal, query)
      }
    }
    const list = await call(`${url}/graphql`, json({ query: '{ diagnoses { nodes { id } } }' }, other))
    t.same(list.body.data.diagnoses.nodes, [])
    const text = JSON.stringify((await call(`${url}/graphql`, json({ query: `{ diagnoses { nodes { ${DEEP} } } }` }, mine))).body)
    t.ok(leaks(text) && text.includes(diagnosis.id), 'its owner gets each field of a diagnosis')
    const followed = await followAs(url, diagnosis.id, other)
    t.match(followed, /unknown-diagnosis|no diagnosis/, 'the subscription')
  })

  for (const path of ['/v1/diagnoses', '/v1/webhooks', '/v1/deliveries', '/v1/signatures', '/v1/hooks']) {
    t.same((await get(path, other)).items, [], `${path} is empty`)
    t.equal((await get(path, mine)).items.length, 1, `${path} is untouched`)
  }
  t.match(await get(`/v1/diagnoses/${diagnosis.id}/resolution`, mine), { fix: 'mine-alone' })
  t.same((await get(`/v1/diagnoses/${diagnosis.id}/feedback`, mine)).items, [])

  t.match(await call(`${url}/metrics`, { headers: other }), { status: 403 }, 'figures of all are for administrators')
  const admin = (await makeKey(container, { tenant: 'operations', scopes: ['admin'] })).headers
  t.match(await call(`${url}/metrics`, { headers: admin }), {
    status: 200,
    body: /^faultline_queue_jobs\{queue="deliver",state="waiting"\} \d/m
  })
  for (const path of ['/v1/failed', '/v1/unexplained', '/v1/audit']) {
    const { body } = await call(url + path, { headers: admin })
    t.notOk(leaks(body), `${path}: an administrator of another tenant reads no upload`)
  }
})
