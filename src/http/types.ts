import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Config } from '../config/index.js'
import type { Caller } from '../services/caller.js'
import type { Services } from '../services/index.js'

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller
  }
}

export interface RouteOptions {
  services: Services
  config: Config
}

/** A file of routes. */
export type Routes = FastifyPluginAsyncTypebox<RouteOptions>
