import { deflateSync, constants, inflateSync } from 'node:zlib'
import { diagnose } from '../../engine/diagnose.js'
import { Work } from '../../engine/work.js'
import { intakeFile } from '../../intake/index.js'
import type { Artifact } from '../../model/artifact.js'
import type { Report } from '../../model/report.js'
import type { RuleBase } from '../../rulebase/compile.js'
import type { Diagnosed, Intake } from '../analyst.js'
import { facetsOf, shapedLines } from '../facets.js'
import type { UploadFile } from '../submission.js'

/** Rules named of one upload. */
const SLOWEST = 5

const pack = (value: unknown) => deflateSync(JSON.stringify(value), { level: constants.Z_BEST_SPEED })

const unpack = (packed: Uint8Array) => JSON.parse(inflateSync(packed).toString('utf8')) as Artifact[]

const asFile = ({ path, bytes, totalLines }: Artifact) => ({ name: path, bytes, lines: totalLines })

/** Decodes, unpacks and redacts an upload; the outcome carries the texts compressed only. */
export function readUpload(files: readonly UploadFile[]): Intake {
  const artifacts: Artifact[] = []
  const intake: Omit<Intake, 'artifacts'> = { files: [], refused: [], skipped: [] }
  for (const { name, bytes } of files) {
    const result = intakeFile(name, bytes)
    artifacts.push(...result.artifacts)
    intake.refused.push(...result.refused)
    intake.skipped.push(...result.skipped)
  }
  intake.files = artifacts.map(asFile)
  return { ...intake, artifacts: pack(artifacts) }
}

/**
 * The same beside the files of an earlier upload; a file of a name that is there already takes its place.
 * @param before as `readUpload` gave it
 */
export function appendUpload(files: readonly UploadFile[], before: Uint8Array): Intake {
  const { artifacts, ...added } = readUpload(files)
  const fresh = unpack(artifacts)
  const names = new Set(fresh.map(({ path }) => path))
  const all = [...unpack(before).filter(({ path }) => !names.has(path)), ...fresh]
  return { ...added, files: all.map(asFile), artifacts: pack(all) }
}

/**
 * @param artifacts compressed, as `readUpload` gave them
 * @param timed whether to say how long the slowest rules took
 */
export function diagnoseUpload(artifacts: Uint8Array, ruleBase: RuleBase, timed = false): Diagnosed {
  const began = performance.now()
  const work = new Work(ruleBase, () => performance.now(), undefined, timed)
  const texts = unpack(artifacts)
  const unpacked = performance.now()
  const said = diagnose(texts, ruleBase, work)
  const diagnosed = performance.now()
  const report: Report = { ...said, stats: { stages: stagesOf({ unpack: unpacked - began, ...work.stages() }) } }
  const { verdict, summary, ruleBase: hash, unexplained } = report
  const known = { facets: facetsOf(report), unexplained: shapedLines(unexplained) }
  const packed = pack(report)
  const stages = {
    unpack: (unpacked - began) / 1000,
    engine: (diagnosed - unpacked) / 1000,
    ...seconds(work.stages()),
    pack: (performance.now() - diagnosed) / 1000
  }
  const result = { report: packed, verdict, summary, ruleBase: hash, ...known, stages }
  return timed ? { ...result, slowest: slowestOf(work) } : result
}

const seconds = (ms: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(ms).map(([name, taken]) => [name, taken / 1000]))

const stagesOf = (ms: Readonly<Record<string, number>>) =>
  Object.entries(ms).map(([name, taken]) => ({ name, ms: Math.round(taken * 100) / 100 }))

const slowestOf = (work: Work): Record<string, number> =>
  Object.fromEntries(
    work.timings().slice(0, SLOWEST).map(({ rule, patterns, condition }) => [rule, (patterns + condition) / 1000])
  )
