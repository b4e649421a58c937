import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'

/** Checks parts of a request. Addresses and headers are text, so they are converted; bodies are taken as they are. */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const check = Compile(schema)
  return (value) => {
    const ready = httpPart === 'body' ? value : Value.Convert(schema, Value.Default(schema, value))
    if (check.Check(ready)) return { value: ready }
    const error = check
      .Errors(ready)
      .map(({ params, ...rest }) => ({ ...rest, params: params as Record<string, unknown> }))
    return { error }
  }
}
