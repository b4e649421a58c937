import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Case, type Figures, type Score, calibration, diagnoseCase, figuresOf, scoreCase } from '../authoring/score.js'
import { loadRuleBase } from '../rulebase/load.js'

/**
 * `faultline rules eval [--cases DIR] [--verbose]`: figures by area over cases with known causes. Exit code 1 when a figure
 * is under the floor recorded beside the cases (`floor.json`).
 */
export function evalCommand(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { cases: { type: 'string', default: 'test/cases' }, verbose: { type: 'boolean', default: false } }
  })
  const base = loadRuleBase()
  const scores = readCases(values.cases).map((c) => scoreCase(c, diagnoseCase(c, base)))
  if (values.verbose) for (const s of scores) process.stdout.write(`${line(s)}\n`)
  for (const area of [...new Set(scores.map((s) => s.area))].sort()) print(area, figuresOf(scores.filter((s) => s.area === area)))
  const all = figuresOf(scores)
  print('ALL', all)
  for (const { from, findings, stated, right } of calibration(scores)) {
    process.stdout.write(`confidence ${from.toFixed(1)}: ${findings} findings, stated ${stated.toFixed(2)}, right ${right.toFixed(2)}\n`)
  }
  const low = underFloor(all, join(values.cases, 'floor.json'))
  for (const l of low) process.stdout.write(`under the floor: ${l}\n`)
  return low.length > 0 ? 1 : 0
}

/** Every case file below a directory, sorted by path. */
export function readCases(dir: string): Case[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.endsWith('floor.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')) as Case)
}

function line(s: Score): string {
  if (s.healthy) return `${s.loud > 0 ? 'ALARM' : 'ok   '} ${s.id} ${s.loud > 0 ? s.first?.rule : ''}`
  return `${s.rank > 0 ? `@${s.rank}`.padEnd(5) : 'miss '} ${s.id} ${s.first?.rule ?? '-'} ${s.first?.confidence ?? ''}`
}

function print(name: string, f: Figures): void {
  const pct = (n: number): string => `${(100 * n).toFixed(0).padStart(3)} %`
  process.stdout.write(
    `${name.padEnd(12)} cases ${String(f.cases).padStart(3)}  hit@1 ${pct(f.hit1)}  hit@3 ${pct(f.hit3)}  silent ${pct(f.silent)}  noise ${f.noise.toFixed(2)}  alarms ${f.alarms}/${f.healthy}\n`
  )
}

function underFloor(all: Figures, path: string): string[] {
  if (!existsSync(path)) return []
  const floor = JSON.parse(readFileSync(path, 'utf8')) as Partial<Figures>
  const low: string[] = []
  for (const [name, bound] of Object.entries(floor) as [keyof Figures, number][]) {
    const worse = name === 'hit1' || name === 'hit3' ? all[name] < bound : all[name] > bound
    if (worse) low.push(`${name} ${all[name].toFixed(3)}, recorded ${bound}`)
  }
  return low
}
