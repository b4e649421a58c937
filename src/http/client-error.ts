import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { AppError, toProblem } from '../errors/index.js'

/**
 * Answers what never became a request: bytes that are no HTTP, headers without end, a sender that is too slow. Nothing of
 * it is repeated.
 */
export function answerClientError(this: FastifyInstance, error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const known = knownAs(error.code)
  const instance = randomUUID()
  this.log.info({ reqId: instance, code: known.code, parser: error.code }, 'no request')
  if (socket.writable) {
    const body = JSON.stringify(toProblem(known, instance))
    socket.write(
      `HTTP/1.1 ${known.status} ${STATUS_CODES[known.status]}\r\nconnection: close\r\n` +
        `content-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    )
  }
  socket.destroy()
}

function knownAs(code: string | undefined): AppError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new AppError('request-timeout', 'The request took too long to arrive.')
  if (code === 'HPE_HEADER_OVERFLOW') return new AppError('headers-too-large', 'Address and headers are over the limit.')
  return new AppError('malformed-request', 'What came cannot be read as HTTP.')
}
