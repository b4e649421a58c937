import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLInputType, type GraphQLObjectType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql'
import { packageFile } from '../../src/lib/package-file.js'
import { mutatedUpload, SECRETS } from './mutate.js'
import { below, chance, pick, type Random, times } from './pick.js'

const schema = buildSchema(readFileSync(packageFile('schema.graphql'), 'utf8'))
const WORDS = ['', 'x', '0123456789abcdefghjkmnpqrs', '__proto__', 'constructor', 'bm9wZQ', '-116', 'https://127.0.0.1/', 'markdown', '2026-01-01T00:00:00Z', '\u202e\u0000', 'y'.repeat(3000)]
const VALUES: readonly unknown[] = [null, true, 0, -1, 1e99, 2 ** 40, 'x', [], {}, [[null]], { __typename: 'x' }, ...WORDS]
const TOKENS = ['{', '}', '(', ')', '...', '@skip(if: true)', '@include(if: $x)', '$x', '!', ':', '"', '"""', '[', 'fragment F on Query', 'on', 'null', '#', '\u0000', '__schema { types { name } }', '__typename', '-', '1e999']

/** A GraphQL request made from the schema: mostly valid at first, then with wrong values, aliases, fragments, damage. */
export function hostileDocument(random: Random): { query: string; variables: Record<string, unknown> } {
  const kind = chance(random, 0.25) ? 'mutation' : chance(random, 0.03) ? 'subscription' : 'query'
  const root = { mutation: schema.getMutationType(), subscription: schema.getSubscriptionType(), query: schema.getQueryType() }[kind]
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const fragments: string[] = []
  const body = selection(root as GraphQLObjectType, { random, variables, declared, fragments, left: 1 + below(random, 7) })
  const head = declared.length > 0 ? `(${declared.join(', ')})` : ''
  let query = `${kind} Q${head} ${body}${fragments.map((text) => ` ${text}`).join('')}`
  if (chance(random, 0.3)) {
    const words = query.split(' ')
    for (let n = 1 + below(random, 5); n > 0; n--) words.splice(below(random, words.length), below(random, 3), ...times(below(random, 3), () => pick(random, TOKENS)))
    query = words.join(' ')
  }
  return { query, variables }
}

interface Making {
  random: Random
  variables: Record<string, unknown>
  declared: string[]
  fragments: string[]
  /** Levels that may still be opened. */
  left: number
}

function selection(type: GraphQLObjectType, making: Making): string {
  const { random, left } = making
  const fields = Object.values(type.getFields())
  const chosen = times(1 + below(random, chance(random, 0.05) ? 60 : 5), (n) => {
    const field = pick(random, fields)
    const inner = getNamedType(field.type)
    if (isObjectType(inner) && left === 0) return '__typename'
    const args = field.args.filter((arg) => isNonNullType(arg.type) || chance(random, 0.4)).map((arg) => `${arg.name}: ${argument(arg.type, making)}`)
    const below_ = isObjectType(inner) ? ` ${selection(inner, { ...making, left: left - 1 })}` : ''
    return `${chance(random, 0.7) ? `a${n}: ` : ''}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${below_}`
  })
  if (chance(random, 0.1)) {
    const name = `F${making.fragments.length}`
    making.fragments.push(`fragment ${name} on ${type.name} { __typename ...${chance(random, 0.2) ? name : `F${below(random, 3)}`} }`)
    chosen.push(`...${name}`)
  }
  return `{ ${chosen.join(' ')} }`
}

function argument(type: GraphQLInputType, making: Making): string {
  const { random, variables, declared } = making
  const value = chance(random, 0.1) ? pick(random, VALUES) : madeUp(type, random)
  if (isEnumType(getNamedType(type)) && chance(random, 0.5)) return String(value)
  const name = `v${declared.length}`
  declared.push(`$${name}: ${type}`)
  variables[name] = value
  return `$${name}`
}

/** Texts of uploads, with secrets, stand in `post` and `text` only. */
function madeUp(type: GraphQLInputType, random: Random, field = ''): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType, random, field)
  if (isListType(type)) return times(below(random, 4), () => madeUp(type.ofType, random, field))
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((each) => isNonNullType(each.type) || chance(random, 0.6))
    return Object.fromEntries(fields.map((each) => [each.name, chance(random, 0.03) ? [upload(random)] : madeUp(each.type, random, each.name)]))
  }
  if (isEnumType(type)) return pick(random, type.getValues()).name
  if (field === 'post' || field === 'text') return upload(random)
  const { name } = type
  if (name === 'Int') return pick(random, [0, 1, 5, 100, -1, 2 ** 31])
  if (name === 'Boolean') return chance(random, 0.5)
  if (name === 'JSON') return pick(random, VALUES)
  return pick(random, WORDS)
}

const upload = (random: Random) => `${mutatedUpload(random).text.slice(0, 5000)}\n${pick(random, SECRETS).line}\n`
