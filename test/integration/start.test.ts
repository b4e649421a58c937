import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import { call, form, LOG } from '../helpers/service.js'

t.test('npm start: a private Redis, surviving restarts, ended with the service', async (t) => {
  const data = mkdtempSync(join(tmpdir(), 'faultline-start-'))
  t.teardown(() => rmSync(data, { recursive: true, force: true }))
  const { REDIS_URL: _, ...rest } = process.env
  const env = {
    ...rest,
    FAULTLINE_DATA_DIR: data,
    FAULTLINE_PORT: '0',
    FAULTLINE_LOG_LEVEL: 'warn',
    FAULTLINE_DRAIN_MS: '0'
  }
  const run = () => {
    const child = spawn(process.execPath, [packageFile('dist', 'src', 'cli.js'), 'start'], { env, cwd: packageFile() })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    t.teardown(() => child.kill('SIGTERM'))
    return { child, output: () => output, ended: once(child, 'exit') }
  }
  const ready = async ({ output, child }: ReturnType<typeof run>) => {
    while (!output().includes('Ctrl-C') && child.exitCode === null) await delay(50)
    return /ready at (\S+)/.exec(output())?.[1] as string
  }

  const first = run()
  const address = await ready(first)
  const command = /^ {2}(curl .*)$/m.exec(first.output())?.[1] ?? ''
  t.match(command, /examples\/\S+/, 'a line to try')
  t.ok(existsSync(packageFile(/files=@(\S+)/.exec(command)?.[1] as string)), 'on a file that is there')
  t.match(first.output(), `${address}/docs`)
  const { body } = await call(`${address}/v1/diagnoses`, {
    method: 'POST',
    body: form({ post: LOG }),
    headers: { prefer: 'wait=30' }
  })
  t.equal(body.status, 'done')

  const rival = run()
  t.not((await rival.ended)[0], 0)
  t.match(rival.output(), /already uses/, 'two at once do not share the data')

  first.child.kill('SIGKILL')
  await first.ended
  for (
    let n = 0;
    n < 100 &&
    (await fetch(`${address}/healthz`).then(
      () => true,
      () => false
    ));
    n++
  )
    await delay(50)
  const second = run()
  const again = await ready(second)
  t.match(
    (await call(`${again}/v1/diagnoses/${body.id}`)).body,
    { status: 'done', report: { version: 1 } },
    'data survive'
  )
  second.child.kill('SIGTERM')
  t.same(await second.ended, [0, null])
  t.notOk(existsSync(join(data, 'redis', 'redis.sock')), 'Redis ended too')
  t.match(readFileSync(join(data, 'redis', 'redis.log'), 'utf8'), /bye bye/)
})
