import { Agent, request } from 'node:http'
import t from 'tap'
import { startService } from '../helpers/service.js'

t.test('what is left of a refused upload does not stand before the next request of its connection', async (t) => {
  const { url } = await startService(t, { FAULTLINE_MAX_FILES: '1' }, { worker: false })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  t.teardown(() => agent.destroy())
  const send = (path: string, headers: Record<string, string>, body: string) =>
    new Promise<number>((resolve, reject) => {
      const asked = request(url + path, { agent, method: body ? 'POST' : 'GET', headers, timeout: 3000 }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
      })
      asked.on('error', reject).on('timeout', () => asked.destroy(new Error('no answer in time')))
      asked.end(body)
    })
  const part = (name: string, value: string) => `--b\r\ncontent-disposition: form-data; name="${name}"; filename="a.log"\r\n\r\n${value}\r\n`
  const field = '--b\r\ncontent-disposition: form-data; name="colour"\r\n\r\nred\r\n'
  const rest = 'x'.repeat(3_000_000)
  for (const [type, body] of [
    ['multipart/form-data; boundary=b', `${field}${part('files', rest)}--b--\r\n`],
    ['multipart/form-data', rest],
    ['multipart/form-data; boundary=b', `${part('files', 'a')}${part('files', 'b')}${part('files', rest)}`],
    ['multipart/form-data; boundary=b', `--b\r\ncontent-disposition: form-data; name="${'n'.repeat(100_000)}"\r\n\r\n${rest}`],
    ['multipart/form-data; boundary=b', `${part('__proto__', rest)}${part('colour', rest)}--b--`],
    ['text/strange', rest]
  ] as const) {
    const status = await send('/v1/diagnoses', { 'content-type': type, 'content-length': String(body.length) }, body)
    t.ok(status >= 400 && status < 500, `${type}: ${status}`)
    t.equal(await send('/healthz', {}, ''), 200, 'the next one is answered')
  }
})
