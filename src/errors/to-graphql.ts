import { GraphQLError } from 'graphql'
import type { AppError } from './app-error.js'
import { toProblem } from './to-problem.js'

/** The same words and code as the problem document of REST, in `extensions`. */
export function toGraphql(error: AppError, at: GraphQLError | undefined, instance?: string): GraphQLError {
  const { detail, ...extensions } = toProblem(error, instance)
  return new GraphQLError(detail, {
    ...(at?.nodes ? { nodes: at.nodes } : {}),
    ...(at?.path ? { path: at.path } : {}),
    extensions
  })
}
