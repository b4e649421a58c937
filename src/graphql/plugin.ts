import { readFileSync } from 'node:fs'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { NoSchemaIntrospectionCustomRule } from 'graphql'
import mercurius from 'mercurius'
import type { Config } from '../config/index.js'
import { packageFile } from '../lib/package-file.js'
import type { Services } from '../services/index.js'
import { checkSource } from './check-source.js'
import { formatErrors } from './format-errors.js'
import { costRule, depthRule } from './limits.js'
import { createLoaders } from './loaders.js'
import { persistedQueries, readOperations } from './persisted.js'
import { createResolvers } from './resolvers/index.js'

/** Far above any useful operation; texts of uploads go into variables, which are not counted. */
const MAX_TOKENS = 3000
/** Documents that are kept parsed, and as many refused ones: the largest allowed take about a megabyte each. */
const KEPT_DOCUMENTS = 100
const MAX_ERRORS = 10

export interface GraphqlOptions {
  services: Services
  config: Config
}

const contextOf = ({ caller }: FastifyRequest) => ({ caller, followed: new Set() })

/** GraphQL at /graphql, subscriptions over WebSocket. https://mercurius.dev */
export const graphqlPlugin = fp(
  async (app, { services, config }: GraphqlOptions) => {
    const { graphqlIntrospection: choice, environment } = config
    const introspection = choice === 'auto' ? environment !== 'production' : choice === 'on'
    const prepared = config.graphqlOperations ? readOperations(config.graphqlOperations) : new Map<string, string>()
    await app.register(mercurius, {
      schema: readFileSync(packageFile('schema.graphql'), 'utf8'),
      resolvers: createResolvers(services, config),
      loaders: createLoaders(services),
      context: contextOf,
      subscription: { context: (_, request) => contextOf(request), fullWsTransport: false },
      graphiql: introspection,
      allowBatchedQueries: false,
      cache: KEPT_DOCUMENTS,
      persistedQueryProvider: persistedQueries(prepared, config.graphqlOnly === 'prepared'),
      graphql: { parseOptions: { maxTokens: MAX_TOKENS }, validateOptions: { maxErrors: MAX_ERRORS } },
      validationRules: [
        depthRule(config.graphqlDepth),
        costRule(config.graphqlCost),
        ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])
      ],
      errorFormatter: formatErrors
    })
    app.graphql.addHook('preParsing', checkSource(MAX_TOKENS))
  },
  { name: 'faultline-graphql', dependencies: ['faultline-caller'] }
)
