import { apiHint } from './apis.js'
import { rsrpDbm, rsrqDb, systemMode, timerSeconds } from './at-values.js'
import { boardTarget } from './boards.js'
import { propertyHint } from './devicetree-properties.js'
import { functionOption } from './function-options.js'
import { headerHint } from './headers.js'
import { lookup } from './lookup.js'
import { hex, parseCode } from './number.js'
import { SPACES } from './registry.js'
import { renamedSymbol } from './renamed-symbols.js'
import { signatureHint } from './signatures.js'
import { stackSymbol } from './stack-symbol.js'

type Filter = (value: string) => string | undefined

/** Filters that look a code up, by the table they use: every table is one, under its name. */
export const TABLE_FILTERS: ReadonlySet<string> = new Set(Object.keys(SPACES))

/** Filters that compute or look a name up. */
const VALUE_FILTERS: Readonly<Record<string, Filter>> = {
  hex: (value) => number(value, hex),
  bytes: (value) => number(value, bytes),
  'stack-symbol': (value) => config(stackSymbol(value)?.symbol),
  'renamed-symbol': successor,
  'board-target': (value) => boardTarget(value),
  'function-option': functionOption,
  'api-hint': apiHint,
  'signature-hint': signatureHint,
  'property-hint': propertyHint,
  'header-hint': headerHint,
  t3412: (value) => duration(timerSeconds('t3412', value)),
  t3324: (value) => duration(timerSeconds('t3324', value)),
  rsrp: (value) => number(value, (index) => unit(rsrpDbm(index), 'dBm')),
  rsrq: (value) => number(value, (index) => unit(rsrqDb(index), 'dB')),
  xsystemmode: (value) => systemMode(value)
}

/** Names of all filters that `renderFilter` knows. */
export const FILTER_NAMES: readonly string[] = [...TABLE_FILTERS, ...Object.keys(VALUE_FILTERS)]

/**
 * A placeholder's value through one of the filters of rules/README.md.
 * In: the filter's name (`errno`, `hci`, `bytes` …) and the captured text.
 * Out: text for people, `-116 (ETIMEDOUT: connection timed out)`; undefined when filter or value is unknown.
 */
export function renderFilter(filter: string, value: string): string | undefined {
  if (TABLE_FILTERS.has(filter)) return renderCode(filter, value)
  return Object.hasOwn(VALUE_FILTERS, filter) ? VALUE_FILTERS[filter]?.(value) : undefined
}

function renderCode(table: string, value: string): string | undefined {
  const found = lookup(table, value)
  return found && `${value.trim()} (${found.name}: ${found.meaning})`
}

function number(value: string, show: (code: number) => string | undefined): string | undefined {
  const code = parseCode(value)
  return code === undefined ? undefined : show(code)
}

/** `4 096 bytes (4.0 KiB)`; KiB from 1024 on, MiB from 1 MiB on. */
function bytes(value: number): string {
  const size = Math.abs(value)
  const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ')
  if (size < 1024) return `${grouped} bytes`
  if (size < 1024 * 1024) return `${grouped} bytes (${(value / 1024).toFixed(1)} KiB)`
  return `${grouped} bytes (${(value / 1024 / 1024).toFixed(1)} MiB)`
}

function successor(symbol: string): string | undefined {
  const found = renamedSymbol(symbol)
  if (!found) return undefined
  const name = found.now ? config(found.now) : `none since ${found.since}`
  return found.note ? `${name} (${found.note})` : name
}

function config(symbol: string | null | undefined): string | undefined {
  if (!symbol) return undefined
  return symbol.startsWith('SB_CONFIG_') ? symbol : `CONFIG_${symbol}`
}

function unit(value: number | undefined, name: string): string | undefined {
  return value === undefined ? undefined : `${value} ${name}`
}

/** `54 min`, `2 s`, `1.5 h`; `off`. */
function duration(seconds: number | 'off' | undefined): string | undefined {
  if (seconds === undefined || seconds === 'off') return seconds
  if (seconds < 120) return `${seconds} s`
  if (seconds < 3600) return `${Math.round(seconds / 6) / 10} min`
  return `${Math.round(seconds / 360) / 10} h`
}
