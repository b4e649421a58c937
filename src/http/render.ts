import type { FastifyRequest } from 'fastify'
import type { Report } from '../model/report.js'
import { renderReply } from '../report/reply.js'
import { renderSarif } from '../report/sarif.js'
import { renderText } from '../report/text.js'
import { negotiate } from './accept.js'

/** Media types a report is given in, the usual one first. */
const TYPES = ['application/json', 'text/markdown', 'text/plain', 'application/sarif+json'] as const
export type ReportType = (typeof TYPES)[number]

/** The media type that the client accepts most. */
export const reportType = (request: FastifyRequest): ReportType => negotiate(request.headers.accept, TYPES)

export function renderAs(type: Exclude<ReportType, 'application/json'>, report: Report): string {
  if (type === 'application/sarif+json') return JSON.stringify(renderSarif(report))
  return type === 'text/markdown' ? renderReply(report) : renderText(report)
}
