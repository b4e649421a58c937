import { readFileSync } from 'node:fs'
import t from 'tap'
import { ConfigError, configTable, loadConfig } from '../../src/config/index.js'
import { packageFile } from '../../src/lib/package-file.js'
import { refuseOpenDoor } from '../../src/start/listen.js'

t.test('defaults, conversion, and empty counts as not set', async (t) => {
  const config = loadConfig({ FAULTLINE_PORT: '8080', FAULTLINE_HOST: '' })
  t.equal(config.port, 8080)
  t.equal(config.host, '127.0.0.1')
  t.equal(config.environment, 'development')
  t.ok(Object.isFrozen(config))
})

t.test('wrong variables are all named, their values never', async (t) => {
  const wrong = { FAULTLINE_PORT: 'seventy', FAULTLINE_API_KEYS: 'plain-text-key', FAULTLINE_REDIS_PREFIX: 'no-tag' }
  try {
    loadConfig(wrong)
    t.fail('wrong configuration was taken')
  } catch (error) {
    t.ok(error instanceof ConfigError)
    for (const [name, value] of Object.entries(wrong)) {
      t.match((error as Error).message, name)
      t.notMatch((error as Error).message, value)
    }
  }
})

t.test('the queue board needs keys', async (t) => {
  const on = { FAULTLINE_QUEUE_BOARD: 'on' }
  t.throws(() => loadConfig(on), { name: 'ConfigError', message: /FAULTLINE_QUEUE_BOARD needs FAULTLINE_AUTH=keys/ })
  t.equal(loadConfig({ ...on, FAULTLINE_AUTH: 'keys' }).queueBoard, 'on')
})

t.test('no listening beyond loopback without keys', async (t) => {
  for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1']) {
    t.doesNotThrow(() => refuseOpenDoor({ host, apiKeys: '', auth: 'auto' }), host)
  }
  for (const host of ['0.0.0.0', '::', '192.0.2.1', 'example.net', '127.0.0.1.example.net']) {
    t.throws(() => refuseOpenDoor({ host, apiKeys: '', auth: 'auto' }), { name: 'ConfigError' }, host)
    t.doesNotThrow(() => refuseOpenDoor({ host, apiKeys: 'a'.repeat(64), auth: 'auto' }), host)
    t.doesNotThrow(() => refuseOpenDoor({ host, apiKeys: '', auth: 'keys' }), host)
  }
})

t.test('docs/operations.md carries the table of the schema', async (t) => {
  t.ok(readFileSync(packageFile('docs', 'operations.md'), 'utf8').includes(configTable()))
})
