import { Value } from 'typebox/value'
import { MIN_LITERAL, requiredLiterals, selectivity } from './literals.js'
import { compileNow } from './pattern.js'
import { compileSearch } from './regex/search.js'
import { CONDITION_KINDS, type Condition, type Rule, RuleSchema } from './schema.js'
import { eventConditions } from './prepared.js'

/** What is wrong with a rule, in words that say what to write; empty when it may be loaded. */
export function validateRule(rule: unknown, path: string): string[] {
  if (!Value.Check(RuleSchema, rule)) {
    return Value.Errors(RuleSchema, rule)
      .slice(0, 6)
      .map((e) => `${path}: ${e.instancePath || '/'} ${e.message}`)
  }
  return [...identity(rule, path), ...patterns(rule, path), ...laws(rule, path), ...words(rule, path)]
}

function identity(rule: Rule, path: string): string[] {
  return path.replaceAll('\\', '/').endsWith(`${rule.id}.yaml`)
    ? []
    : [`${path}: id '${rule.id}' must be the file's path below rules/ without .yaml`]
}

function patterns(rule: Rule, path: string): string[] {
  const problems: string[] = []
  for (const condition of eventConditions(rule)) {
    for (const kind of [condition.kind ?? []].flat()) {
      if (!(CONDITION_KINDS as readonly string[]).includes(kind)) problems.push(`${path}: unknown kind '${kind}'`)
    }
    if (condition.pattern === undefined) {
      if (!condition.kind) problems.push(`${path}: an event without pattern needs a kind`)
      continue
    }
    const wrong = syntax(condition.pattern, path)
    problems.push(...(wrong.length > 0 ? wrong : slow(condition.pattern, path)))
    const literals = requiredLiterals(condition.pattern)
    if ((literals.length === 0 || selectivity(literals) < MIN_LITERAL) && !condition.kind) {
      problems.push(`${path}: /${condition.pattern}/ has an alternative without a literal of ${MIN_LITERAL} letters`)
    }
  }
  for (const pattern of rule.covers ?? []) problems.push(...syntax(pattern, path))
  return problems
}

function syntax(pattern: string, path: string): string[] {
  try {
    compileNow(pattern)
    return []
  } catch (error) {
    return [`${path}: /${pattern}/ is not RE2 syntax: ${(error as Error).message}`]
  }
}

/** What the bounded search does not know is decided by RE2JS, a hundred times slower. */
function slow(pattern: string, path: string): string[] {
  return compileSearch(pattern)
    ? []
    : [`${path}: /${pattern}/ is outside the fast search: write repeated groups as (…){1,4}, without flags, escapes by number and letters such as ï`]
}

function laws(rule: Rule, path: string): string[] {
  const loud = rule.severity === 'error' || rule.severity === 'critical'
  return loud && !rule.oneSignal && signals(rule.when) < 2
    ? [`${path}: severity ${rule.severity} needs two signals in 'when', or 'oneSignal' with the reason why one settles it`]
    : []
}

/** The least number of independent conditions that make the tree hold. */
function signals(condition: Condition): number {
  if ('all' in condition) return condition.all.reduce((sum, c) => sum + signals(c), 0)
  if ('any' in condition) return Math.min(...condition.any.map(signals))
  if ('not' in condition) return 0
  if ('absent' in condition) return 0
  if ('sequence' in condition) return condition.sequence.steps.length
  return 1
}

/** `{{x.line}}` is a line number; in quotation marks it was meant to be the text. */
function words(rule: Rule, path: string): string[] {
  const quoted = /"\{\{\w{1,40}\.line\}\}"/.exec([rule.title, rule.cause, rule.explanation].join(' '))
  return quoted ? [`${path}: ${quoted[0]} gives a line number; write .text for the words of the line`] : []
}
