import type { Finding, Unexplained } from '../model/report.js'

/** Stated for failures that no rule knows: the origin is right as a place to look, the cause behind it stays open. */
const CONFIDENCE = 0.3
/** Lines after the origin that still belong to one failure's way up through its callers. */
const WINDOW = 30

/**
 * A failure without a rule is still one finding at its origin: the first line that reports it, with its numbers decoded,
 * and the callers' lines that follow from it. Undefined when no line reports a failure.
 */
export function originFinding(unexplained: readonly Unexplained[]): Finding | undefined {
  const origin = earliest(unexplained.filter((u) => u.level !== 'wrn'))
  if (!origin) return undefined
  const chain = unexplained.filter((u) => u !== origin && follows(origin, u))
  const where = origin.module ? `module ${origin.module}` : 'this line'
  const quoted = origin.text.replaceAll('`', "'").replace(/\s+/g, ' ').slice(0, 120)
  return {
    rule: 'engine/failure-origin',
    basis: 'rule',
    title: `First reported failure: ${quoted}`.slice(0, 100),
    class: 'application',
    severity: 'warning',
    role: 'symptom',
    confidence: CONFIDENCE,
    cause: `The first failure is reported by ${where}: "${quoted}". No rule names its cause yet.`,
    explanation: [
      `No known cause fits, but the failures in this upload begin with "${quoted}".`,
      origin.decoded.length > 0 ? `In that line: ${origin.decoded.join('; ')}.` : '',
      chain.length > 0
        ? `${chain.length === 1 ? 'One further line follows' : `${chain.length} further lines follow`} from it; they report the same failure on its way up.`
        : ''
    ]
      .filter(Boolean)
      .join('\n\n'),
    fixes: origin.module ? [moreLogging(origin.module)] : [],
    verify: 'The line is gone from the log.',
    evidence: [origin.evidence, ...chain.slice(0, 4).map((c) => c.evidence)],
    consequences: [],
    ruledOut: [],
    references: [],
    safeToPost: false
  }
}

/** Zephyr names a module's log level symbol after the module; the exact prefix is the driver's. */
function moreLogging(module: string): Finding['fixes'][number] {
  return {
    title: `See more of module ${module}`,
    detail:
      'Raise this module to debug level: its own *_LOG_LEVEL_DBG symbol when it has one, or every module at once with the lines below; then send the log from reset on. Costs flash and time.',
    applicability: 'review',
    patch: { file: 'prj.conf', format: 'kconfig', content: 'CONFIG_LOG=y\nCONFIG_LOG_DEFAULT_LEVEL=4\n' }
  }
}

function earliest(list: readonly Unexplained[]): Unexplained | undefined {
  const [most] = list
  return list
    .filter((u) => u.evidence.artifact === most?.evidence.artifact)
    .reduce<Unexplained | undefined>((a, b) => (a && a.evidence.startLine <= b.evidence.startLine ? a : b), undefined)
}

/** Callers report right after their callee, usually with the same number. */
function follows(origin: Unexplained, other: Unexplained): boolean {
  const distance = other.evidence.startLine - origin.evidence.startLine
  return other.evidence.artifact === origin.evidence.artifact && distance > 0 && distance <= WINDOW
}
