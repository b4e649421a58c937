import { startServer } from '../server.js'
import { startWorker } from '../worker.js'

export { start } from './start.js'
export { startServer as serve, startWorker as work }
