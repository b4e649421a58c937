import t from 'tap'
import { loadRuleBase } from '../../src/rulebase/load.js'
import { loadSamples } from '../intake/samples.js'
import { checkUpload } from './check-upload.js'
import { SECRETS, mutatedUpload, randomFrom } from './mutate.js'

const base = loadRuleBase()

t.test('mutated uploads: no exception, quotes are the lines they name', async (t) => {
  const random = randomFrom(7)
  for (let run = 0; run < 250; run++) {
    const { name, text } = mutatedUpload(random)
    t.same(checkUpload(name, text, base), [], `run ${run}: ${name}`)
  }
})

t.test('planted secrets of every kind survive in no kind of upload', async (t) => {
  for (const [i, sample] of loadSamples().entries()) {
    const { line, secret } = SECRETS[i % SECRETS.length] as (typeof SECRETS)[number]
    const lines = sample.text.split('\n')
    lines.splice(Math.floor(lines.length / 2), 0, line)
    t.same(checkUpload(sample.name, lines.join('\n'), base, [secret]), [], `${sample.id}: ${line.slice(0, 40)}`)
  }
})
