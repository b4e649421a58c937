import type { Evidence, Finding, Fix, Report, Severity } from '../model/report.js'
import { clean } from './clean.js'
import { GAP, neutral } from './neutral.js'
import { sarifUri } from './sarif-uri.js'
import { safeUrl } from './url.js'

const LEVEL: Readonly<Record<Severity, string>> = {
  critical: 'error',
  error: 'error',
  warning: 'warning',
  info: 'note'
}

/**
 * The report as a SARIF 2.1.0 log (OASIS standard, schema `sarif-schema-2.1.0.json`): one run, one result a finding
 * with its evidence as locations. Fixes are text in the message and in `properties.fixes`: a report does not know
 * which bytes to replace, so `result.fixes` would promise too much. Words of the upload make no link, mention or
 * placeholder.
 */
export function renderSarif(report: Report): object {
  const rules = [...new Map(report.findings.map((f) => [f.rule, f])).values()]
  const index = new Map(rules.map((f, i) => [f.rule, i]))
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Faultline', rules: rules.map(ruleOf), properties: { ruleBase: report.ruleBase } } },
        columnKind: 'utf16CodeUnits',
        artifacts: distinct(
          report.artifacts.map(({ name, bytes }) => ({
            location: { uri: sarifUri(name) },
            length: bytes,
            roles: ['analysisTarget']
          }))
        ),
        results: report.findings.map((f) => result(f, index.get(f.rule) ?? -1, report)),
        properties: { verdict: report.verdict, summary: message(report.summary), signature: report.signature }
      }
    ]
  }
}

/** The title of a rule as filled for its first finding; the rule's own words are not part of a report. */
function ruleOf(f: Finding): object {
  const help = f.references.map(({ title, url }) => url ?? title).join('\n')
  const uri = f.references.map(({ url }) => url && safeUrl(url)).find(Boolean)
  return {
    id: f.rule,
    shortDescription: { text: message(f.title) },
    fullDescription: { text: message(f.cause) },
    ...(help ? { help: { text: help } } : {}),
    ...(uri ? { helpUri: uri } : {}),
    defaultConfiguration: { level: LEVEL[f.severity] },
    properties: { tags: [f.class] }
  }
}

function result(f: Finding, ruleIndex: number, { signature }: Report): object {
  const related = distinct(
    f.consequences.flatMap((c) => c.evidence.map((e) => ({ ...location(e), message: { text: message(c.title) } })))
  )
  return {
    ruleId: f.rule,
    ruleIndex,
    level: LEVEL[f.severity],
    message: { text: message(wordsOf(f)) },
    locations: f.evidence.map(location),
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: { [`faultlineStrict/v${signature.version}`]: `${signature.strict}:${f.rule}` },
    rank: Math.round(f.confidence * 100),
    properties: {
      basis: f.basis,
      confidence: f.confidence,
      role: f.role,
      class: f.class,
      severity: f.severity,
      safeToPost: f.safeToPost,
      fixes: f.fixes.map((x) => ({ text: message(fixWords(x)), applicability: x.applicability }))
    }
  }
}

function location(e: Evidence): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: sarifUri(e.artifact) },
      region: {
        startLine: Math.max(1, e.startLine),
        endLine: Math.max(1, e.startLine, e.endLine),
        snippet: { text: clean(e.quote) }
      }
    }
  }
}

function wordsOf(f: Finding): string {
  const fixes = f.fixes.map((x, i) => `${i + 1}. ${fixWords(x)}`)
  return [
    f.title,
    f.explanation,
    ...(fixes.length > 0 ? [`What to change:\n${fixes.join('\n')}`] : []),
    `How to check: ${f.verify}`
  ].join('\n\n')
}

const fixWords = ({ title, detail, patch }: Fix): string =>
  `${title}: ${detail}${patch ? `\n${patch.file}:\n${patch.content.trimEnd()}` : ''}`

/** In a SARIF message `[text](1)` is a link and `{0}` a placeholder (sections 3.11.5 and 3.11.6). */
const message = (text: string): string =>
  neutral(clean(text))
    .replace(/[[\]]/g, '\\$&')
    .replace(/\{(?=\d)/g, `{${GAP}`)

/** The schema wants each element once. */
const distinct = <T>(elements: readonly T[]): T[] => [...new Map(elements.map((e) => [JSON.stringify(e), e])).values()]
