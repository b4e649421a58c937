import { toNumber } from '../lib/to-number.js'
import type { Setting } from '../model/event.js'
import { NO, type Outcome, type Scene, YES, fromSetting } from './outcome.js'
import { same } from './value-test.js'

interface ConfigTest {
  symbol: string
  image?: string
  is?: string | number | boolean | (string | number | boolean)[]
  set?: boolean
  lt?: number
  gt?: number
}

/**
 * Whether a Kconfig symbol's last value in an image is as asked. Unknown when no configuration of that image was uploaded;
 * a symbol that a fragment does not name keeps an unknown default, except in a complete `.config`, where it is n.
 */
export function configHolds(test: ConfigTest, { facts }: Pick<Scene, 'facts'>): Outcome {
  const image = test.image ?? 'app'
  const symbol = test.symbol.replace(/^CONFIG_/, '')
  // What somebody suggests in an answer is not what the project has.
  const setting = facts.symbols
    .get(symbol)
    ?.filter((s) => s.image === image && s.speaker === 'author')
    .at(-1)
  if (setting) return test.set === false ? NO : valueHolds(test, setting) ? fromSetting(setting) : NO
  const complete = facts.completeConfig.has(image)
  if (test.set === false && (complete || hasConfiguration(facts.symbols, image))) return YES
  if (complete && test.is !== undefined && [test.is].flat().some((v) => yesNo(v) === 'n')) return YES
  return complete ? NO : { ...NO, missing: [`CONFIG_${symbol} (${image} configuration)`] }
}

function valueHolds(test: ConfigTest, { value }: Setting): boolean {
  if (test.is !== undefined && ![test.is].flat().some((v) => same(value, yesNo(v)))) return false
  if (test.lt !== undefined && !(toNumber(value) < test.lt)) return false
  return test.gt === undefined || toNumber(value) > test.gt
}

/** YAML reads a bare y and n as they stand, true and false as booleans. */
function yesNo(value: string | number | boolean): string | number {
  return value === true ? 'y' : value === false ? 'n' : (value as string | number)
}

function hasConfiguration(symbols: ReadonlyMap<string, readonly Setting[]>, image: string): boolean {
  for (const list of symbols.values()) {
    if (list.some((s) => s.image === image && s.origin !== 'build-message')) return true
  }
  return false
}
