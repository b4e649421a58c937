import { readFileSync } from 'node:fs'
import t from 'tap'
import { createFaultline, FaultlineError } from '../../clients/typescript/client.js'
import { typesOf } from '../../clients/typescript/types-of.js'
import { withComponents } from '../../src/http/components.js'
import { packageFile } from '../../src/lib/package-file.js'
import { makeKey } from '../helpers/keys.js'
import { LOG, startService } from '../helpers/service.js'

t.test('schema.ts is what `npm run client` writes', async (t) => {
  const { url } = await startService(t, {}, { worker: false })
  const document = (await (await fetch(`${url}/openapi.json`)).json()) as object
  const committed = readFileSync(packageFile('clients', 'typescript', 'schema.ts'), 'utf8')
  t.ok((await typesOf(document)) === committed, 'current; otherwise run `npm run client`')
})

t.test('submit, wait, reply, feedback', async (t) => {
  const { url, container } = await startService(t, { FAULTLINE_AUTH: 'keys' })
  const { key } = await makeKey(container)
  const faultline = createFaultline({ url, key })

  const upload = { post: 'It never connects', files: [{ name: 'uart.log', content: LOG }], metadata: { ticket: 7 } }
  const first = await faultline.submit(upload, { idempotencyKey: 'ticket-7' })
  t.equal((await faultline.submit(upload, { idempotencyKey: 'ticket-7' })).id, first.id, 'sent again it is the same')
  const done = await faultline.finished(first.id)
  t.match(done, { status: 'done', metadata: { ticket: 7 } })
  const rule = done.report?.findings[0]?.rule ?? ''
  t.ok(rule)

  const reply = await faultline.reply(first.id, { dialect: 'bbcode', maxLength: 800, marker: 'client' })
  t.ok(reply.text.length <= 800)
  t.match(reply.policy, /^(post|draft|silent)$/)
  t.match(await faultline.feedback(first.id, { rule, outcome: 'helped' }), { rule, outcome: 'helped' })

  const more = { files: [{ name: 'prj.conf', content: new TextEncoder().encode('CONFIG_WIFI=y\n') }] }
  const next = await faultline.addArtifacts(first.id, more, { waitSeconds: 20 })
  t.match(next, { continues: first.id, status: 'done' })

  const ids = []
  for await (const { id } of faultline.list({ limit: 1 })) ids.push(id)
  t.same(ids, [next.id, first.id], 'page by page')

  const rules = await faultline.http.GET('/v1/rules', { params: { query: { area: 'wifi' } } })
  t.ok(rules.data?.items.length, 'other routes are typed too')

  await faultline.delete(first.id)
  t.match(await refusal(faultline.get(first.id)), { problem: { code: 'unknown-diagnosis', status: 404 } })
  t.match(await refusal(createFaultline({ url, key: 'wrong' }).get(first.id)), { problem: { code: 'unauthorized' } })
  const page = async () =>
    new Response('<html>', { status: 502, statusText: 'Bad Gateway', headers: { 'retry-after': '7' } })
  const broken = createFaultline({ url, fetch: page })
  t.match(await refusal(broken.get('x')), { problem: { code: 'http-502' }, retryAfter: 7 })
})

t.test('named schemas are said once', async (t) => {
  const thing = (kind: string) => ({ type: 'object', title: 'Thing', properties: { kind: { type: kind } } })
  const limit = { name: 'limit', in: 'query', required: true, schema: { type: 'integer', default: 20 } }
  const document = withComponents({
    paths: { '/a': [thing('string'), thing('string'), thing('number')], '/b': [limit] }
  })
  const ref = { $ref: '#/components/schemas/Thing' }
  t.strictSame(document, {
    paths: { '/a': [ref, ref, thing('number')], '/b': [{ ...limit, required: false }] },
    components: { schemas: { Thing: thing('string') } }
  })
})

async function refusal(answer: Promise<unknown>): Promise<FaultlineError | undefined> {
  try {
    await answer
    return undefined
  } catch (error) {
    if (error instanceof FaultlineError) return error
    throw error
  }
}
