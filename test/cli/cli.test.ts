import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'

const dir = mkdtempSync(join(tmpdir(), 'faultline-cli-'))
t.teardown(() => rmSync(dir, { recursive: true }))
const log = join(dir, 'device.log')
writeFileSync(log, '[00:00:01.000,000] <err> os: >>> ZEPHYR FATAL ERROR 2: Stack overflow on CPU 0\n[00:00:01.000,000] <err> os: Current thread: 0x20001234 (main)\n')

/** Runs the built command line as a user would. */
function faultline(args: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['dist/src/cli.js', ...args])
    let [out, err] = ['', '']
    child.stdout.on('data', (d) => (out += d))
    child.stderr.on('data', (d) => (err += d))
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

t.test('diagnose as text, JSON, reply, from standard input', async (t) => {
  const text = await faultline(['diagnose', log])
  t.equal(text.code, 0, text.err)
  t.match(text.out, /MAIN_STACK_SIZE/)
  const json = await faultline(['diagnose', '--json', '-'], 'CONFIG_LOG=y\n')
  t.equal(JSON.parse(json.out).version, 1)
  t.match((await faultline(['diagnose', '--reply', log])).out, /\*\*What to change\*\*/)
})

t.test('a reader that stops early is no error', async (t) => {
  const child = spawn(process.execPath, ['dist/src/cli.js', 'rules', 'list'])
  let err = ''
  child.stderr.on('data', (d) => (err += d))
  child.stdout.once('data', () => child.stdout.destroy())
  t.equal(await new Promise((resolve) => child.on('close', resolve)), 0)
  t.equal(err, '')
})

t.test('exit codes', async (t) => {
  t.equal((await faultline(['diagnose', '--fail-on', 'error', log])).code, 1)
  t.equal((await faultline(['diagnose', '--fail-on', 'error', '-'], 'hello\n')).code, 0)
  const missing = await faultline(['diagnose', join(dir, 'none.log')])
  t.equal(missing.code, 2)
  t.match(missing.err, /no such file/)
  t.match((await faultline(['diagnose', '--fail-on', 'loud', log])).err, /one of critical/)
  t.equal((await faultline(['nonsense'])).code, 2)
})

t.test('help wherever it is asked for', async (t) => {
  for (const args of [['--help'], ['help'], ['diagnose', '--help'], ['rules', '-h']]) {
    t.match(await faultline(args), { code: 0, out: /faultline diagnose FILE/ }, args.join(' '))
  }
  for (const command of ['keys', 'failed']) t.match(await faultline([command, '--help']), { code: 0, out: `faultline ${command} list` })
})

t.test('explain', async (t) => {
  const explained = await faultline(['explain', '-111', '--where', 'nrf_modem connect'])
  t.match(explained.out.split('\n')[0], /ECONNREFUSED/)
})
