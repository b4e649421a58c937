import type { FastifyRequest } from 'fastify'
import type { Report } from '../model/report.js'
import type { Known } from '../report/known.js'
import { renderReply } from '../report/reply.js'
import { renderSarif } from '../report/sarif.js'
import { PLAIN, renderText } from '../report/text.js'
import { negotiate } from './accept.js'

/** Media types a report is given in, the usual one first. */
const TYPES = ['application/json', 'text/markdown', 'text/plain', 'application/sarif+json'] as const
export type ReportType = (typeof TYPES)[number]

/** The media type that the client accepts most. */
export const reportType = (request: FastifyRequest): ReportType => negotiate(request.headers.accept, TYPES)

/** @param diagnosis with what is known beside the report; SARIF has no place for that */
export function renderAs(type: Exclude<ReportType, 'application/json'>, diagnosis: Known & { report: Report }): string {
  const { report } = diagnosis
  if (type === 'application/sarif+json') return JSON.stringify(renderSarif(report))
  return type === 'text/markdown' ? renderReply(report, { known: diagnosis }) : renderText(report, PLAIN, diagnosis)
}
