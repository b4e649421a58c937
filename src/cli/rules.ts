import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkExamples } from '../authoring/check-examples.js'
import { judgedUploads, precisionOf } from '../authoring/precision.js'
import { relationProblems } from '../authoring/relations.js'
import { recordProblems } from '../authoring/record.js'
import { ruleIndex, rulePage } from '../authoring/rule-page.js'
import { similarRules } from '../authoring/similar.js'
import { ruleSkeleton } from '../authoring/skeleton.js'
import { wordingProblems } from '../authoring/wording.js'
import { prepare } from '../engine/diagnose.js'
import { type Why, whyRule } from '../engine/why.js'
import { postingPolicy } from '../report/policy.js'
import { type RuleBase, compileRules } from '../rulebase/compile.js'
import { RULES_DIR, loadRuleBase, readRule, readRules, ruleFiles } from '../rulebase/load.js'
import { writeSnapshot } from '../rulebase/snapshot.js'
import { type Rule, RuleSchema } from '../rulebase/schema.js'
import { readUpload } from './read-upload.js'

const COMMANDS: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  check,
  test: check,
  why,
  time: async (args) => (await import('./rules-time.js')).timeCommand(args),
  similar,
  list,
  new: create,
  compile,
  docs,
  schema,
  precision,
  record: async (args) => (await import('./rules-record.js')).recordCommand(args),
  eval: async (args) => (await import('./eval.js')).evalCommand(args)
}

/** How much two rules have to be alike to be shown: below it they are about neighbouring things. */
const LIKE = 0.5

/** `faultline rules …`: what rule authors need. */
export async function rulesCommand([name = '', ...args]: string[]): Promise<number> {
  const run = COMMANDS[name]
  if (!run) throw new Error(`rules takes one of: ${Object.keys(COMMANDS).join(', ')}`)
  return run(args)
}

/** Schema, laws and examples of all rules, or of those whose id or path begins with an argument. */
function check(args: string[]): number {
  const problems: string[] = []
  const rules = validRules(problems)
  const base = compileRules(rules)
  const wanted = args.map((a) => a.replace(/^.*rules\//, '').replace(/\.yaml$|\/$/, ''))
  const chosen = rules.filter((r) => wanted.length === 0 || wanted.some((w) => r.id === w || r.id.startsWith(`${w}/`)))
  const shown = problems.filter((p) => wanted.length === 0 || wanted.some((w) => p.includes(`/${w}`)))
  const ofAll = [...relationProblems(rules), ...recordProblems(rules), ...wordingProblems(rules)]
  shown.push(...ofAll.filter((p) => chosen.some(({ id }) => p.startsWith(`${id}:`))))
  for (const rule of chosen) shown.push(...checkExamples(rule, base))
  for (const problem of shown) process.stdout.write(`${problem}\n`)
  process.stdout.write(`${chosen.length} rules checked, ${shown.length} problems\n`)
  return shown.length > 0 ? 1 : 0
}

/** Where a rule's condition stops on given files. */
async function why([id = '', ...paths]: string[]): Promise<number> {
  const base = compileRules(validRules([]))
  const rule = named(base, id)
  const artifacts = (await Promise.all(paths.map(readUpload))).flat()
  const { scene } = prepare(artifacts, base)
  process.stdout.write(`${printWhy(whyRule(rule, scene)).join('\n')}\n`)
  return 0
}

function printWhy(node: Why, depth = 0): string[] {
  const margin = '  '.repeat(depth)
  const lines = [`${margin}${node.holds ? '✔' : '✘'} ${node.condition}${node.lines.length > 0 ? ` at line ${node.lines.slice(0, 5).join(', ')}` : ''}`]
  if (node.missing.length > 0) lines.push(`${margin}  not uploaded: ${node.missing.join(', ')}`)
  if (node.closest) lines.push(`${margin}  closest, line ${node.closest.line}: matched '${node.closest.matched}' in: ${node.closest.text}`)
  return [...lines, ...node.children.flatMap((c) => printWhy(c, depth + 1))]
}

/** Pairs of rules that say much the same and do not name one another; all, or those of which one begins with an argument. */
function similar([wanted = '']: string[]): number {
  for (const { rule, like, share } of similarRules(readRules(RULES_DIR), LIKE)) {
    if (![rule, like].some((id) => id.startsWith(wanted))) continue
    process.stdout.write(`${share.toFixed(2)}  ${rule}  ${like}\n`)
  }
  return 0
}

function list(): number {
  for (const rule of readRules(RULES_DIR)) process.stdout.write(`${rule.id}  ${rule.title}\n`)
  return 0
}

/** A new rule file with every field to fill in. */
function create([id = '']: string[]): number {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) throw new Error('give the id as area/name, in lower case')
  const path = join(RULES_DIR, `${id}.yaml`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, ruleSkeleton(id), { flag: 'wx' })
  process.stdout.write(`${path}\n`)
  return 0
}

/** Writes the snapshot that the service and the command line load. */
function compile(): number {
  const rules = readRules(RULES_DIR)
  writeSnapshot(rules)
  process.stdout.write(`${rules.length} rules compiled\n`)
  return 0
}

/** Writes docs/rules/: one page a rule, and the list. */
function docs(): number {
  const rules = readRules(RULES_DIR)
  const dir = join(RULES_DIR, '..', 'docs', 'rules')
  rmSync(dir, { recursive: true, force: true })
  for (const rule of rules) {
    const path = join(dir, `${rule.id}.md`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, rulePage(rule))
  }
  writeFileSync(join(dir, 'README.md'), ruleIndex(rules))
  process.stdout.write(`${rules.length} pages written\n`)
  return 0
}

/** Rules that stood first on an upload with another known cause, and how many answers would be posted wrongly. */
async function precision(): Promise<number> {
  const { readCases } = await import('./eval.js')
  const uploads = [...judgedUploads(loadRuleBase(), readCases(join(RULES_DIR, '..', 'test', 'cases')))]
  const posted = uploads.filter(({ report }) => postingPolicy(report).policy === 'post')
  for (const { rule, first, wrong } of precisionOf(uploads).filter((p) => p.wrong.length > 0)) {
    process.stdout.write(`${rule}  first ${first} times, wrong: ${wrong.join('; ')}\n`)
  }
  const wrong = posted.filter(({ right }) => !right).map(({ name }) => name)
  process.stdout.write(`${uploads.length} uploads, ${posted.length} would be posted, ${wrong.length} of these wrong ${wrong.join('; ')}\n`)
  return wrong.length > 0 ? 1 : 0
}

/** The JSON Schema of a rule file, for editors. */
function schema(): number {
  process.stdout.write(`${JSON.stringify(RuleSchema, null, 1)}\n`)
  return 0
}

/** All valid rules; problems of the others are appended. */
function validRules(problems: string[]): Rule[] {
  return ruleFiles(RULES_DIR).flatMap((path) => readRule(path, problems) ?? [])
}

function named(base: RuleBase, id: string): Rule {
  const rule = base.rules.find((r) => r.id === id)
  if (!rule) throw new Error(`there is no rule '${id}'`)
  return rule
}
