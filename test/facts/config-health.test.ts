import t from 'tap'
import { diagnoseFiles } from '../../src/authoring/check-examples.js'
import { compileRules } from '../../src/rulebase/compile.js'

const base = compileRules([])
const health = (files: Record<string, string>): string[] => diagnoseFiles(files, base).health.map((h) => h.kind)

t.test('a configuration that hides the log is said', async (t) => {
  t.same(health({ 'prj.conf': 'CONFIG_LOG=n\nCONFIG_BT=y\n' }), ['log-level-low'])
  t.same(health({ 'prj.conf': 'CONFIG_LOG=y\nCONFIG_LOG_DEFAULT_LEVEL=1\n' }), ['log-level-low'])
  t.same(health({ 'prj.conf': 'CONFIG_LOG=y\nCONFIG_LOG_DEFAULT_LEVEL=3\n' }), [])
})

t.test('a value that a later file overrides is said, with the one that wins', async (t) => {
  const report = diagnoseFiles({ 'prj.conf': 'CONFIG_HEAP_MEM_POOL_SIZE=4096\n', 'boards/my.conf': 'CONFIG_HEAP_MEM_POOL_SIZE=1024\n' }, base)
  const note = report.health.find((h) => h.kind === 'override')
  t.match(note?.text, /CONFIG_HEAP_MEM_POOL_SIZE is 4096 in prj\.conf and 1024 in boards\/my\.conf/)
  t.same(health({ 'prj.conf': 'CONFIG_X=1\n', 'sysbuild/mcuboot.conf': 'CONFIG_X=2\n' }), [], 'another image is no override')
})

t.test("a banner's commit alone names the release", async (t) => {
  const { context } = diagnoseFiles({ 'device.log': '*** Booting nRF Connect SDK 3758bcbfa5cd ***\n[00:00:00.100,000] <inf> app: up\n' }, base)
  t.equal(context.sdk?.value.split('.').slice(0, 2).join('.'), '2.6')
})
