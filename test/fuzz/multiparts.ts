import { hostileArchive } from './archives.js'
import { mutatedUpload, SECRETS } from './mutate.js'
import { below, chance, damage, pick, type Random, times } from './pick.js'

const FIELDS = ['post', 'sdk', 'board', 'metadata', 'callbackUrl', 'thread', 'files', 'file', 'files[]', '__proto__', 'constructor', 'colour', '', 'a'.repeat(200), 'post"; x="']
const FILE_NAMES = ['a.log', '../a.log', 'a%0d%0ab.log', '', '"', 'a\u0000b', '\\\\', 'é.log', 'x'.repeat(500)]
const TYPES = ['text/plain', 'text/plain; charset=utf-16', 'application/json', 'application/octet-stream', 'multipart/mixed; boundary=b', 'x', '; charset=']
const METADATA = ['{}', '{"a":1}', '[1]', '{', 'null', '{"__proto__":{"polluted":1}}', `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`]
const CALLBACKS = ['http://127.0.0.1/', 'https://10.0.0.1/x', 'https://[::1]/', 'file:///etc/passwd', 'x', 'https://a b/']

/** A multipart request as no library makes it. Secrets stand in what is a file or a post only. */
export function hostileMultipart(random: Random): { type: string; body: Uint8Array } {
  const boundary = pick(random, ['b', 'b', 'b', '----x', 'a'.repeat(70), "'()+_,-./:=?"])
  const end = chance(random, 0.9) ? '\r\n' : '\n'
  const parts = times(below(random, 6), () => Buffer.concat([Buffer.from(`--${boundary}${end}`), part(random, end), Buffer.from(end)]))
  const close = chance(random, 0.85) ? `--${boundary}--${end}` : ''
  const preamble = chance(random, 0.1) ? `preamble --${boundary}${end}` : ''
  let body: Uint8Array = Buffer.concat([Buffer.from(preamble), ...parts, Buffer.from(close)])
  if (chance(random, 0.4)) body = damage(body, random)
  const quoted = chance(random, 0.2) ? `"${boundary}"` : boundary
  const type = pick(random, ['multipart/form-data', 'multipart/form-data', 'multipart/form-data', 'multipart/mixed', 'MULTIPART/FORM-DATA'])
  return { type: chance(random, 0.95) ? `${type}; boundary=${quoted}` : type, body }
}

function part(random: Random, end: string): Buffer {
  const name = pick(random, FIELDS)
  const isFile = chance(random, 0.5)
  const file = isFile ? `; ${pick(random, ['filename', 'filename', "filename*=utf-8''x; filename"])}="${pick(random, FILE_NAMES)}"` : ''
  const headers = [
    `content-disposition: ${pick(random, ['form-data', 'form-data', 'form-data', 'attachment', ''])}; name="${name}"${file}`,
    ...(chance(random, 0.4) ? [`content-type: ${pick(random, TYPES)}`] : []),
    ...(chance(random, 0.1) ? times(below(random, 100), (n) => `x-${n}: ${'y'.repeat(below(random, 200))}`) : []),
    ...(chance(random, 0.1) ? ['content-transfer-encoding: base64'] : [])
  ]
  return Buffer.concat([Buffer.from(headers.join(end) + end + end), content(random, name, isFile)])
}

function content(random: Random, name: string, isFile: boolean): Uint8Array {
  if (name === 'metadata' && !isFile) return Buffer.from(pick(random, METADATA))
  if (name === 'callbackUrl') return Buffer.from(pick(random, CALLBACKS))
  if (['sdk', 'board', 'thread'].includes(name)) return Buffer.from(pick(random, ['v2.7.0', '', 'a\nb', 'x'.repeat(500), '\u0000']))
  if (isFile && chance(random, 0.2)) return hostileArchive(random).bytes
  return Buffer.from(`${mutatedUpload(random).text.slice(0, 8000)}\n${pick(random, SECRETS).line}\n`)
}
