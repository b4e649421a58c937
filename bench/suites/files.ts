import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { cpuOfProgram } from '../lib/cpu.js'
import type { Row, Suite } from '../lib/suite.js'
import { atLine, buildLine, deviceLogLine, generatedFile } from '../lib/texts.js'

const MB = 1_000_000
/** CPU times of programs are counted in hundredths of a second. */
const TICK = 10
/** Programs that read logs, with arguments that make them look at every line. */
const PEERS: readonly { name: string; args: (file: string) => string[] }[] = [
  { name: 'rg', args: (file) => ['-c', '-i', 'error|err|warn|wrn|fail|timeout', file] },
  { name: 'lnav', args: (file) => ['-n', '-c', ';SELECT count(*) FROM all_logs', file] },
  { name: 'mtail', args: (file) => ['--one_shot', '--progs', 'bench/lib/count.mtail', '--logs', file] }
]

/** Large files through the whole engine with the whole rule base, against programs that only read or search them. */
export const files: Suite = {
  name: 'files',
  async run({ large, folder }) {
    const wanted = [
      { key: 'device-log-100MB', size: 100, line: deviceLogLine },
      { key: 'build-log-50MB', size: 50, line: buildLine },
      { key: 'at-trace-20MB', size: 20, line: atLine },
      ...(large ? [{ key: 'device-log-1GB', size: 1000, line: deviceLogLine }] : [])
    ]
    const rows: Row[] = []
    const missing = new Set<string>()
    for (const { key, size, line } of wanted) {
      const file = generatedFile(join(folder, `${key}.log`), size * MB, line)
      const own = diagnosed(file)
      const figure = `${Math.round((statSync(file).size / own.cpu / 1000) * 10) / 10} MB/s, ${Math.round(own.grown / MB)} MB of memory`
      for (const { name, args } of PEERS) {
        const peer = cpuOfProgram(name, args(file), 2)
        if (peer) rows.push({ key: `${key}/${name}`, figure, ratio: own.cpu / Math.max(peer.cpu, TICK), to: `CPU time of ${name}`, unchecked: true })
        else missing.add(name)
      }
      rows.push({ key: `${key}/lines`, figure, ratio: own.cpu / countingLines(file), to: 'counting its lines in Node' })
    }
    return { rows, said: [...missing].map((name) => `${name} is not installed`) }
  }
}

function diagnosed(file: string): { cpu: number; grown: number } {
  const runs = [1, 2].map(() => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'bench/lib/diagnose-file.ts', file], { encoding: 'utf8' })
    if (!stdout) throw new Error(stderr)
    return JSON.parse(stdout) as { cpu: number; grown: number }
  })
  return runs.reduce((a, b) => (b.cpu < a.cpu ? b : a))
}

const COUNT = `
const { createReadStream } = require('node:fs')
let lines = 0
createReadStream(process.argv[1], { encoding: 'utf8', highWaterMark: 1 << 20 })
  .on('data', (text) => { lines += text.split('\\n').length - 1 })
  .on('end', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1000) })`

function countingLines(file: string): number {
  const runs = [1, 2, 3].map(() => Number(spawnSync(process.execPath, ['-e', COUNT, file], { encoding: 'utf8' }).stdout))
  return Math.min(...runs)
}
