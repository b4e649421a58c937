import { type ExecutionResult, GraphQLError } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import { AppError, CODES, type ErrorCode, fromUnknown } from '../errors/index.js'
import { toGraphql } from '../errors/to-graphql.js'

/** Errors leave with the codes and words of REST; only when there is no data at all with their status too. */
export function formatErrors(
  execution: ExecutionResult & Required<Pick<ExecutionResult, 'errors'>>,
  context: MercuriusContext
) {
  const request = context?.reply?.request
  const errors = execution.errors.flatMap(unwrap).map((error) => {
    const known = classify(error)
    if (known.status >= 500) request?.log.error({ err: known.cause ?? known, code: known.code }, 'request failed')
    return { error: known, shown: toGraphql(known, error, request?.id) }
  })
  const data = execution.data ?? null
  const statusCode = data === null ? (errors[0]?.error.status ?? 500) : 200
  return { statusCode, response: { data, errors: errors.map(({ shown }) => shown) } }
}

/** What Mercurius says about operations that are named by their hash. */
const PERSISTED: Readonly<Record<string, ErrorCode>> = {
  MER_ERR_GQL_PERSISTED_QUERY_NOT_FOUND: 'unknown-operation',
  MER_ERR_GQL_PERSISTED_QUERY_NOT_SUPPORTED: 'operation-not-prepared',
  MER_ERR_GQL_PERSISTED_QUERY_MISMATCH: 'query-invalid'
}

/** Mercurius throws one error for all that validation found. */
function unwrap(error: GraphQLError): GraphQLError | readonly GraphQLError[] {
  const inner = (error.originalError as { errors?: readonly GraphQLError[] } | undefined)?.errors
  return inner?.length ? inner : error
}

function classify(error: GraphQLError): AppError {
  const thrown = error.originalError
  if (thrown instanceof AppError) return thrown
  const code = error.extensions?.code
  if (typeof code === 'string' && Object.hasOwn(CODES, code)) return new AppError(code as ErrorCode, error.message)
  if (error.message.startsWith('GraphQL introspection has been disabled')) {
    return new AppError('introspection-off', 'This service does not show its GraphQL schema.')
  }
  const known = PERSISTED[(thrown as { code?: string } | undefined)?.code ?? '']
  if (known) return new AppError(known, error.message)
  const status = (thrown as { statusCode?: number } | undefined)?.statusCode ?? 500
  // Without a thrown error behind it, or with one of its own, graphql itself refuses the query or its variables.
  if (thrown === undefined || thrown instanceof GraphQLError || status < 500) {
    return new AppError('query-invalid', withoutValues(error.message))
  }
  return fromUnknown(thrown)
}

const VARIABLE = /^(Variable "\$\w{1,100}") got invalid value /
const PLACE = / at "[\w.[\]]{1,100}"(?=; )/
const FIELD = /; (Field "\w{1,60}" (?:of required type "[^"]{1,60}" was not provided|is not defined by type "\w{1,60}")\.)/
/** Longer than any name of the schema. */
const QUOTED_VALUE = /"(?:[^"\\]|\\.){30,}"/gs

/** graphql repeats values, which may be whole uploads with secrets in them. */
function withoutValues(message: string): string {
  const variable = VARIABLE.exec(message)
  if (!variable) return message.replace(QUOTED_VALUE, '"…"')
  return `${variable[1]}${PLACE.exec(message)?.[0] ?? ''}: ${FIELD.exec(message)?.[1] ?? 'the value does not fit its type.'}`
}
