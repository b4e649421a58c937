import t from 'tap'
import { loadConfig } from '../../src/config/index.js'
import { createLogger } from '../../src/container.js'
import { startReceiver } from '../helpers/receiver.js'
import { call, form, json, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

t.test('one id goes through request, job and webhook', async (t) => {
  const lines: { trace?: string; reqId?: string; msg: string; diagnosis?: string }[] = []
  const config = loadConfig({ FAULTLINE_LOG_LEVEL: 'info' })
  const log = createLogger(config, 'test', { write: (line) => void lines.push(JSON.parse(line)) })
  const receiver = await startReceiver(t)
  const { url } = await startService(t, { FAULTLINE_DELIVERY_ALLOW: '127.0.0.1' }, { log })
  const callbackUrl = `${receiver.url}/told`
  const uploads = [{ method: 'POST', body: form({ post: LOG, callbackUrl }) }, json({ post: LOG, callbackUrl })]
  for (const upload of uploads) {
    const { body } = await call(`${url}/v1/diagnoses`, upload)
    const told = () => lines.find(({ msg, diagnosis }) => msg === 'delivery attempt' && diagnosis === body.id)
    const delivered = await until(told)
    const diagnosed = lines.find(({ msg, diagnosis }) => msg === 'diagnosed' && diagnosis === body.id)
    const asked = lines.find(({ msg, reqId }) => msg === 'incoming request' && reqId === delivered.trace)
    t.ok(asked, 'the id is that of the request')
    t.equal(diagnosed?.trace, delivered.trace)
  }
})
