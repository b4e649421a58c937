import { Type } from 'typebox'
import { AppError, CODES, type ErrorCode } from '../../errors/index.js'
import { closed, Failure } from '../schemas/common.js'
import type { Routes } from '../types.js'

const Kind = Type.Object(
  { code: Type.String(), status: Type.Integer(), title: Type.String(), advice: Type.String() },
  closed
)

/** GET /problems/{code}: what the `type` of a problem document stands for. */
export const problemRoutes: Routes = async (app) => {
  app.get(
    '/problems/:code',
    {
      schema: {
        summary: 'What a kind of problem means',
        params: Type.Object({ code: Type.String({ maxLength: 100 }) }),
        response: { 200: Kind, default: Failure }
      }
    },
    async ({ params: { code } }) => {
      if (!Object.hasOwn(CODES, code)) throw new AppError('not-found', 'There is no problem of this code.')
      return { code, ...CODES[code as ErrorCode] }
    }
  )
}
