import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { fetchAttachment } from '../../src/delivery/incoming/fetch.js'
import { readSourceTokens, tokenFor } from '../../src/delivery/incoming/source-tokens.js'
import { createAddressGuard } from '../../src/delivery/outgoing/address.js'
import type { HookSource } from '../../src/model/hook.js'
import { headersFor } from '../helpers/hooks.js'
import { makeKey } from '../helpers/keys.js'
import { call, json, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const TOKEN = 'Bearer t0p-s3cret-of-the-source'

/** A server on loopback that keeps what it was asked with. */
async function startSource(t: Test, answer: (path: string, request: IncomingMessage, response: ServerResponse) => void) {
  const asked: { path: string; authorization?: string; token?: string }[] = []
  const server = createServer((request, response) => {
    const { authorization, 'private-token': token } = request.headers
    asked.push({
      path: request.url ?? '',
      ...(authorization ? { authorization } : {}),
      ...(token ? { token: String(token) } : {})
    })
    answer(request.url ?? '', request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, port, asked }
}

t.test('a token goes to its origin, and nowhere that leads away', async (t) => {
  const moves: Record<string, string> = {}
  const send = (path: string, _: IncomingMessage, response: ServerResponse) => {
    const location = moves[path]
    if (location) return response.writeHead(302, { location }).end()
    if (path === '/closed') return response.writeHead(403).end()
    return response.writeHead(200, { 'content-type': 'text/plain' }).end('text')
  }
  const [source, other] = [await startSource(t, send), await startSource(t, send)]
  Object.assign(moves, {
    '/same': '/file',
    '/away': `${other.origin}/file`,
    '/back': `${other.origin}/returns`,
    '/returns': `${source.origin}/file`,
    '/name': `http://localhost:${source.port}/file`
  })
  const guard = createAddressGuard('127.0.0.1,::1')
  const credential = { origin: source.origin, header: 'authorization', value: TOKEN }
  const fetch = (path: string, from = source.origin) =>
    fetchAttachment(from + path, { guard, timeoutMs: 5000, maxBytes: 1000, credential })
  const askedFor = async (path: string, from?: string) => {
    source.asked.length = other.asked.length = 0
    const { kind } = await fetch(path, from)
    t.equal(kind, 'file', path)
    return [...source.asked, ...other.asked].map((one) => [one.path, one.authorization])
  }
  t.same(await askedFor('/file'), [['/file', TOKEN]])
  t.same(await askedFor('/same'), [['/same', TOKEN], ['/file', TOKEN]])
  t.same(await askedFor('/away'), [['/away', TOKEN], ['/file', undefined]])
  t.same(await askedFor('/back'), [['/back', TOKEN], ['/file', undefined], ['/returns', undefined]], 'not even back at home')
  t.same(await askedFor('/name'), [['/name', TOKEN], ['/file', undefined]], 'another name of the same machine is another origin')
  t.same(await askedFor('/file', other.origin), [['/file', undefined]])
  const refused = await fetch('/closed')
  t.match(refused, { kind: 'skipped', why: /does not take the token \(403\)/ })
  t.notMatch(JSON.stringify(refused), 's3cret')
})

t.test('the file of tokens', async (t) => {
  const file = join(t.testdir(), 'tokens.json')
  const read = (content: unknown) => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    return readSourceTokens(file)
  }
  const entry = { tenant: 'acme', source: 'jira', origin: 'https://acme.example', value: TOKEN }
  const tokens = read([entry, { source: 'gitlab', origin: 'https://git.example:8443', header: 'PRIVATE-TOKEN', value: 'glpat' }])
  t.match(tokens, [{ header: 'authorization' }, { tenant: 'public', header: 'private-token' }])
  const found = (owner: string, source: HookSource | undefined, url: string) =>
    tokenFor(tokens, source ? { owner, source } : { owner }, url)?.value
  t.equal(found('acme', 'jira', 'https://acme.example/a/b'), TOKEN)
  for (const [owner, source, url] of [
    ['other', 'jira', 'https://acme.example/a'],
    ['acme', 'generic', 'https://acme.example/a'],
    ['acme', undefined, 'https://acme.example/a'],
    ['acme', 'jira', 'http://acme.example/a'],
    ['acme', 'jira', 'https://acme.example:444/a'],
    ['acme', 'jira', 'https://acme.example.evil.example/a'],
    ['acme', 'jira', 'https://acme.example@evil.example/a'],
    ['acme', 'jira', 'nowhere']
  ] as const) {
    t.equal(found(owner, source, url), undefined, `${owner} ${source} ${url}`)
  }
  for (const [name, content] of Object.entries({
    source: [{ ...entry, source: 'phpbb' }],
    tenant: [{ ...entry, tenant: 1 }],
    origin: [{ ...entry, origin: 'https://acme.example/path' }],
    header: [{ ...entry, header: 'host' }],
    value: [{ ...entry, value: `${TOKEN}\r\nx: y` }],
    list: { acme: TOKEN },
    JSON: `[${TOKEN}`
  })) {
    try {
      read(content)
      t.fail(name)
    } catch (error) {
      t.match(String(error), name)
      t.notMatch(String(error), 's3cret', `${name}: nothing of the file is repeated`)
    }
  }
  t.throws(() => read([null]), { message: /entry 1/ })
})

t.test('attachments that need a login, of hooks whose source and tenant have a token', async (t) => {
  const source = await startSource(t, (_, { headers }, response) => {
    const open = headers.authorization === TOKEN || headers['private-token'] === 'glpat-s3cret'
    return open ? response.writeHead(200, { 'content-type': 'text/plain' }).end(LOG) : response.writeHead(401).end()
  })
  const file = join(t.testdir(), 'tokens.json')
  const of = (kind: string, more: object) => ({ tenant: 'acme', source: kind, origin: source.origin, ...more })
  writeFileSync(
    file,
    JSON.stringify([
      of('jira', { value: TOKEN }),
      of('zendesk', { value: TOKEN }),
      of('gitlab', { header: 'private-token', value: 'glpat-s3cret' })
    ])
  )
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    }
  })
  const settings = { FAULTLINE_AUTH: 'keys', FAULTLINE_DELIVERY_ALLOW: '127.0.0.1', FAULTLINE_SOURCE_TOKENS: file }
  const { url, container } = await startService(t, settings, { log: pino({ level: 'trace' }, sink) })
  const acme = (await makeKey(container)).headers
  const stranger = (await makeKey(container, { tenant: 'other' })).headers
  const mapping = { thread: '/issue/key', text: '/issue/key', attachments: '/issue/fields/attachment', attachmentUrl: '/content' }

  async function deliver(kind: HookSource, body: object, headers: Record<string, string>) {
    const hook = (await call(`${url}/v1/hooks`, json({ source: kind, ...(kind === 'generic' ? { mapping } : {}) }, headers))).body
    const text = JSON.stringify(body)
    const sent = await call(url + hook.url, { method: 'POST', headers: headersFor(kind, text, hook.secret, Date.now()), body: text })
    const [{ diagnosis }] = sent.body.items
    await until(async () => (await call(`${url}/v1/diagnoses/${diagnosis}`, { headers })).body.finished)
    const [delivery] = (await call(`${url}/v1/hooks/${hook.id}/deliveries`, { headers })).body.items
    return { skipped: delivery.skipped.map(({ why }: { why: string }) => why), paths: source.asked.splice(0) }
  }
  const jira = {
    webhookEvent: 'jira:issue_created',
    issue: {
      self: `${source.origin}/rest/api/2/1`,
      key: 'MTR-1',
      fields: { summary: 'It resets', description: 'Why?', attachment: [{ filename: 'uart.log', content: `${source.origin}/content/1` }] }
    }
  }
  t.same(await deliver('jira', jira, acme), { skipped: [], paths: [{ path: '/content/1', authorization: TOKEN }] })
  for (const [name, kind, headers] of [['another tenant', 'jira', stranger], ['another source', 'generic', acme]] as const) {
    const { skipped, paths } = await deliver(kind, jira, headers)
    t.match(skipped, [/needs a login/], name)
    t.same(paths, [{ path: '/content/1' }], name)
  }
  const zendesk = {
    type: 'zen:event-type:ticket.comment_added',
    account_id: 1,
    detail: { id: '7', subject: 'It resets', requester_id: '3', description: 'Why?' },
    event: {
      comment: {
        author: { id: '3', is_staff: false },
        body: 'Here is the log.',
        is_public: true,
        attachments: [{ filename: 'uart.log', content_url: `${source.origin}/attachments/token/abc/?name=uart.log` }]
      }
    }
  }
  t.match(await deliver('zendesk', zendesk, acme), { skipped: [], paths: [{ authorization: TOKEN }] })
  const secret = '66b1b0f2c4c84e0b9a4d5b3a6c7d8e9f'
  const gitlab = {
    object_kind: 'issue',
    user: { username: 'ada' },
    project: { id: 15, web_url: `${source.origin}/fleet/tracker`, path_with_namespace: 'fleet/tracker' },
    object_attributes: {
      iid: 8,
      action: 'open',
      title: 'It resets',
      description: `[uart.log](/uploads/${secret}/uart%20log.log) and [theirs](${source.origin}/other/private/uploads/${secret}/x.log)`
    }
  }
  t.same(await deliver('gitlab', gitlab, acme), {
    skipped: ['It needs a login (401).'],
    paths: [
      { path: `/api/v4/projects/15/uploads/${secret}/uart%20log.log`, token: 'glpat-s3cret' },
      { path: `/other/private/uploads/${secret}/x.log` }
    ]
  }, 'files of another project, which anybody can name, are asked for without it')

  t.ok(lines.length > 20, 'there is a log')
  t.notMatch(lines.join(''), 's3cret')
  const values = await Promise.all((await container.redis.keys('*received-one*')).map((key) => container.redis.get(key)))
  t.notMatch(values.join(''), 's3cret')
})
