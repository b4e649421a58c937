import t from 'tap'
import { Value } from 'typebox/value'
import { DiagnosisSchema } from '../../src/http/schemas/diagnosis.js'
import { ResolutionSchema, SignaturePage, SignatureSchema, UnexplainedList } from '../../src/http/schemas/memory.js'
import { makeKey } from '../helpers/keys.js'
import { startReceiver } from '../helpers/receiver.js'
import { call, LOG, startService } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const WAIT = { prefer: 'wait=20' }
const ODD = `${LOG}[00:00:03.000,000] <err> frobnicator: Frob 17 did not settle: 0x1234\n`

t.test('problems are remembered', async (t) => {
  const { url, container } = await startService(t, {
    FAULTLINE_AUTH: 'keys',
    FAULTLINE_RISING_COUNT: '2',
    FAULTLINE_DELIVERY_ALLOW: '127.0.0.1'
  })
  const { headers, id: keyId } = await makeKey(container, { scopes: ['submit', 'read', 'admin'] })
  const strange = (await makeKey(container, { tenant: 'other', scopes: ['submit', 'read', 'admin'] })).headers
  const receiver = await startReceiver(t)
  const send = async (path: string, method = 'GET', body?: unknown, who = headers) =>
    call(url + path, {
      method,
      headers: { ...who, ...WAIT, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
  const upload = async (text: string, who = headers, more = {}) =>
    (await send('/v1/diagnoses', 'POST', { files: [{ name: 'a.log', text }], ...more }, who)).body
  const redisKeys = () => container.redis.keys('*')

  await send('/v1/webhooks', 'POST', { url: `${receiver.url}/hook`, events: ['signature.rising'] })
  const before = new Set(await redisKeys())
  const older = await upload(LOG.replace('v2.7.0', 'v2.6.1'), headers, { board: 'nrf9160dk/nrf9160/ns' })
  const one = await upload(LOG)
  const { strict } = one.report.signature
  const signature = `/v1/signatures/${strict}`
  const oldStrict = older.report.signature.strict

  await t.test('an accepted fix is shown with the same problem', async (t) => {
    t.same([...Value.Errors(DiagnosisSchema, one)], [])
    t.match(one.seen, { signature: strict, count: 1, since: '2.7.0', resolutions: [] })
    const to = `/v1/diagnoses/${one.id}/resolution`
    t.match(await send(to), { status: 404, body: { code: 'no-resolution' } })
    const [{ rule }] = one.report.findings
    const put = await send(to, 'PUT', { fix: 'Raised the heap.\npassword=hunter2-secret', rule, by: 'Kim' })
    t.equal(put.status, 200)
    t.same([...Value.Errors(ResolutionSchema, put.body)], [])
    t.match(put.body, { diagnosis: one.id, rule, by: 'Kim' })
    t.notMatch(put.body.fix, 'hunter2', 'secrets are blackened')
    t.same((await send(to)).body, put.body)
    t.match((await send(to, 'POST', { fix: 'Raised the heap.' })).body, { fix: 'Raised the heap.', by: keyId })
    const two = await upload(LOG)
    t.match(two.seen, { count: 2, resolutions: [{ fix: 'Raised the heap.', diagnosis: one.id }] })
    for (const accept of ['text/markdown', 'text/plain']) {
      const told = await send(`/v1/diagnoses/${two.id}`, 'GET', undefined, { ...headers, accept } as typeof headers)
      t.match(told.body, /met 2 times, since SDK version 2[\s\S]*Raised the heap/, accept)
    }
    t.match((await send(`/v1/diagnoses/${two.id}/reply?dialect=bbcode`)).body, /met 2 times[\s\S]*Raised the heap/)
    for (const [body, status, code] of [
      [{ fix: '' }, 400, 'invalid-request'],
      [{ fix: 'a', rule: 'no/such' }, 404, 'unknown-rule'],
      [{}, 400, 'invalid-request']
    ] as const) {
      t.match(await send(to, 'PUT', body), { status, body: { code } }, JSON.stringify(body))
    }
  })

  await t.test('a rise with a new version is told once', async (t) => {
    const [message] = await until(() => receiver.received.length > 0 && receiver.received)
    const told = JSON.parse((message as { body: string }).body)
    t.match(told, { type: 'signature.rising', data: { signature: strict, sdk: '2.7.0', count: 2 } })
    t.equal((await send(told.data.links.signature)).status, 200)
    await upload(LOG)
    t.equal((await send('/v1/deliveries')).body.items.length, 1)
    t.equal(await container.rising(one.id), false, 'looking twice tells it once')
  })

  await t.test('signatures, merged and split by a person', async (t) => {
    const { body } = await send(signature)
    t.same([...Value.Errors(SignatureSchema, body)], [])
    t.match(body, { strict, count: 3, merged: [], sdks: [{ version: '2.7.0', count: 3 }], decisions: [] })
    t.same(
      body.similar.map((each: { strict: string }) => each.strict),
      [oldStrict]
    )
    const merged = await send(`/v1/signatures/${oldStrict}/merge`, 'POST', { into: strict, why: 'same cause' })
    t.match(merged, { status: 200, body: { strict: oldStrict, signature: strict, merged: [strict], count: 4 } })
    t.same(
      merged.body.sdks.map(({ version }: { version: string }) => version),
      ['2.6.1', '2.7.0']
    )
    t.match((await send(`/v1/diagnoses/${older.id}`)).body.seen, {
      signature: strict,
      count: 4,
      since: '2.6.1',
      resolutions: [{ fix: 'Raised the heap.' }]
    })
    t.match((await send(`/v1/signatures/${strict}/merge`, 'POST', { into: oldStrict })).body.decisions.length, 1)
    const split = await send(`/v1/signatures/${strict}/split`, 'POST', {})
    t.match(split.body, { signature: strict, count: 3, merged: [], decisions: [{ act: 'split' }, { act: 'merge' }] })
    t.match(await send(`/v1/signatures/${strict}/split`, 'POST', {}), { status: 409, body: { code: 'not-merged' } })
    const acts = (await send('/v1/audit')).body.items.map(({ act }: { act: string }) => act)
    t.same(acts.slice(0, 2), ['signature.split', 'signature.merged'])
    for (const [name, decision] of [
      ['nope', { into: strict }],
      [strict, { into: '0'.repeat(20) }]
    ] as const) {
      t.match(await send(`/v1/signatures/${name}/merge`, 'POST', decision), { body: { code: 'unknown-signature' } })
    }
  })

  await t.test('a list of all problems', async (t) => {
    const list = async (query = '', who = headers) => (await send(`/v1/signatures?${query}`, 'GET', undefined, who)).body
    const stricts = async (query = '', who = headers): Promise<string[]> =>
      (await list(query, who)).items.map((each: { strict: string }) => each.strict)
    const all = await list()
    t.same([...Value.Errors(SignaturePage, all)], [])
    t.match(all, { items: [{ strict, signature: strict, count: 3, since: '2.7.0', merged: [] }, { strict: oldStrict, count: 1 }] })
    t.same(all.items[0].resolutions, (await send(signature)).body.resolutions)
    t.notOk('next' in all)
    const first = await list('limit=1')
    t.same([first.items[0].strict, await stricts(`limit=1&cursor=${first.next}`)], [strict, [oldStrict]])
    t.same((await list(`limit=1&cursor=${first.next}`)).next, undefined)

    const [{ rule }] = one.report.findings
    const cases: [string, string[]][] = [
      [`rule=${rule}`, [strict, oldStrict]],
      ['rule=no/such', []],
      ['sdk=v2.6.1', [oldStrict]],
      ['sdk=2.7.0&solved=true', [strict]],
      ['solved=false', [oldStrict]],
      [`from=${one.created}`, [strict]],
      ['from=2999-01-01T00:00:00Z', []]
    ]
    for (const [query, expected] of cases) t.same(await stricts(query), expected, query)
    t.same(await stricts('', strange), [], 'of one tenant only')
    for (const query of ['cursor=bm9wZQ', `cursor=${Buffer.from('1:x').toString('base64url')}`, 'solved=perhaps', 'from=1', 'limit=0']) {
      t.match(await send(`/v1/signatures?${query}`), { status: 400, type: 'application/problem+json' }, query)
    }

    await send(`/v1/signatures/${oldStrict}/merge`, 'POST', { into: strict })
    t.match((await list()).items, [{ strict, count: 4, merged: [oldStrict], since: '2.6.1' }], 'merged ones are one')
    t.same(await stricts('limit=1&sdk=2.6.1'), [strict])
    await send(`/v1/signatures/${oldStrict}/split`, 'POST', {})
    const late = await upload(LOG.replace('v2.7.0', 'v2.6.1'), headers, { board: 'nrf9160dk/nrf9160/ns' })
    t.same(await stricts(), [oldStrict, strict], 'last seen first')
    await send(`/v1/diagnoses/${late.id}`, 'DELETE')
    t.same(await stricts(), [strict, oldStrict], 'as if what is deleted had never been')
  })

  await t.test('lines without a rule are grouped by shape', async (t) => {
    const [a, b] = [await upload(ODD), await upload(ODD.replace('17', '18'))]
    const list = async (who = headers) => (await send('/v1/unexplained', 'GET', undefined, who)).body
    const { items } = await list()
    t.same([...Value.Errors(UnexplainedList, { items })], [])
    const odd = items.find(({ module }: { module: string }) => module === 'frobnicator')
    t.match(odd, { count: 2, shape: 'frob # did not settle: #', example: { diagnosis: b.id, text: /Frob 18/ } })
    await send(`/v1/diagnoses/${b.id}`, 'DELETE')
    const left = (await list()).items.find(({ digest }: { digest: string }) => digest === odd.digest)
    t.match(left, { count: 1, example: undefined }, 'an example goes with its diagnosis')
    await send(`/v1/diagnoses/${a.id}`, 'DELETE')
    t.notOk((await list()).items.some(({ digest }: { digest: string }) => digest === odd.digest))
    t.same((await list(strange)).items, [])
    const { headers: reader } = await makeKey(container, { scopes: ['read'] })
    t.match(await send('/v1/unexplained', 'GET', undefined, reader), { status: 403 })
  })

  await t.test('another tenant knows nothing of it', async (t) => {
    t.match(await send(signature, 'GET', undefined, strange), { status: 404, body: { code: 'unknown-signature' } })
    for (const act of ['merge', 'split']) {
      const body = act === 'merge' ? { into: oldStrict } : {}
      t.match(await send(`${signature}/${act}`, 'POST', body, strange), { body: { code: 'unknown-signature' } })
    }
    for (const [method, body] of [['GET'], ['PUT', { fix: 'x' }], ['POST', { fix: 'x' }], ['DELETE']] as const) {
      const answer = await send(`/v1/diagnoses/${one.id}/resolution`, method, body, strange)
      t.match(answer, { status: 404, body: { code: 'unknown-diagnosis' } }, method)
    }
    const own = await upload(LOG, strange)
    t.match(own.seen, { signature: strict, count: 1, resolutions: [] }, 'the same problem, but their own count')
    await send(`/v1/diagnoses/${own.id}`, 'DELETE', undefined, strange)
  })

  await t.test('deleting takes out the part of a diagnosis, and in the end everything', async (t) => {
    t.match((await send(signature)).body, { count: 3, resolutions: [{ diagnosis: one.id }] })
    await send(`/v1/diagnoses/${one.id}`, 'DELETE')
    t.match((await send(signature)).body, { count: 2, resolutions: [] })
    for (const { id } of (await send('/v1/diagnoses')).body.items) await send(`/v1/diagnoses/${id}`, 'DELETE')
    t.match(await send(signature), { status: 404 })
    // Decisions of persons stay, and so do marks without any content, for their time.
    const stays = /:(decisions|audit|rising|counters|api-keys|webhooks?|queue|limit)/
    const left = (await redisKeys()).filter((key) => !before.has(key) && !stays.test(key))
    t.same(left, [])
    for (const key of await redisKeys()) {
      if (/:(rising|signature|index|shapes?|versions|similar|resolutions)/.test(key)) t.ok((await container.redis.ttl(key)) > 0, key)
    }
  })
})
