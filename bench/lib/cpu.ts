import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** CPU milliseconds (user and system) that a function takes in this process. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of several runs: what others do on the machine only adds. */
export function leastCpu(times: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => cpuOf(work)))
}

/** CPU milliseconds of a program and its output; undefined when it is not installed. Wall time where /proc is missing. */
export function cpuOfProgram(command: string, args: readonly string[], times = 3): { cpu: number; output: string } | undefined {
  const runs: { cpu: number; output: string }[] = []
  for (let i = 0; i < times; i++) {
    const before = childrenCpu()
    const started = performance.now()
    const { error, stdout } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    if (error) return undefined
    const after = childrenCpu()
    runs.push({ cpu: before === undefined || after === undefined ? performance.now() - started : after - before, output: stdout })
  }
  return runs.reduce((a, b) => (b.cpu < a.cpu ? b : a))
}

/** CPU time of ended children: the 16th and 17th field of /proc/self/stat, in hundredths of a second (proc(5)). */
function childrenCpu(): number | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[13]) + Number(fields[14])) * 10
  } catch {
    return undefined
  }
}
