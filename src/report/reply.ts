import { AppError } from '../errors/index.js'
import type { Report } from '../model/report.js'
import { dialects, type DialectName } from './dialects/index.js'
import { type DocumentOptions, documentOf } from './document.js'
import { fitDocument } from './fit.js'
import { MARKER } from './marker.js'

export interface ReplyOptions extends DocumentOptions {
  /** `markdown` unless told. */
  dialect?: DialectName
  /**
   * UTF-16 units at most, marker and line end included; no limit unless told. Some hundred are needed to say
   * anything.
   */
  maxLength?: number
  /** A name hidden at the end of the post, for `findMarker`; it must fit `MARKER`. */
  marker?: string
}

/**
 * The report as a post: the cause, its proof, what to change, what to send. Words of the upload stay words in every
 * dialect. Never longer than `maxLength`; '' when that holds not even a word (and the marker). Throws
 * `invalid-request` for a bad marker.
 */
export function renderReply(report: Report, options: ReplyOptions = {}): string {
  const { dialect: name = 'markdown', maxLength = Number.POSITIVE_INFINITY, marker } = options
  if (marker !== undefined && !MARKER.test(marker)) {
    throw new AppError(
      'invalid-request',
      'A marker is made of letters, digits, dots, underscores and single dashes, 64 at most.',
      { field: 'marker' }
    )
  }
  const dialect = dialects[name]
  const end = marker === undefined ? '\n' : `\n\n${dialect.marker(marker)}\n`
  const body = fitDocument(documentOf(report, options), dialect, maxLength - end.length)
  return body && body + end
}
