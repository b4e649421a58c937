export { AppError } from './app-error.js'
export { CODES, type ErrorCode } from './codes.js'
export { fromUnknown } from './from-unknown.js'
export { type Problem, toProblem } from './to-problem.js'
