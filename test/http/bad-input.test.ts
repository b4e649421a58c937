import { createHash, randomBytes } from 'node:crypto'
import t from 'tap'
import { Value } from 'typebox/value'
import { ProblemSchema } from '../../src/http/schemas/common.js'
import { call, form, json, LOG, startService } from '../helpers/service.js'

const LIMITS = {
  FAULTLINE_MAX_FILES: '50',
  FAULTLINE_MAX_FILE_BYTES: '200000',
  FAULTLINE_MAX_UPLOAD_BYTES: '500000',
  FAULTLINE_MAX_JSON_BYTES: '300000'
}
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
const upload = (body: FormData, headers = {}): RequestInit => ({ method: 'POST', body, headers })
const hundred = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`file-${i}.log`, LOG]))

t.test('each bad request is a problem document that says what and what to do', async (t) => {
  const { url, container } = await startService(t, LIMITS, { worker: false })
  const post = `${url}/v1/diagnoses`
  const raw = (type: string, body: string): RequestInit => ({ method: 'POST', headers: { 'content-type': type }, body })
  const cases: [name: string, address: string, init: RequestInit, status: number, code: string, says?: RegExp][] = [
    ['empty form', post, upload(form({ sdk: 'v2.7.0' })), 422, 'empty-upload'],
    ['empty file', post, upload(form({}, { 'a.log': '' })), 422, 'empty-upload'],
    ['empty JSON', post, json({}), 422, 'empty-upload'],
    ['no body', post, { method: 'POST' }, 422, 'empty-upload'],
    ['wrong form field', post, upload(form({ post: LOG, attachment: 'x' })), 400, 'unknown-field', /attachment/],
    ['wrong JSON field', post, json({ post: LOG, attachment: 1 }), 400, 'invalid-request', /attachment/],
    ['wrong JSON type', post, json({ files: [{ name: 'a', text: 1 }] }), 400, 'invalid-request', /files\/0\/text|body/],
    ['broken JSON', post, raw('application/json', '{"post":'), 400, 'malformed-body'],
    ['poisoned JSON', post, raw('application/json', '{"post":"x","__proto__":{"a":1}}'), 400, 'malformed-body'],
    [
      'multipart without end',
      post,
      raw('multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="post"\r\n\r\nabc'),
      400,
      'malformed-body'
    ],
    ['multipart without boundary', post, raw('multipart/form-data', 'abc'), 400, 'malformed-body'],
    ['other type', post, raw('text/csv', 'a,b'), 415, 'unsupported-media-type'],
    ['binary', post, upload(form({}, { 'app.bin': randomBytes(5000) })), 422, 'nothing-usable', /app\.bin/],
    ['picture', post, upload(form({}, { 'screen.png': PNG })), 422, 'nothing-usable', /picture/i],
    ['100 files', post, upload(form({}, hundred)), 413, 'too-many-files', /50/],
    [
      'a file over the limit',
      post,
      upload(form({}, { 'big.log': 'x'.repeat(300_000) })),
      413,
      'file-too-large',
      /200000/
    ],
    [
      'an upload over the limit',
      post,
      upload(form({}, { a: 'x'.repeat(190_000), b: 'x'.repeat(190_000), c: 'x'.repeat(190_000) })),
      413,
      'upload-too-large',
      /500000/
    ],
    ['JSON over the limit', post, json({ post: 'x'.repeat(400_000) }), 413, 'upload-too-large'],
    ['control characters in a name', post, json({ files: [{ name: 'a\nb', text: LOG }] }), 422, 'bad-file-name'],
    ['a long name', post, json({ files: [{ name: 'a'.repeat(300), text: LOG }] }), 422, 'bad-file-name'],
    ['metadata no object', post, upload(form({ post: LOG, metadata: '[1]' })), 422, 'bad-metadata'],
    ['metadata no JSON', post, upload(form({ post: LOG, metadata: '{' })), 422, 'bad-metadata'],
    [
      'metadata too large',
      post,
      json({ post: LOG, metadata: { a: 'x'.repeat(20_000) } }),
      422,
      'bad-metadata',
      /16384/
    ],
    ['board of two lines', post, json({ post: LOG, board: 'a\nSDK version: 1' }), 400, 'invalid-request', /board/],
    [
      'empty idempotency key',
      post,
      upload(form({ post: LOG }), { 'idempotency-key': '' }),
      400,
      'invalid-request',
      /key/
    ],
    ['type that is not given', post, upload(form({ post: LOG }), { accept: 'image/png' }), 406, 'not-acceptable'],
    ['unknown id', `${post}/0123456789abcdefghjkmnpqrs`, {}, 404, 'unknown-diagnosis'],
    ['hostile id', `${post}/..%2F..%2Fetc`, {}, 404, 'unknown-diagnosis'],
    ['events of an unknown id', `${post}/nope/events`, {}, 404, 'unknown-diagnosis'],
    ['deleting an unknown id', `${post}/nope`, { method: 'DELETE' }, 404, 'unknown-diagnosis'],
    ['made-up cursor', `${post}?cursor=bm9wZQ`, {}, 400, 'invalid-cursor'],
    ['unknown parameter', `${post}?verdct=healthy`, {}, 400, 'invalid-request', /verdct/],
    ['limit too high', `${post}?limit=1000`, {}, 400, 'invalid-request', /limit/],
    ['address that cannot be decoded', `${url}/%zz`, {}, 400, 'invalid-request'],
    ['id that cannot be decoded', `${post}/%zz`, {}, 400, 'invalid-request'],
    ['id longer than any', `${post}/${'a'.repeat(200)}`, {}, 404, 'not-found'],
    ['no such address', `${url}/v2/diagnoses`, {}, 404, 'not-found'],
    ['no such method', post, { method: 'PUT' }, 404, 'not-found'],
    ['no such problem', `${url}/problems/toString`, {}, 404, 'not-found']
  ]
  for (const [name, address, init, status, code, says] of cases) {
    const { type, body, ...answer } = await call(address, init)
    t.match({ status: answer.status, code: body.code }, { status, code }, `${name}: ${body.detail}`)
    t.match(type, 'application/problem+json', name)
    t.same([...Value.Errors(ProblemSchema, body)], [], `${name}: fits its schema`)
    t.equal(body.type, `/problems/${code}`, name)
    t.match(body.instance, /^[0-9a-f-]{36}$/, name)
    if (says) t.match(body.detail, says, name)
  }
  t.same((await call(post)).body.items, [], 'nothing was kept')
  t.same(await container.queue.counts().then(({ waiting }) => waiting), 0, 'nothing was queued')

  t.test('what is odd but usable is taken', async (t) => {
    const broken = Buffer.concat([Buffer.from(LOG), Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x0a])])
    const odd = form({}, { '../../etc/a.log': broken, 'C:\\logs\\a.log': LOG, 'screen.png': PNG })
    const { status, body } = await call(post, upload(odd))
    t.equal(status, 202)
    t.same(
      body.files.map(({ name }: { name: string }) => name),
      ['a.log', 'a-2.log']
    )
    t.match(body.refused, [{ name: 'screen.png', code: 'picture' }])
    const waited = await call(post, upload(form({ post: LOG }), { prefer: 'wait=0' }))
    t.match(waited, { status: 202, body: { status: 'queued' } }, 'no worker runs: as it stands')
    t.match(await call(url + waited.body.links.reply), { status: 409, body: { code: 'not-finished' } })
  })
})

t.test('keys', async (t) => {
  const key = randomBytes(16).toString('hex')
  const hash = createHash('sha256').update(key).digest('hex')
  const { url } = await startService(t, { FAULTLINE_API_KEYS: `sha256:${hash}` }, { worker: false })
  for (const [name, authorization] of [
    ['none', ''],
    ['wrong', `Bearer ${hash}`],
    ['other scheme', `Basic ${key}`]
  ] as const) {
    const { status, body, headers } = await call(`${url}/v1/diagnoses`, { headers: { authorization } })
    t.match({ status, code: body.code }, { status: 401, code: 'unauthorized' }, name)
    t.equal(headers.get('www-authenticate'), 'Bearer')
    t.notMatch(JSON.stringify(body), hash, 'what was sent is not repeated')
    t.equal((await call(`${url}/graphql`, json({ query: '{ __typename }' }, { authorization }))).status, 401, name)
  }
  t.equal((await call(`${url}/v1/diagnoses`, { headers: { authorization: `Bearer ${key}` } })).status, 200)
  t.equal((await call(`${url}/healthz`)).status, 200)
  t.equal((await call(`${url}/openapi.json`)).status, 200)
  t.equal((await call(`${url}/docsx`)).status, 401, 'nothing hides behind the beginning of an open address')
})

t.test('Redis away: 503 with Retry-After, at once', async (t) => {
  const { url, redis } = await startService(t, {}, { worker: false })
  await redis.kill()
  const before = Date.now()
  const { status, headers, body } = await call(`${url}/v1/diagnoses`, upload(form({ post: LOG })))
  t.match({ status, code: body.code }, { status: 503, code: 'store-unavailable' })
  t.ok(Number(headers.get('retry-after')) > 0)
  t.ok(Date.now() - before < 3000)
  t.match(await call(`${url}/readyz`), { status: 503, body: { ready: false, checks: { redis: 'unreachable' } } })
  t.equal((await call(`${url}/healthz`)).status, 200)
  await redis.restart()
  for (let i = 0; i < 100 && (await call(`${url}/readyz`)).status !== 200; i++)
    await new Promise((r) => setTimeout(r, 50))
  t.equal((await call(`${url}/v1/diagnoses`, upload(form({ post: LOG })))).status, 202, 'and it is back')
})

t.test('closing: health says so first', async (t) => {
  const { url, container } = await startService(t, {}, { worker: false })
  container.services.health.close()
  t.equal((await call(`${url}/healthz`)).status, 503)
  t.match(await call(`${url}/readyz`), { status: 503, body: { checks: { closing: true } } })
  t.equal((await call(`${url}/v1/diagnoses`, upload(form({ post: LOG })))).status, 202, 'requests are still taken')
})
