import type { Condition, EventCondition } from '../rulebase/schema.js'
import type { Scene } from './outcome.js'

/**
 * False only when a condition cannot hold, since an event that it needs stands nowhere. Captures, facts and configuration are
 * not looked at, and the events with the fewest places to look at come first: most rules end here at the first one.
 */
export function mayHold(condition: Condition, scene: Scene): boolean {
  if ('event' in condition) return stands(condition.event, scene)
  if ('all' in condition) return cheapestFirst(condition.all, scene).every((one) => mayHold(one, scene))
  if ('any' in condition) return condition.any.some((one) => mayHold(one, scene))
  if ('count' in condition) return stands(condition.count.event, scene)
  if ('sequence' in condition) return condition.sequence.steps.every((step) => stands(step, scene))
  return true
}

function stands(event: EventCondition, { hits, base }: Scene): boolean {
  return hits.any(base.matcherOf(event))
}

function cheapestFirst(conditions: readonly Condition[], scene: Scene): readonly Condition[] {
  if (conditions.length === 1) return conditions
  return conditions
    .map((condition) => ({ condition, places: placesOf(condition, scene) }))
    .sort((a, b) => a.places - b.places)
    .map(({ condition }) => condition)
}

/** How many events its patterns may have to look at. */
function placesOf(condition: Condition, scene: Scene): number {
  if ('event' in condition) return scene.hits.places(scene.base.matcherOf(condition.event))
  if ('all' in condition) return Math.min(...condition.all.map((one) => placesOf(one, scene)))
  if ('any' in condition) return condition.any.reduce((sum, one) => sum + placesOf(one, scene), 0)
  if ('count' in condition) return scene.hits.places(scene.base.matcherOf(condition.count.event))
  if ('sequence' in condition) return Math.min(...condition.sequence.steps.map((step) => placesOf({ event: step }, scene)))
  return 0
}
