import { connect } from 'node:net'
import { pino } from 'pino'
import t from 'tap'
import { call, form, json, LOG, startService } from '../helpers/service.js'

/** Writes bytes as they are; gives what came back once the other side closes, or after `ms`. */
function exchange(url: string, text: string, ms = 2000, each?: (write: (more: string) => void) => NodeJS.Timeout) {
  return new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    let answer = ''
    socket.on('data', (data) => (answer += data)).on('error', () => undefined)
    socket.write(text)
    const more = each?.((part) => void (socket.writable && socket.write(part)))
    const end = () => {
      clearTimeout(timer)
      clearInterval(more)
      socket.destroy()
      resolve(answer)
    }
    const timer = setTimeout(end, ms)
    socket.on('close', end)
  })
}

const part = (disposition: string, body = LOG, more = '') => `--b\r\ncontent-disposition: form-data; ${disposition}\r\n${more}\r\n${body}\r\n`
const posting = (body: string) =>
  `POST /v1/diagnoses HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
const POISON = ['{"__proto__":{"polluted":1}}', '{"a":[{"__proto__":1}]}', '{"constructor":{"prototype":{"polluted":1}}}']

t.test('what arrives on the wire', async (t) => {
  const { url } = await startService(t, { FAULTLINE_MAX_UPLOAD_BYTES: '200000', FAULTLINE_MAX_FILE_BYTES: '150000' }, { worker: false })
  const cases: [name: string, text: string, status: RegExp][] = [
    ['a huge header', `GET /healthz HTTP/1.1\r\nhost: x\r\na: ${'x'.repeat(20_000)}\r\n\r\n`, /^431$/],
    ['a huge address', `GET /${'x'.repeat(30_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, /^431$/],
    ['two lengths', 'POST /v1/diagnoses HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n', /^400$/],
    ['no HTTP', '\0\u0001\u0002\r\n\r\n', /^400$/],
    ['a broken address', 'GET /%zz%ff HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', /^400$/],
    ['line ends in an address', 'GET /v1/diagnoses/%0d%0ax-evil:1 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', /^404$/],
    ['line ends in a file name', posting(`${part(`name="files"; filename*=utf-8''a%0d%0ax-evil%3a1.log`)}--b--\r\n`), /^422$/],
    ['escapes in a file name', posting(`${part('name="files"; filename="a%0d%0ax-evil: 1.log"')}--b--\r\n`), /^202$/],
    ['a charset that is none', posting(`${part(`name="files"; filename*=foo'bar'%zz`, LOG, 'content-type: text/plain; charset=nope\r\n')}--b--\r\n`), /^202$/],
    ['a part without a name', posting(`${part('filename="x.log"')}--b--\r\n`), /^400$/],
    ...['__proto__', 'constructor', 'toString'].map((name): [string, string, RegExp] => [`a field ${name}`, posting(`${part(`name="${name}"`)}--b--\r\n`), /^400$/]),
    ['1000 parts', posting(`${part('name="files"; filename="a.log"', 'x').repeat(1000)}--b--\r\n`), /^413$/],
    ['1000 fields', posting(`${part('name="sdk"', 'x').repeat(1000)}--b--\r\n`), /^4/],
    ['a part of many headers', posting(`${part('name="post"', LOG, 'x: 1\r\n'.repeat(5000))}--b--\r\n`), /^[24]/],
    ['a boundary without parts', posting('--b\r\n--b\r\n--b--\r\n'), /^4/],
    ['nothing but a beginning', posting('--b\r\n'), /^400$/]
  ]
  for (const [name, text, status] of cases) {
    const answer = await exchange(url, text)
    t.match(answer.split(' ')[1], status, name)
    if (!status.test('202')) t.match(answer, /^content-type: application\/problem\+json/im, name)
    t.notMatch(answer, /^x-evil/im, name)
  }

  t.test('a body without end is cut off at the limit', async (t) => {
    const head = 'POST /v1/diagnoses HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=b\r\ntransfer-encoding: chunked\r\n\r\n'
    const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`
    const first = head + chunk('--b\r\ncontent-disposition: form-data; name="files"; filename="a.log"\r\n\r\n')
    let sent = 0
    const answer = await exchange(url, first, 5000, (write) =>
      setInterval(() => {
        sent += 20_000
        write(chunk('x'.repeat(20_000)))
      }, 2)
    )
    t.match(answer.split(' ')[1], '413')
    t.ok(sent < 20_000_000, `${sent} bytes were taken off the wire`)
  })

  t.test('deep and poisoned JSON, by every way in', async (t) => {
    const ndjson = (body: string) => ({ method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body })
    const text = (body: string) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const query = 'mutation($i: SubmissionInput!) { submitDiagnosis(input: $i) { replayed } }'
    for (const metadata of [nested(30), nested(5000), nested(200_000), ...POISON]) {
      const upload = `{"post":"x","metadata":${metadata}}`
      const answers = [
        await call(`${url}/v1/diagnoses`, { method: 'POST', body: form({ post: LOG, metadata }) }),
        await call(`${url}/v1/diagnoses`, text(upload)),
        await call(`${url}/graphql`, text(`{"query":"${query}","variables":{"i":${upload}}}`))
      ]
      for (const { status } of answers) t.ok(status >= 400 && status < 500, `${status}: ${metadata.slice(0, 40)}`)
      const { body } = await call(`${url}/v1/diagnoses/bulk`, ndjson(upload))
      t.match(body, { items: [{ status: /^4/ }] }, metadata.slice(0, 40))
    }
    const literal = 'mutation { submitDiagnosis(input: { post: "x", metadata: { __proto__: { polluted: 1 } } }) { replayed } }'
    t.match(await call(`${url}/graphql`, json({ query: literal })), { body: { errors: [{ extensions: { code: 'bad-metadata' } }] } })
    t.equal((await call(`${url}/v1/diagnoses`, text(`${'['.repeat(200_000)}${']'.repeat(200_000)}`))).status, 400)
    t.equal(({} as { polluted?: number }).polluted, undefined)
  })
})

t.test('a request that trickles in is ended', async (t) => {
  const { url } = await startService(t, { FAULTLINE_REQUEST_TIMEOUT_MS: '600' }, { worker: false })
  const head = 'POST /v1/diagnoses HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: 100000\r\n\r\n'
  const slow = (text: string) => exchange(url, text, 6000, (write) => setInterval(() => write('x'), 50))
  const started = Date.now()
  await Promise.all([slow(head), slow(`${head}--b\r\ncontent-disposition: form-data; name="post"\r\n\r\n`), slow('GET /healthz HTTP/1.1\r\nx: '), slow('')])
  t.ok(Date.now() - started < 4000, `${Date.now() - started} ms`)
  t.equal((await call(`${url}/healthz`)).status, 200, 'others are answered')
})

t.test('nothing that is sent makes a line of the log, or a terminal sequence in it', async (t) => {
  const logged: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })
  const { url } = await startService(t, {}, { log, worker: false })
  const evil = 'a\n{"level":60,"msg":"forged"}\r\u001b[31mred\u2028x'
  await call(`${url}/v1/diagnoses/${encodeURIComponent(evil)}`)
  await call(`${url}/v1/diagnoses`, json({ post: LOG, thread: evil }))
  await call(`${url}/v1/diagnoses`, json({ files: [{ name: evil, text: LOG }] }))
  await call(`${url}/graphql`, json({ query: `{ diagnosis(id: ${JSON.stringify(evil)}) { id } ${evil}` }))
  await call(`${url}/v1/diagnoses?cursor=${encodeURIComponent(evil)}`, { headers: { 'x-request-id': 'forged', accept: 'x/\u0080' } })
  t.ok(logged.length > 8)
  for (const line of logged) {
    const { msg } = JSON.parse(line)
    t.equal(line.trim().split(/[\n\r]/).length, 1)
    t.notOk(line.includes('\u001b'), 'escapes are written out')
    t.not(msg, 'forged')
  }
  t.notOk(logged.some((line) => line.includes('"reqId":"forged"')))
})
