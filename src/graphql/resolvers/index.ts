import type { IResolvers } from 'mercurius'
import type { Config } from '../../config/index.js'
import type { Services } from '../../services/index.js'
import { guard } from '../guard.js'
import { hookMutations, hookQueries } from './hooks.js'
import { adminMutations, adminQueries, memoryMutations, memoryQueries } from './memory.js'
import { diagnosisMutations } from './mutation.js'
import { queries } from './query.js'
import { scalars } from './scalars.js'
import { subscriptions } from './subscription.js'
import { webhookMutations, webhookQueries } from './webhooks.js'

export function createResolvers(services: Services, config: Config): IResolvers {
  return {
    ...scalars,
    Query: {
      ...guard('read', {
        ...queries(services),
        ...memoryQueries(services),
        ...webhookQueries(services),
        ...hookQueries(services, config)
      }),
      ...guard('admin', adminQueries(services))
    },
    Mutation: {
      ...guard('submit', {
        ...diagnosisMutations(services, config),
        ...memoryMutations(services),
        ...webhookMutations(services),
        ...hookMutations(services, config)
      }),
      ...guard('admin', adminMutations(services))
    },
    Subscription: subscriptions(services)
  }
}
