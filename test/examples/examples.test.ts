import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { parse } from 'yaml'
import { createFaultline } from '../../clients/typescript/client.js'
import { createReceiver } from '../../examples/zendesk/receiver.js'
import { createZendesk } from '../../examples/zendesk/zendesk.js'
import { packageFile } from '../../src/lib/package-file.js'
import { startForum } from '../helpers/forum.js'
import { headersFor } from '../helpers/hooks.js'
import { makeKey } from '../helpers/keys.js'
import { postableText } from '../helpers/postable.js'
import { call, LOG, startService, testRules } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const BUILD_LOG = packageFile('examples', 'build.log')
const lacks = (...programs: string[]) => {
  const missing = programs.filter((name) => spawnSync(name, ['--version']).status !== 0)
  return missing.length > 0 && `${missing.join(' and ')} not installed`
}

/** Runs a program; the service answers in this very process, so nothing may block it. */
async function run(command: string, args: string[], env: Record<string, string>, cwd = packageFile()) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (data) => (stdout += data))
  child.stderr.on('data', (data) => (stderr += data))
  const [code] = await once(child, 'close')
  return { code: code as number, stdout, stderr }
}

/** A service that asks for keys, with one. */
async function startKeyed(t: Test, variables: Record<string, string> = {}) {
  const { url, container } = await startService(t, { FAULTLINE_AUTH: 'keys', ...variables })
  const { key } = await makeKey(container)
  return { url, key, env: { FAULTLINE_URL: url, FAULTLINE_KEY: key } }
}

t.test('forum-bot', async (t) => {
  const { env } = await startKeyed(t)
  const forum = await startForum(t, 'bot')
  const state = join(t.testdir(), 'state.json')
  const bot = () =>
    run(process.execPath, ['--import', 'tsx', packageFile('examples', 'forum-bot', 'main.ts'), '--once'], {
      ...env,
      FORUM_URL: forum.url,
      FORUM_USER: 'bot',
      FORUM_KEY: 'forum-key',
      BOT_REVIEWERS: 'support',
      BOT_STATE: state,
      BOT_SINCE: '2026-01-01T00:00:00.000Z'
    })
  const clear = postableText('Build fails', testRules())
  const marker = '<!-- faultline:forum-bot -->'
  forum.ask(1, 'ada', 'Build fails', clear)
  forum.ask(2, 'grace', 'No Wi-Fi', LOG)
  forum.ask(3, 'bot', 'Weekly summary', clear)
  forum.ask(4, 'linus', 'Old', clear, '2025-11-01T00:00:00.000Z')
  forum.ask(5, 'eve', 'Build fails here too', clear)
  forum.reply(5, 'eve', `no need to look ${marker}`)

  t.match(await bot(), { code: 0, stderr: '' })
  t.equal(forum.replies(1).length, 1, 'a certain cause is posted')
  t.match(forum.replies(1)[0], { username: 'bot', raw: /faultline:forum-bot -->\s*$/ })
  t.same(forum.replies(2), [], 'what is not certain is not posted')
  t.match(forum.messages, [{ target_recipients: 'support', title: /topic 2: No Wi-Fi/ }], 'but drafted')
  t.same(forum.replies(3), [], 'it does not answer itself')
  t.same(forum.replies(4), [], 'nor what was asked before its time')
  t.equal(forum.replies(5).length, 2, 'a marker typed by someone else does not silence it')

  t.match(await bot(), { code: 0, stdout: '' }, 'started again it has nothing to do')
  rmSync(state)
  t.match(await bot(), { stdout: /topic 1: answered/ }, 'without its state it finds its own posts')
  t.equal(forum.replies(1).length, 1)

  forum.ask(6, 'ada', 'Build fails again', clear)
  forum.lost.posts = 1
  t.match(await bot(), { code: 1 }, 'the forum goes away after it took the post')
  t.match(await bot(), { code: 0, stdout: 'topic 6: answered\n' })
  t.equal(forum.replies(6).length, 1, 'posted once')

  const said = () => forum.replies(1).filter(({ username }) => username === 'bot').length + forum.messages.length
  const before = said()
  forum.reply(1, 'linus', LOG)
  t.match(await bot(), { code: 0, stdout: '' }, 'what others write is no evidence')
  forum.reply(1, 'ada', 'It is the same after a clean build.')
  t.match(await bot(), { code: 0, stdout: 'topic 1: silent\n' }, 'nothing new, nothing said')
  t.equal(said(), before)
  for (let n = 0; n < 25; n++) forum.reply(1, 'linus', `+${n}`)
  forum.reply(1, 'ada', `I made it smaller. Now it builds, but:\n\n${LOG}`)
  t.match(await bot(), { code: 0, stdout: /^topic 1: (posted|drafted)\n$/ }, 'new evidence in a long topic')
  t.equal(said(), before + 1)
  t.match([...forum.replies(1).map(({ raw }) => raw), ...forum.messages.map(({ raw }) => raw)].join(), /What changed[\s\S]*New: /)
  t.match(await bot(), { code: 0, stdout: '' })
  const posted = () => forum.replies(1).filter(({ username }) => username === 'bot').length
  const posts = posted()
  rmSync(state)
  t.equal((await bot()).code, 0)
  t.equal(posted(), posts, 'nothing is posted twice without its state')

  const drafts = forum.messages.length
  forum.ask(7, 'grace', 'No Wi-Fi either', LOG)
  forum.lost.posts = 1
  t.match(await bot(), { code: 1 })
  t.match(await bot(), { code: 0 })
  t.equal(forum.messages.length, drafts + 1, 'drafted once')
})

t.test('github-action', async (t) => {
  const { env } = await startKeyed(t)
  const folder = t.testdir({ 'build.log': readFileSync(BUILD_LOG), 'out.txt': '', 'summary.md': '' })
  const action = parse(readFileSync(packageFile('examples', 'github-action', 'action.yml'), 'utf8'))
  const inputs = { url: env.FAULTLINE_URL, key: env.FAULTLINE_KEY, files: 'build.log\n', sarif: 'found.sarif' }
  t.same(
    Object.keys(inputs).filter((name) => !(name in action.inputs)),
    [],
    'inputs the action has'
  )
  const act = (change: Record<string, string> = {}) =>
    run(
      process.execPath,
      [packageFile('examples', 'github-action', action.runs.main)],
      {
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        GITHUB_WORKSPACE: folder,
        GITHUB_REPOSITORY: 'fleet/tracker',
        GITHUB_RUN_ID: '17',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_OUTPUT: join(folder, 'out.txt'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        ...change
      },
      folder
    )
  const { code, stdout } = await act()
  t.equal(code, 0)
  t.match(stdout, /^::error title=[^\n]+::[^\n]+\n/)
  const sarif = JSON.parse(readFileSync(join(folder, 'found.sarif'), 'utf8'))
  t.equal(sarif.version, '2.1.0')
  t.match(sarif.runs[0].results[0], {
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'build.log' } } }]
  })
  t.match(readFileSync(join(folder, 'out.txt'), 'utf8'), /^id=\w+\nverdict=(cause-found|likely-cause)\nsarif=found\.sarif\n$/)
  t.ok(readFileSync(join(folder, 'summary.md'), 'utf8').length > 100)

  await act()
  const ids = readFileSync(join(folder, 'out.txt'), 'utf8').match(/(?<=^id=)\w+/gm)
  t.equal(new Set(ids).size, 1, 'the step run again is the same diagnosis')
  t.match(await act({ INPUT_KEY: 'wrong' }), { code: 0, stdout: /^::warning title=No diagnosis::unauthorized/ })
})

t.test('zendesk', async (t) => {
  const { url, key } = await startKeyed(t, {
    FAULTLINE_DELIVERY_ALLOW: '127.0.0.1',
    FAULTLINE_DELIVERY_PAUSE_MS: '100'
  })
  const comments: { html_body: string; public: boolean }[] = []
  let failures = 1
  const fake = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const token = Buffer.from('agent@silicon.example/token:zendesk-token').toString('base64')
    if (request.headers.authorization !== `Basic ${token}`) return response.writeHead(401).end('{}')
    if (request.method === 'PUT' && request.url === '/api/v2/tickets/5158.json') {
      comments.push(JSON.parse(text).ticket.comment)
      // The note is kept, but the answer gets lost: the webhook comes again and must find it.
      if (failures-- > 0) return response.writeHead(502).end('{}')
    }
    return response.end(JSON.stringify({ comments }))
  })
  fake.listen(0, '127.0.0.1')
  await once(fake, 'listening')
  t.teardown(() => void fake.close())

  const faultline = createFaultline({ url, key })
  const zendeskUrl = `http://127.0.0.1:${(fake.address() as AddressInfo).port}`
  const zendesk = createZendesk({ url: zendeskUrl, email: 'agent@silicon.example', token: 'zendesk-token' })
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => void server.close())
  const receiverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { data: endpoint } = await faultline.http.POST('/v1/webhooks', { body: { url: receiverUrl } })
  const lines: string[] = []
  const log = (line: string) => lines.push(line)
  const receiver = createReceiver({ faultline, zendesk, secret: endpoint?.secret ?? '', log })
  server.on('request', (request, response) => receiver.emit('request', request, response))

  const { data: hook } = await faultline.http.POST('/v1/hooks', { body: { source: 'zendesk' } })
  const ticket = JSON.parse(
    readFileSync(packageFile('test', 'fixtures', 'hooks', 'zendesk-ticket-created.json'), 'utf8')
  )
  ticket.detail.description = `It never connects:\n${LOG}`
  const body = JSON.stringify(ticket)
  const signed = headersFor('zendesk', body, hook?.secret ?? '', Date.now())
  t.equal(
    (await call(url + new URL(hook?.url ?? '', url).pathname, { method: 'POST', headers: signed, body })).status,
    202
  )

  await until(() => lines.length >= 1)
  t.match(lines[0], /502/)
  t.match(comments, [{ public: false, html_body: /Faultline \w{20,}/ }], 'an internal note')
  await until(() => lines.length >= 2)
  t.match(lines[1], 'ticket 5158: noted before')
  t.equal(comments.length, 1, 'noted once')
  const { data: deliveries } = await faultline.http.GET('/v1/deliveries')
  t.equal(deliveries?.items.length, 1, 'one message, tried twice')

  const forged = {
    method: 'POST',
    body: '{}',
    headers: { 'webhook-id': 'x', 'webhook-timestamp': '1', 'webhook-signature': 'v1,x' }
  }
  t.equal((await call(receiverUrl, forged)).status, 401)
})

const shell = packageFile('examples', 'shell', 'diagnose.sh')
t.test('shell', { skip: lacks('curl', 'jq') }, async (t) => {
  const { env } = await startKeyed(t)
  t.match(await run(shell, [BUILD_LOG], env), { code: 0, stdout: /RAM/, stderr: '' })
  t.match(await run(shell, [BUILD_LOG], { ...env, FAULTLINE_KEY: 'wrong' }), {
    code: 1,
    stdout: '',
    stderr: /unauthorized/
  })
  const empty = join(t.testdir({ 'a b,c.log': '' }), 'a b,c.log')
  t.match(await run(shell, [empty], env), { code: 1, stderr: /empty-upload|nothing-usable/ })
  t.match(await run(shell, [], env), { code: 2, stderr: /usage/ })
})

t.test('shell without jq', async (t) => {
  const folder = t.testdir()
  writeFileSync(join(folder, 'curl'), '#!/bin/sh\n', { mode: 0o755 })
  t.match(await run('/bin/bash', [shell, BUILD_LOG], { PATH: folder }), {
    code: 2,
    stderr: /jq is missing; install it/
  })
})

t.test('python', { skip: lacks('python3') }, async (t) => {
  const { env } = await startKeyed(t)
  const python = packageFile('examples', 'python', 'diagnose.py')
  t.match(await run('python3', [python, BUILD_LOG], env), { code: 0, stdout: /^(cause-found|likely-cause): [\s\S]*build\.log:\d+: / })
  t.match(await run('python3', [python, BUILD_LOG], { ...env, FAULTLINE_KEY: 'wrong' }), {
    code: 1,
    stderr: /unauthorized/
  })
  t.match(await run('python3', [python], env), { code: 2, stderr: /Exit code/ })
  t.notOk(existsSync(packageFile('examples', 'python', '__pycache__')))
})
