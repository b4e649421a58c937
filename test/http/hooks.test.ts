import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { inflateSync } from 'node:zlib'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { Value } from 'typebox/value'
import { buildApp } from '../../src/app.js'
import { loadConfig } from '../../src/config/index.js'
import { createContainer } from '../../src/container.js'
import { HookDeliveryPage, HookList, HookReceipt, HookWithSecret } from '../../src/http/schemas/hook.js'
import { ProblemSchema } from '../../src/http/schemas/common.js'
import { HOOK_SOURCES, type HookSource } from '../../src/model/hook.js'
import { refetch } from '../../src/queue/processors/fetch-attachments.js'
import { startHookWorker } from '../../workers/hooks.js'
import { FIXTURES, headersFor } from '../helpers/hooks.js'
import { SECRETS } from '../fuzz/mutate.js'
import { makeKey } from '../helpers/keys.js'
import { startRedis } from '../helpers/redis.js'
import { call, json, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const MAPPING = {
  thread: '/thread',
  text: '/text',
  author: '/by',
  attachments: '/files',
  attachmentName: '/name',
  attachmentUrl: '/url'
}
const fixture = (name: string): string => readFileSync(`test/fixtures/hooks/${name}.json`, 'utf8')

interface HookOfTest {
  id: string
  url: string
  secret: string
  source: HookSource
}

/** Ways to use the hooks of one service. */
function client(url: string, auth: Record<string, string> = {}) {
  const get = async (path: string) => (await call(url + path, { headers: auth })).body
  return {
    get,
    register: async (source: HookSource, extra: object = {}): Promise<HookOfTest> => {
      const input = { source, ...(source === 'generic' ? { mapping: MAPPING } : {}), ...extra }
      return (await call(`${url}/v1/hooks`, json(input, auth))).body
    },
    deliver: (hook: HookOfTest, body: string | object, change: Record<string, string> = {}, now = Date.now()) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const headers = { ...headersFor(hook.source, text, hook.secret, now), ...change }
      return call(url + hook.url, { method: 'POST', headers, body: text })
    },
    settled: (id: string) =>
      until(async () => {
        const body = await get(`/v1/diagnoses/${id}`)
        return ['done', 'failed'].includes(body.status) && body
      })
  }
}

/** Files on loopback: text, a picture, something moved, something large, a login page, a file that comes late. */
async function startFiles(t: Test) {
  let late = 0
  const server = createServer((request, response) => {
    const send = (status: number, headers: Record<string, string>, body = '') =>
      response.writeHead(status, headers).end(body)
    const path = request.url ?? ''
    if (path === '/uart.log') return send(200, { 'content-type': 'text/plain' }, LOG)
    if (path === '/plot') return send(200, { 'content-type': 'image/png' }, 'not a png')
    if (path === '/moved.log') return send(302, { location: '/uart.log' })
    if (path === '/away.log') return send(302, { location: 'http://127.0.0.2/secret' })
    if (path === '/loop.log') return send(302, { location: '/loop.log' })
    if (path === '/large.log') return send(200, { 'content-type': 'text/plain' }, 'x'.repeat(60_000))
    if (path === '/login.log') return send(200, { 'content-type': 'text/html' }, '<form>')
    if (path === '/private.log') return send(403, {})
    if (path === '/late.log') return late++ === 0 ? send(503, {}) : send(200, { 'content-type': 'text/plain' }, LOG)
    return send(404, {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

t.test('deliveries become diagnoses', async (t) => {
  const { url, container, redis } = await startService(t, {
    FAULTLINE_DELIVERY_ALLOW: '127.0.0.1',
    FAULTLINE_HOOK_FETCH_BYTES: '50000'
  })
  const { get, register, deliver, settled } = client(url)

  await t.test('registered, listed, with another secret, removed', async (t) => {
    for (const source of HOOK_SOURCES) {
      const hook = await register(source, { name: `my ${source}`, botUsers: ['helper'] })
      t.same([...Value.Errors(HookWithSecret, hook)], [], source)
      t.match(hook, {
        source,
        url: `/v1/hooks/${source}/${hook.id}`,
        secret: /^whsec_/,
        reply: 'post',
        comments: 'author'
      })
    }
    const { items } = await get('/v1/hooks')
    t.same([...Value.Errors(HookList, { items })], [])
    t.same(
      items.map(({ source }: HookOfTest) => source),
      [...HOOK_SOURCES]
    )
    t.notMatch(JSON.stringify(items), 'whsec_', 'no secret is shown again')
    const [hook] = items
    const given = 'made-by-the-source-0123456789'
    t.match(await call(`${url}/v1/hooks/${hook.id}/secret`, json({ secret: given })), {
      status: 200,
      body: { secret: given }
    })
    t.match(await call(`${url}/v1/hooks/${hook.id}/secret`, { method: 'POST' }), {
      status: 200,
      body: { secret: /^whsec_/ }
    })
    t.same(await get(`/v1/hooks/${hook.id}`), hook)
    t.equal((await call(`${url}/v1/hooks/${hook.id}`, { method: 'DELETE' })).status, 204)
    t.match(await call(`${url}/v1/hooks/${hook.id}`), { status: 404, body: { code: 'unknown-hook' } })
    t.match((await get('/v1/audit')).items, [
      { act: 'hook.deleted', target: hook.id },
      { act: 'hook.secret-rotated' },
      {}
    ])
  })

  await t.test('each source: 202 with a link, once', async (t) => {
    for (const [name, source] of FIXTURES.filter(
      ([name]) => !/jira-issue|github-issues|gitlab-issue|comment-added/.test(name)
    )) {
      const hook = await register(source)
      const body = source === 'generic' ? { thread: 1, text: LOG } : fixture(name).replaceAll('.example', '.invalid')
      const first = await deliver(hook, body)
      t.equal(first.status, 202, `${name}: ${JSON.stringify(first.body)}`)
      t.same([...Value.Errors(HookReceipt, first.body)], [])
      const [{ status, thread, diagnosis, links }] = first.body.items
      t.match({ status, thread }, { status: 'accepted', thread: `${source}:` }, name)
      t.equal(first.headers.get('location'), links.diagnosis)
      const second = await deliver(hook, body)
      t.match(second, { status: 202, body: { items: [{ status: 'replayed', diagnosis }] } }, `${name} again`)
      await container.redis.del(...(await container.redis.keys('*:seen:*')))
      const third = await deliver(hook, body)
      t.match(third.body.items, [{ status: 'replayed', diagnosis }], 'also when the shortcut is gone')
      t.match(await get(links.diagnosis), { thread, metadata: { source, hook: hook.id, thread } })
    }
  })

  await t.test('a comment carries its thread, and secrets rotate', async (t) => {
    const hook = await register('github')
    const next = (await call(`${url}/v1/hooks/${hook.id}/secret`, { method: 'POST' })).body.secret
    for (const secret of [hook.secret, next]) {
      const text = fixture('github-issue-comment-created').replace('+fw', secret.slice(6, 12))
      t.equal((await deliver({ ...hook, secret }, text)).status, 202)
    }
    const [{ id, event, url: address }] = (await get(`/v1/hooks/${hook.id}/deliveries`)).items
    t.match({ event, address }, { event: 'issue_comment.created', address: /issuecomment-3100200300$/ })
    const { report } = await settled(id)
    t.match(report.findings[0].rule, /^wifi\//)
  })

  await t.test('nobody answers programs, itself, or who was not asked', async (t) => {
    const hook = await register('github', { botUsers: ['Mirela-Helper'] })
    const said = JSON.parse(fixture('github-issue-comment-created'))
    const by = (login: string, type: string, body = said.comment.body) => ({
      ...said,
      comment: { ...said.comment, body, user: { login, type } },
      sender: { login, type }
    })
    const marker = '<!-- faultline:forum-bot -->'
    const cases: [string, object][] = [
      ['bot', by('dependabot[bot]', 'Bot')],
      ['bot', by('mirela-helper', 'User')],
      ['own-reply', by('mirela-k', 'User', `We found this.\n\n${marker}\n`)],
      ['own-reply', by('mirela-k', 'User', `<div>We found this.</p>\n${marker}</p></div> `)],
      ['not-the-author', by('someone-else', 'User')],
      ['no-text', by('mirela-k', 'User', '  ')],
      ['event', { ...said, action: 'deleted' }]
    ]
    for (const [reason, body] of cases) {
      t.match((await deliver(hook, body)).body, { items: [{ status: 'ignored', reason }] }, reason)
    }
    const page = await get(`/v1/hooks/${hook.id}/deliveries?limit=4`)
    t.same([...Value.Errors(HookDeliveryPage, page)], [])
    const rest = await get(`/v1/hooks/${hook.id}/deliveries?limit=4&cursor=${page.next}`)
    t.same(
      [...page.items, ...rest.items].map(({ reason }) => reason),
      cases.map(([reason]) => reason).reverse()
    )
    const quiet = await register('github', { comments: 'none' })
    t.match((await deliver(quiet, said)).body, { items: [{ status: 'ignored', reason: 'comment' }] })
    const quoted = `It still fails: ${said.comment.body}\n\n> We found this.\n>\n> ${marker}\n`
    t.match((await deliver(hook, by('mirela-k', 'User', quoted))).body, { items: [{ status: 'accepted' }] }, 'a quote')
    const open = await register('github', { comments: 'all' })
    t.match((await deliver(open, by('someone-else', 'User'))).body, { items: [{ status: 'accepted' }] })
  })

  await t.test('the same is not said twice in a thread, unless there is something new', async (t) => {
    const hook = await register('generic')
    const policies = []
    const later = LOG.replaceAll('00:00:0', '00:00:1')
    const more = `${later}[00:00:12.310,455] <err> os: Stack overflow (context area not valid)\n`
    const messages = [
      { thread: 'a', text: LOG },
      { thread: 'a', text: `Anything new?\n${later}` },
      { thread: 'b', text: LOG },
      { thread: 'a', text: more }
    ]
    for (const message of messages) {
      const [{ diagnosis, links }] = (await deliver(hook, message)).body.items
      await settled(diagnosis)
      const { body, headers } = await call(url + links.reply, { headers: { accept: 'application/json' } })
      t.equal(headers.get('faultline-policy'), body.policy)
      const query = `{ diagnosis(id: "${diagnosis}") { policy { policy reason } } }`
      const { data } = (await call(`${url}/graphql`, json({ query }))).body
      t.same(data.diagnosis.policy, { policy: body.policy, reason: body.reason }, 'GraphQL says the same')
      policies.push(body)
    }
    t.match(policies[1], { policy: 'silent', reason: 'answered-before' })
    for (const n of [0, 2, 3]) t.not(policies[n].policy, 'silent', `${n}`)
    const { items } = await get(`/v1/hooks/${hook.id}/deliveries`)
    t.same(
      items.map(({ repeated }: { repeated: boolean }) => repeated),
      [false, false, true, false]
    )
    const silent = await register('generic', { reply: 'silent' })
    const [{ diagnosis, links }] = (await deliver(silent, { thread: 'c', text: LOG })).body.items
    await settled(diagnosis)
    const { body } = await call(url + links.reply, { headers: { accept: 'application/json' } })
    t.match(body, { policy: 'silent', reason: 'held-back' })
  })

  await t.test('attachments', async (t) => {
    const files = await startFiles(t)
    const hook = await register('generic')
    const names = [
      'uart.log',
      'moved.log',
      'late.log',
      'plot',
      'away.log',
      'loop.log',
      'large.log',
      'login.log',
      'private.log'
    ]
    const list = [...names, 'photo.png'].map((name) => ({ name, url: `${files}/${name}` }))
    const { body } = await deliver(hook, { thread: 'files', text: 'Wi-Fi does not connect.', files: list })
    const [{ diagnosis }] = body.items
    const { report, files: read, skipped } = await settled(diagnosis)
    t.same(
      read.map(({ name }: { name: string }) => name),
      ['post.md', 'uart.log', 'moved.log', 'late.log']
    )
    t.match(report.findings[0], { rule: /^wifi\//, evidence: [{ artifact: /log$/ }] })
    const why = Object.fromEntries(skipped.map((one: { name: string; why: string }) => [one.name, one.why]))
    t.match(why, {
      'photo.png': /picture/,
      plot: /picture/,
      'away.log': /public internet/,
      'loop.log': /moved/,
      'large.log': /limit of/,
      'login.log': /login/,
      'private.log': /login/
    })
    const [delivery] = (await get(`/v1/hooks/${hook.id}/deliveries?limit=1`)).items
    const away = delivery.skipped.find(({ name }: { name: string }) => name === 'away.log')
    t.match(away.problem, { code: 'blocked-attachment', instance: diagnosis }, 'a private address is a problem in full')
    t.same([...Value.Errors(ProblemSchema, away.problem)], [])
    t.notMatch(JSON.stringify(delivery), '127.0.0.2', 'addresses are not repeated')
    t.match((await call(`${url}/metrics`)).body, /faultline_hook_events_total\{status="accepted"\} [1-9]/)
  })

  await t.test('deleting a diagnosis leaves nothing of it', async (t) => {
    const hook = await register('generic')
    const [{ diagnosis }] = (await deliver(hook, { thread: 'gone', text: LOG })).body.items
    await settled(diagnosis)
    t.equal((await call(`${url}/v1/diagnoses/${diagnosis}`, { method: 'DELETE' })).status, 204)
    for (const name of (await container.redis.keys('*')).filter((name) => !name.startsWith(container.keys.queues))) {
      t.notMatch(name + String(await container.redis.dump(name)), diagnosis, name)
    }
    t.same((await get(`/v1/hooks/${hook.id}/deliveries`)).items, [])
  })

  await t.test('GraphQL does the same', async (t) => {
    const ask = async (query: string, variables = {}) => (await call(`${url}/graphql`, json({ query, variables }))).body
    const fields = 'id source name url botUsers comments reply mapping { thread text } created'
    const create = `mutation ($input: HookInput!) { createHook(input: $input) { ${fields} secret } }`
    const input = { source: 'generic', name: 'desk', mapping: { thread: '/thread', text: '/text' } }
    const hook = (await ask(create, { input })).data.createHook
    t.same([...Value.Errors(HookWithSecret, hook)], [])
    const { diagnosis } = (await deliver(hook, { thread: 1, text: LOG })).body.items[0]
    const list = `{ hookDeliveries(id: "${hook.id}") { nodes { diagnosis status thread skipped { name } } pageInfo { hasNextPage } } }`
    t.match((await ask(list)).data.hookDeliveries.nodes, [
      { diagnosis, status: 'accepted', thread: 'generic:1', skipped: [] }
    ])
    const { hooks } = (await ask(`{ hooks { ${fields} } }`)).data
    const { secret: _, ...shown } = hook
    t.same(hooks.at(-1), shown)
    const rotated = await ask(`mutation { rotateHookSecret(id: "${hook.id}") { secret } }`)
    t.match(rotated.data.rotateHookSecret, { secret: /^whsec_/ })
    t.same((await ask(`mutation { deleteHook(id: "${hook.id}") }`)).data, { deleteHook: hook.id })
    t.match(await ask(`mutation { deleteHook(id: "${hook.id}") }`), {
      errors: [{ extensions: { code: 'unknown-hook' } }]
    })
    t.match(await ask(create, { input: { source: 'generic' } }), {
      errors: [{ extensions: { code: 'invalid-request' } }]
    })
  })
  t.ok(redis)
})

t.test('a delivery that was accepted is not lost with its job or its worker', async (t) => {
  const { url, container } = await startService(t, { FAULTLINE_DELIVERY_ALLOW: '127.0.0.1' }, { worker: false })
  const { hookQueue, hookDeliveries, queue, log, store } = container
  const { register, deliver, get } = client(url)
  const files = await startFiles(t)
  const hook = await register('generic')
  const text = `It fails.\n\n${SECRETS.map(({ line }) => line).join('\n')}\n`
  const message = { thread: 1, text, files: [{ name: 'uart.log', url: `${files}/uart.log` }] }
  const [{ diagnosis }] = (await deliver(hook, message)).body.items
  t.match(await get(`/v1/diagnoses/${diagnosis}`), { status: 'queued', files: [{ name: 'post.md' }] })
  t.equal((await queue.counts()).waiting, 0, 'not diagnosed before its attachments are there')
  t.same(await store.pending(Date.now() + 60_000, 10), [], 'nor by the sweep')
  t.same(await store.pending(Date.now() + 3_600_000, 10), [diagnosis], 'unless they do not come for long')
  const { redis, keys } = container
  const known = [keys.diagnosis(diagnosis), keys.receivedOne(diagnosis)].map(async (name) =>
    JSON.stringify((await redis.type(name)) === 'hash' ? await redis.hgetall(name) : await redis.get(name))
  )
  const upload = inflateSync((await store.artifacts(diagnosis)) as Buffer).toString()
  const kept = [upload, ...(await Promise.all(known))].join('\n')
  t.match(kept, /It fails/)
  for (const { secret, line } of SECRETS) t.notOk(kept.includes(secret), `not kept: ${line.slice(0, 40)}`)
  await hookQueue.remove(diagnosis)
  const later = () => Date.now() + 60_000
  t.equal(await refetch({ hookDeliveries, hookQueue, log, now: later }), 1)
  t.equal(await refetch({ hookDeliveries, hookQueue, log, now: later }), 0)
  const worker = startHookWorker(container)
  t.teardown(() => worker.close())
  await until(async () => (await queue.counts()).waiting === 1)
  t.match(await get(`/v1/diagnoses/${diagnosis}`), {
    status: 'queued',
    files: [{ name: 'post.md' }, { name: 'uart.log' }]
  })
  t.same(await hookDeliveries.unfetched(later(), 10), [])
})

t.test('what is refused', async (t) => {
  const lines: string[] = []
  const redis = await startRedis()
  const config = loadConfig({
    REDIS_URL: redis.url,
    NODE_ENV: 'test',
    FAULTLINE_AUTH: 'keys',
    FAULTLINE_MAX_HOOK_BYTES: '20000'
  })
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    }
  })
  const container = await createContainer(config, pino({ level: 'trace' }, sink))
  const app = await buildApp(container)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(async () => {
    await app.close()
    await container.close()
    await redis.stop()
  })
  const key = await makeKey(container, { quota: 2 })
  const { register, deliver } = client(url, key.headers)
  const hook = await register('generic')
  const gitlab = await register('gitlab')
  const body = JSON.stringify({ thread: 1, text: LOG })

  const cases: [string, Promise<Awaited<ReturnType<typeof call>>>, number, string][] = [
    ['another secret', deliver({ ...hook, secret: gitlab.secret }, body), 401, 'bad-signature'],
    ['no signature', deliver(hook, body, { 'webhook-signature': '' }), 401, 'bad-signature'],
    [
      'another body',
      deliver(hook, body, headersFor('generic', `${body} `, hook.secret, Date.now())),
      401,
      'bad-signature'
    ],
    ['another token', deliver({ ...gitlab, secret: 'x' }, fixture('gitlab-note')), 401, 'bad-signature'],
    ['an API key instead', deliver(hook, body, { 'webhook-signature': '', ...key.headers }), 401, 'bad-signature'],
    ['old', deliver(hook, body, {}, Date.now() - 400_000), 401, 'stale-timestamp'],
    ['from the future', deliver(hook, body, {}, Date.now() + 400_000), 401, 'stale-timestamp'],
    ['unknown source', deliver({ ...hook, url: `/v1/hooks/phpbb/${hook.id}` }, body), 404, 'unknown-hook'],
    ['other source', deliver({ ...hook, url: `/v1/hooks/github/${hook.id}` }, body), 404, 'unknown-hook'],
    [
      'unknown hook',
      deliver({ ...hook, url: '/v1/hooks/generic/0123456789abcdefghjkmnpqrs' }, body),
      404,
      'unknown-hook'
    ],
    ['hostile id', deliver({ ...hook, url: '/v1/hooks/generic/..%2F..%2Fetc' }, body), 404, 'unknown-hook'],
    ['over the limit', deliver(hook, 'x'.repeat(30_000)), 413, 'upload-too-large'],
    ['no JSON', deliver(hook, 'x'), 400, 'malformed-body'],
    ['no thread', deliver(hook, '{"text":"x"}'), 400, 'malformed-body']
  ]
  for (const [name, answer, status, code] of cases) {
    const { body, type, ...rest } = await answer
    t.match({ status: rest.status, code: body.code }, { status, code }, `${name}: ${body.detail}`)
    t.match(type, 'application/problem+json', name)
    t.same([...Value.Errors(ProblemSchema, body)], [], name)
  }
  const wrong: [string, object][] = [
    ['source', { source: 'phpbb' }],
    ['mapping', { source: 'generic' }],
    ['mapping', { source: 'generic', mapping: { thread: 'thread', text: '/text' } }],
    ['secret', { source: 'github', secret: 'short' }],
    ['secret', { source: 'generic', mapping: MAPPING, secret: 'not-base64-not-base64-not-base64!' }],
    ['botUsers', { source: 'github', botUsers: [''] }],
    ['reply', { source: 'github', reply: 'always' }]
  ]
  for (const [field, input] of wrong) {
    const answer = await call(`${url}/v1/hooks`, json(input, key.headers))
    t.match(answer, { status: 400, body: { code: 'invalid-request', field } }, JSON.stringify(input))
  }
  t.equal((await call(`${url}/v1/hooks`)).status, 401, 'registering needs a key')
  t.match(
    await call(`${url}/v1/hooks`, json({ source: 'github' }, (await makeKey(container, { scopes: ['read'] })).headers)),
    {
      status: 403
    }
  )

  for (const [n, status] of [202, 202, 429].entries()) {
    t.equal((await deliver(hook, { thread: n, text: LOG })).status, status, 'uploads are charged to the key')
  }
  await key.service.revoke(key.id)
  t.match(await deliver(hook, body), { status: 404, body: { code: 'unknown-hook' } }, 'and end with it')
  const { headers: stranger } = await makeKey(container, { tenant: 'stranger' })
  for (const [method, path] of [
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/secret'],
    ['GET', '/deliveries']
  ] as const) {
    const answer = await call(`${url}/v1/hooks/${hook.id}${path}`, { method, headers: stranger })
    t.match(answer, { status: 404, body: { code: 'unknown-hook' } }, `another tenant: ${method} ${path}`)
  }
  t.same((await call(`${url}/v1/hooks`, { headers: stranger })).body.items, [])
  const other = await makeKey(container)
  const mine = client(url, other.headers)
  const first = await mine.register('github')
  for (let n = 0; n < 49; n++) await mine.register('github')
  t.match(await mine.register('github'), { code: 'too-many-hooks' })

  const logged = lines.join('')
  t.ok(lines.length > 20, 'there is a log')
  for (const { secret } of [hook, gitlab, first]) {
    t.notOk(logged.includes(secret) || logged.includes(secret.slice(6)), 'no secret is in it')
  }
})
