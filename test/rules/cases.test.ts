import { readFileSync } from 'node:fs'
import t from 'tap'
import { type Figures, diagnoseCase, figuresOf, scoreCase } from '../../src/authoring/score.js'
import { readCases } from '../../src/cli/eval.js'
import { evaluate } from '../../src/engine/conditions.js'
import { prepare } from '../../src/engine/diagnose.js'
import { mayHold } from '../../src/engine/may-hold.js'
import { artifactFromText } from '../../src/intake/index.js'
import { loadRuleBase } from '../../src/rulebase/load.js'

const base = loadRuleBase()
const floor = JSON.parse(readFileSync('test/cases/floor.json', 'utf8')) as Figures

t.test('figures over our own cases stay at or above the recorded floor', async (t) => {
  const scores = readCases('test/cases').map((c) => scoreCase(c, diagnoseCase(c, base)))
  const figures = figuresOf(scores)
  t.ok(figures.cases >= 150, `${figures.cases} problem cases`)
  t.ok(figures.healthy >= 25, `${figures.healthy} healthy cases`)
  t.ok(figures.hit1 >= floor.hit1, `hit@1 ${figures.hit1}`)
  t.ok(figures.hit3 >= floor.hit3, `hit@3 ${figures.hit3}`)
  t.ok(figures.silent <= floor.silent, `silent ${figures.silent}`)
  t.ok(figures.noise <= floor.noise, `noise ${figures.noise}`)
  t.equal(figures.alarms, floor.alarms, 'no false alarm')
})

t.test('the quick look at a condition passes over none that holds', async (t) => {
  let held = 0
  for (const { id, artifacts } of readCases('test/cases').filter((_, i) => i % 4 === 0)) {
    const { scene } = prepare(artifacts.map(({ name, text }) => artifactFromText(name, text)), base)
    const inReach = scene.base.inReach(scene.hits.possible).map(base.rule)
    const holding = inReach.filter((rule) => evaluate(rule.when, scene).holds)
    t.same(holding.filter((rule) => !mayHold(rule.when, scene)).map((rule) => rule.id), [], id)
    held += holding.length
  }
  t.ok(held > 100, `${held} conditions hold`)
})
