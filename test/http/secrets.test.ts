import { gunzipSync, inflateSync } from 'node:zlib'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import t from 'tap'
import { SECRETS } from '../fuzz/mutate.js'
import { startReceiver } from '../helpers/receiver.js'
import { LOG, call, form, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

/** Everything a Redis server holds, compressed values inflated, as one text. */
async function dump(url: string): Promise<string> {
  const redis = new Redis(url)
  const texts: string[] = []
  for (const key of await redis.keys('*')) {
    texts.push(key)
    const type = await redis.type(key)
    if (type === 'string') texts.push(readable(await redis.getBuffer(key)))
    if (type === 'hash') for (const value of Object.values(await redis.hgetallBuffer(key)) as unknown as Buffer[]) texts.push(readable(value))
    if (type === 'list') for (const value of await redis.lrangeBuffer(key, 0, -1)) texts.push(readable(value))
    if (type === 'set') for (const value of await redis.smembersBuffer(key)) texts.push(readable(value))
    if (type === 'zset') texts.push(...(await redis.zrange(key, '0', '-1')))
    if (type === 'stream') texts.push(JSON.stringify(await redis.xrange(key, '-', '+')))
  }
  redis.disconnect()
  return texts.join('\n')
}

function readable(value: Buffer | null): string {
  if (!value) return ''
  for (const inflate of [gunzipSync, inflateSync]) {
    try {
      return inflate(value).toString()
    } catch {
      // not compressed in this way
    }
  }
  return value.toString()
}

/** Every kind of secret in an upload that is wrong in some way; each is refused with a problem document. */
const REFUSED = (text: string): [string, RequestInit][] => [
  ['a picture', { method: 'POST', body: form({}, { 'scan.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Buffer.from(text)]) }) }],
  ['an unknown field', { method: 'POST', body: form({ post: text, colour: text }) }],
  ['broken JSON', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"post": "${text.replaceAll('"', '')}` }],
  ['a wrong type', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ post: [text] }) }]
]

t.test('no planted secret reaches Redis, a report, a reply, a log, a webhook or an error', async (t) => {
  const logged: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })
  const receiver = await startReceiver(t)
  const { url, redis } = await startService(t, { FAULTLINE_DELIVERY_ALLOW: '127.0.0.1' }, { log })
  const post = `${LOG}\n${SECRETS.map((s) => s.line).join('\n')}\n`
  const { status, body } = await call(`${url}/v1/diagnoses`, {
    method: 'POST',
    headers: { prefer: 'wait=20' },
    body: form({ post, callbackUrl: `${receiver.url}/told` }, { 'device.log': post })
  })
  t.equal(status, 200)
  const reply = await call(`${url}/v1/diagnoses/${body.id}/reply`)
  const [webhook] = await until(() => receiver.at('/told').length > 0 && receiver.at('/told'))
  const stored = await dump(redis.url)
  const errors: string[] = []
  for (const [name, request] of REFUSED(post)) {
    const refused = await call(`${url}/v1/diagnoses`, request)
    t.ok(refused.status >= 400 && refused.status < 500, `${name}: ${refused.status}`)
    errors.push(JSON.stringify(refused.body))
  }
  t.match(stored, /Connection request failed/, 'the upload itself is there')
  t.ok(logged.length > 3, 'the service logs')
  const places = {
    report: JSON.stringify(body),
    reply: JSON.stringify(reply.body),
    Redis: stored,
    log: logged.join(''),
    webhook: JSON.stringify(webhook),
    error: errors.join('')
  }
  for (const { secret, line } of SECRETS) {
    for (const [place, text] of Object.entries(places)) t.notOk(text.includes(secret), `${place}: ${line.slice(0, 40)}`)
  }
})
