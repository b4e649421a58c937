import { readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import type { Segment } from '../../src/model/segment.js'
import { parseSourceCode } from '../../src/parsers/source-code/index.js'
import { startEffort } from '../helpers/effort.js'

function segment(text: string): Segment {
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line }))
  const endLine = lines.length
  return {
    kind: 'source-code',
    artifact: 0,
    name: 'main.c',
    startLine: 1,
    endLine,
    lines,
    confidence: 1,
    reason: '',
    speaker: 'author'
  }
}

const sample = readFileSync(packageFile('src/parsers/source-code/samples/main.c'), 'utf8')

t.test('statements with their calls, joined over their lines', async (t) => {
  const { events } = parseSourceCode(segment(sample))
  const call = events.find((e) => e.line === 11)
  t.match(call, { kind: 'code', endLine: 13, fields: { calls: 'net_mgmt' } })
  t.equal(call?.text, 'ret = net_mgmt(NET_REQUEST_WIFI_CONNECT, iface, &params, sizeof(params));')
  t.match(
    events.find((e) => e.line === 3),
    { endLine: 5, text: '#define RETRY(x) do { x; } while (0)' }
  )
  t.match(
    events.find((e) => e.line === 15),
    { endLine: 15, fields: { calls: 'LOG_ERR' } }
  )
  t.equal(events.find((e) => e.line === 14)?.fields?.calls, undefined)
  t.match(
    events.at(-1),
    { line: 18, endLine: 18, fields: { calls: 'k_thread_create' } },
    'a cut statement stays its line'
  )
})

t.test('a west manifest tells the SDK version', async (t) => {
  const { hints } = parseSourceCode(
    segment('manifest:\n  projects:\n    - name: sdk-nrf\n      remote: ncs\n      revision: v2.6.1\n')
  )
  t.match(hints, [{ path: 'sdk.version', value: '2.6.1', line: 5 }])
})

t.test('cuts and hostile text', async (t) => {
  for (let bytes = 0; bytes < sample.length; bytes += 5) parseSourceCode(segment(sample.slice(0, bytes)))
  const effort = startEffort()
  for (const piece of ['(', ')', 'a(', '\\', 'a', '"']) {
    parseSourceCode(segment(piece.repeat(200_000)))
    parseSourceCode(segment(`${piece}\n`.repeat(5_000)))
  }
  t.ok(effort() < 2000, `${Math.round(effort())} ms`)
})

t.test('the function around a statement, and where it runs', async (t) => {
  const code = `static void tick(struct k_timer *t)
{
  if (count++ > 3) {
    k_msleep(10);
  }
}
K_TIMER_DEFINE(blink, tick, NULL);
static const struct gpio_dt_spec led = {
  .pin = 3
};
static void on_work(struct k_work *w) { count = 0; }
static struct bt_conn_cb callbacks = {
  .connected = on_connected,
};
void on_connected(struct bt_conn *conn, uint8_t err)
{
  start(conn);
}
int main(void)
{
  k_work_init(&work, on_work);
}`
  const at = (line: number) => parseSourceCode(segment(code)).events.find((e) => e.line === line)?.fields
  t.match(at(4), { func: 'tick', role: 'isr', calls: 'k_msleep' })
  t.equal(at(9)?.func, undefined, 'an initialiser is no function')
  t.match(at(11), { func: 'on_work', role: 'work' })
  t.match(at(17), { func: 'on_connected', role: 'bt-callback' })
  t.match(at(21), { func: 'main' })
  t.equal(at(7)?.func, undefined, 'outside of functions')
})
