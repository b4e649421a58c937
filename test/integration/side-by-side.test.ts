import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import t, { type Test } from 'tap'
import { WebSocket } from 'ws'
import { packageFile } from '../../src/lib/package-file.js'
import { startForum } from '../helpers/forum.js'
import { startFront } from '../helpers/front.js'
import { postableText } from '../helpers/postable.js'
import { plain, startReceiver } from '../helpers/receiver.js'
import { call, json, testRules } from '../helpers/service.js'
import { busyLog, settled, startSite, upload } from '../helpers/site.js'
import { until } from '../helpers/until.js'

/** Loaded machines start processes slowly. */
t.setTimeout(400_000)

const UPLOADS = 4
/** Attempts of each message that the receiver fails. */
const FAILED = 2

/** Follows a diagnosis over WebSocket, again when the connection is lost. @returns the statuses, once it is settled */
async function follow(address: string, id: string): Promise<string[]> {
  const statuses: string[] = []
  for (;;) {
    if (await followOnce(address, id, statuses)) return statuses
    await delay(50)
  }
}

function followOnce(address: string, id: string, statuses: string[]): Promise<boolean> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const query = `subscription { diagnosisProgress(id: "${id}") { status } }`
  return new Promise((resolve) => {
    let ended = false
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(ended))
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
    socket.on('message', (data) => {
      const { type, payload } = JSON.parse(String(data))
      if (type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }))
      if (type === 'next' && payload.data) statuses.push(payload.data.diagnosisProgress.status)
      if (type !== 'complete') return
      ended = ['done', 'failed'].includes(statuses.at(-1) ?? '')
      socket.close()
    })
  })
}

/** The example bot as a process of its own, looking at the forum again and again. */
function startBot(t: Test, env: Record<string, string>): ChildProcess {
  const program = packageFile('examples', 'forum-bot', 'main.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program], { env: { ...process.env, ...env }, stdio: 'ignore' })
  t.teardown(() => child.kill('SIGKILL'))
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

t.test('two APIs, two workers, the forum bot, a receiver that fails and a subscriber; each process is killed in turn', async (t) => {
  const site = await startSite(t, {
    FAULTLINE_LOG_LEVEL: 'warn',
    FAULTLINE_DELIVERY_ALLOW: '127.0.0.1',
    FAULTLINE_DELIVERY_PAUSE_MS: '50',
    FAULTLINE_JOB_ATTEMPTS: '10'
  })
  const clear = postableText('Build fails', testRules(process.env.FAULTLINE_RULES_DIR || undefined))
  const receiver = await startReceiver(t, (_, __, m) => (m < FAILED ? 503 : 204))
  const forum = await startForum(t, 'bot')
  const apis = await Promise.all([site.api(), site.api()])
  const workers = await Promise.all([site.worker(), site.worker()])
  const front = await startFront(t, () => apis.map(({ address }) => address))
  const at = () => front
  const ask = async (path: string) => (await until(() => call(front + path).catch(() => undefined))).body
  const { secret } = (await call(`${front}/v1/webhooks`, json({ url: receiver.url }))).body
  const settings = {
    FAULTLINE_URL: front,
    FORUM_URL: forum.url,
    FORUM_USER: 'bot',
    FORUM_KEY: 'forum-key',
    BOT_REVIEWERS: 'support',
    BOT_STATE: join(t.testdir(), 'state.json'),
    BOT_SINCE: '2026-01-01T00:00:00.000Z',
    BOT_SECONDS: '0.2'
  }
  let bot = startBot(t, settings)

  const victims: [name: string, end: () => Promise<unknown>, again: () => Promise<unknown>][] = [
    ['the bot', () => kill(bot), async () => (bot = startBot(t, settings))],
    ...[0, 1].flatMap((n): typeof victims => [
      [`API ${n}`, () => apis[n]?.end('SIGKILL') as Promise<unknown>, async () => (apis[n] = await site.api())],
      [`worker ${n}`, () => workers[n]?.end('SIGKILL') as Promise<unknown>, async () => (workers[n] = await site.worker())]
    ])
  ]
  const accepted: string[] = []
  let restarted: Promise<unknown> = Promise.resolve()
  for (const [n, [name, end, again]] of victims.entries()) {
    await restarted
    const topic = n + 1
    forum.ask(topic, 'ada', 'Build fails', clear)
    const ids: string[] = []
    const uploads = (async () => {
      for (let u = 0; u < UPLOADS; u++) ids.push(await upload(at, `${n}-${u}`, `Upload ${n}-${u}.\n${busyLog(u * 400)}`))
    })()
    const followed = until(() => ids[0]).then((id) => follow(front, id))
    await until(() => ids.length > 0)
    await delay(100 * n)
    await end()
    await uploads
    if (name === 'the bot') await again()

    for (const id of ids) t.match(await settled(at, id), { status: 'done' }, `${name}: nothing accepted is lost`)
    t.equal((await followed).at(-1), 'done', `${name}: the subscriber sees the end`)
    await until(() => forum.replies(topic).length > 0, 60_000)
    accepted.push(...ids)
    restarted = name === 'the bot' ? restarted : again()
  }
  await restarted

  const topics = victims.map((_, n) => n + 1)
  const all = accepted.length + topics.length
  const deliveries = await until(async () => {
    const { items } = await ask('/v1/deliveries?limit=100')
    return items.filter(({ status }: { status: string }) => status === 'delivered').length >= all && items
  }, 60_000)
  // Whatever would come twice has the time to.
  await delay(1500)
  const { items } = await ask('/v1/diagnoses?limit=100')
  t.equal(items.length, all, 'each upload and each topic is one diagnosis')
  t.same(accepted.filter((id) => !items.some((one: { id: string }) => one.id === id)), [])
  for (const topic of topics) t.equal(forum.replies(topic).length, 1, `topic ${topic} is answered once`)
  t.same(forum.messages, [])

  t.equal((await ask('/v1/deliveries?limit=100')).items.length, all, 'each end is told by one message')
  t.equal(new Set(deliveries.map(({ diagnosis }: { diagnosis: string }) => diagnosis)).size, all)
  const known = new Set(deliveries.map(({ id }: { id: string }) => id))
  const attempts = new Map<string, number>()
  for (const { headers, body } of receiver.received) {
    const id = String(headers['webhook-id'])
    attempts.set(id, (attempts.get(id) ?? 0) + 1)
    new Webhook(secret).verify(body, plain(headers))
  }
  t.same([...attempts.keys()].filter((id) => !known.has(id)), [], 'repeats have the id of the message')
  t.ok([...attempts.values()].every((count) => count > FAILED), 'each was taken after the failures')
})
