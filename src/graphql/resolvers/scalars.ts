import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { AppError } from '../../errors/index.js'

function literal(node: ValueNode, variables?: Record<string, unknown> | null): unknown {
  switch (node.kind) {
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, literal(value, variables)]))
    case Kind.LIST:
      return node.values.map((value) => literal(value, variables))
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.NULL:
      return null
    case Kind.VARIABLE:
      return variables?.[node.name.value]
    default:
      return node.value
  }
}

/** @returns milliseconds since 1970 */
function moment(value: unknown): number {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(time)) throw new AppError('invalid-request', 'A time is written as in 2026-03-02T10:15:00Z.')
  return time
}

export const scalars = {
  JSON: new GraphQLScalarType({ name: 'JSON', parseValue: (value) => value, parseLiteral: literal }),
  DateTime: new GraphQLScalarType({
    name: 'DateTime',
    serialize: (value) => new Date(value as number).toISOString(),
    parseValue: moment,
    parseLiteral: (node) => moment(node.kind === Kind.STRING ? node.value : undefined)
  })
}
