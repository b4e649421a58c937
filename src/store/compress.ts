import { promisify } from 'node:util'
import { constants, deflate, inflate } from 'node:zlib'

const pack = promisify(deflate)
const unpack = promisify(inflate)
const OPTIONS = { level: constants.Z_BEST_SPEED }

/** JSON of `value`, compressed. */
export function compressJson(value: unknown): Promise<Buffer> {
  return pack(Buffer.from(JSON.stringify(value)), OPTIONS)
}

export async function decompressJson<T>(data: Uint8Array): Promise<T> {
  return JSON.parse((await unpack(data)).toString('utf8')) as T
}
