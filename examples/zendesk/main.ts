import { createFaultline } from '../../clients/typescript/client.js'
import { createReceiver } from './receiver.js'
import { createZendesk } from './zendesk.js'

const need = (name: string): string => {
  const value = process.env[name]
  if (value) return value
  console.error(`${name} is not set`)
  process.exit(2)
}

const key = process.env.FAULTLINE_KEY
const receiver = createReceiver({
  faultline: createFaultline({ url: need('FAULTLINE_URL'), ...(key ? { key } : {}) }),
  zendesk: createZendesk({ url: need('ZENDESK_URL'), email: need('ZENDESK_EMAIL'), token: need('ZENDESK_TOKEN') }),
  secret: need('WEBHOOK_SECRET'),
  log: (line) => console.log(line)
})
receiver.listen(Number(process.env.PORT ?? 8080), process.env.HOST ?? '127.0.0.1')
