import { parseArgs } from 'node:util'
import { SUITES } from '../suites/index.js'

export interface BenchOptions {
  /** The switches that were given. */
  set: ReadonlySet<string>
  /** Suites that were named; all when empty. */
  suites: readonly string[]
}

/**
 * Reads the command line of a benchmark; prints how it is used, and gives nothing, when that was asked for or when it names
 * an unknown option or suite.
 * @param switches what each option does
 */
export function optionsOf(args: string[], switches: Readonly<Record<string, string>>): BenchOptions | undefined {
  const names = SUITES.map(({ name }) => name)
  const options = Object.fromEntries(['help', ...Object.keys(switches)].map((name) => [name, { type: 'boolean' as const }]))
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const unknown = positionals.find((name) => !names.includes(name))
    if (unknown !== undefined) throw new Error(`there is no suite '${unknown}'`)
    if (!values.help) return { set: new Set(Object.keys(values)), suites: positionals }
    process.stdout.write(usage(names, switches))
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage(names, switches)}`)
    process.exitCode = 2
  }
  return undefined
}

function usage(suites: readonly string[], switches: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ ...switches, help: 'this text' }).map(([name, does]) => `  --${name.padEnd(8)}${does}\n`)
  return `options, then suites (all when none is named): ${suites.join(' ')}\n${lines.join('')}`
}
