import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../src/app.js'
import { loadConfig } from '../../src/config/index.js'
import { packageFile } from '../../src/lib/package-file.js'
import { createContainer, createLogger } from '../../src/container.js'
import { startPrivateRedis } from '../../src/start/redis.js'
import { typesOf } from './types-of.js'

// Builds the service once, without listening, asks it for its document, and writes the types.
const folder = mkdtempSync(join(tmpdir(), 'faultline-client-'))
const redis = await startPrivateRedis(folder)
const config = loadConfig({ REDIS_URL: redis.url, FAULTLINE_LOG_LEVEL: 'silent' })
const container = await createContainer(config, createLogger(config, 'client'))
const app = await buildApp(container)
try {
  writeFileSync(packageFile('clients', 'typescript', 'schema.ts'), await typesOf(app.swagger()))
} finally {
  await app.close()
  await container.close()
  await redis.stop()
  rmSync(folder, { recursive: true, force: true })
}
