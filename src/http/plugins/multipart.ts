import multipart from '@fastify/multipart'
import fp from 'fastify-plugin'
import type { Config } from '../../config/index.js'

/** Name, type and boundary of a part fit easily. */
const HEADER_PAIRS = 20
const FIELD_NAME_BYTES = 100
/** post, sdk, board, thread, metadata, callbackUrl, and some more so that an unknown one is named rather than cut off. */
const FIELDS = 20

/** The rest of a refused upload is read this long, then its connection ends. */
const REST_MS = 10_000

/** Uploads, read as streams. https://github.com/fastify/fastify-multipart */
export const multipartPlugin = fp(
  async (app, { config }: { config: Config }) => {
    await app.register(multipart, {
      // Paths inside a build folder are worth keeping; the submission cleans them.
      preservePath: true,
      throwFileSizeLimit: false,
      limits: {
        fileSize: config.maxFileBytes,
        fieldSize: config.maxFileBytes,
        files: config.maxFiles,
        fields: FIELDS,
        parts: config.maxFiles + FIELDS,
        headerPairs: HEADER_PAIRS,
        fieldNameSize: FIELD_NAME_BYTES
      }
    })
    // What is left of a refused body stands before the next request on the same connection.
    app.addHook('onResponse', ({ raw }, _reply, done) => {
      if (!raw.complete) {
        raw.unpipe().resume()
        const over = setTimeout(() => raw.destroy(), REST_MS).unref()
        raw.once('close', () => clearTimeout(over))
      }
      done()
    })
  },
  { name: 'faultline-multipart' }
)
