import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SUITES } from '../suites/index.js'
import type { Row, SuiteOptions } from './suite.js'

/** Runs all suites, or those named, and gives their rows; what was left out is told on standard error. */
export async function measure({ large, only }: { large: boolean; only: readonly string[] }): Promise<Row[]> {
  const options: SuiteOptions = { large, folder: join(tmpdir(), 'faultline-bench') }
  mkdirSync(options.folder, { recursive: true })
  const rows: Row[] = []
  for (const suite of SUITES) {
    if (only.length > 0 && !only.includes(suite.name)) continue
    const { rows: own, said = [] } = await suite.run(options)
    rows.push(...own)
    for (const sentence of said) process.stderr.write(`${suite.name}: ${sentence}\n`)
  }
  return rows
}

/** One line a row, in columns. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ key, figure, ratio, to }) => [key, figure, ratio.toFixed(2), to])
  const all = [['figure', 'measured', 'ratio', 'to'], ...cells]
  const widths = [0, 1, 2, 3].map((i) => Math.max(...all.map((row) => (row[i] as string).length)))
  return all.map((row) => row.map((cell, i) => cell.padEnd(widths[i] as number)).join('  ').trimEnd()).join('\n')
}
