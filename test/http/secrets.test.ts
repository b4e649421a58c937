import { gunzipSync, inflateSync } from 'node:zlib'
import { Redis } from 'ioredis'
import t from 'tap'
import { SECRETS } from '../fuzz/mutate.js'
import { LOG, call, form, startService } from '../helpers/service.js'

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

t.test('no planted secret reaches Redis, the report or a reply', async (t) => {
  const { url, redis } = await startService(t)
  const post = `${LOG}\n${SECRETS.map((s) => s.line).join('\n')}\n`
  const { status, body } = await call(`${url}/v1/diagnoses`, {
    method: 'POST',
    headers: { prefer: 'wait=20' },
    body: form({ post }, { 'device.log': post })
  })
  t.equal(status, 200)
  const reply = await call(`${url}/v1/diagnoses/${body.id}/reply`)
  const stored = await dump(redis.url)
  t.match(stored, /Connection request failed/, 'the upload itself is there')
  for (const { secret, line } of SECRETS) {
    t.notOk(JSON.stringify(body).includes(secret), `report: ${line.slice(0, 40)}`)
    t.notOk(JSON.stringify(reply.body).includes(secret), `reply: ${line.slice(0, 40)}`)
    t.notOk(stored.includes(secret), `Redis: ${line.slice(0, 40)}`)
  }
})
