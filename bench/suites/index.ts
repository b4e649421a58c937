import type { Suite } from '../lib/suite.js'
import { files } from './files.js'
import { posts } from './posts.js'
import { ruleCount } from './rule-count.js'
import { service } from './service.js'
import { start } from './start.js'

/** Every suite, in the order of the table. A new one is a file beside these and a line here. */
export const SUITES: readonly Suite[] = [posts, start, ruleCount, files, service]
