import { lookup } from './lookup.js'
import { hex, parseCode } from './number.js'
import { SPACES } from './registry.js'
import { stackSymbol } from './stack-symbol.js'

type Filter = (value: string) => string | undefined

/** Filters that look a code up, by the table they use. Every table name is a filter too. */
const TABLE_FILTERS: Readonly<Record<string, string>> = Object.fromEntries(Object.keys(SPACES).map((name) => [name, name]))

const VALUE_FILTERS: Readonly<Record<string, Filter>> = {
  hex: (value) => mapCode(value, hex),
  bytes: (value) => mapCode(value, bytes),
  'stack-symbol': (value) => prefixed(stackSymbol(value)?.symbol)
}

/**
 * A placeholder's value through one of the filters of rules/README.md.
 * In: the filter's name (`errno`, `hci`, `bytes` …) and the captured text.
 * Out: text for people, `-116 (ETIMEDOUT: connection timed out)`; undefined when filter or value is unknown.
 */
export function renderFilter(filter: string, value: string): string | undefined {
  const table = Object.hasOwn(TABLE_FILTERS, filter) ? TABLE_FILTERS[filter] : undefined
  if (table) return renderCode(table, value)
  return Object.hasOwn(VALUE_FILTERS, filter) ? VALUE_FILTERS[filter]?.(value) : undefined
}

function renderCode(table: string, value: string): string | undefined {
  const found = lookup(table, value)
  return found && `${value.trim()} (${found.name}: ${found.meaning})`
}

function mapCode(value: string, show: (code: number) => string): string | undefined {
  const code = parseCode(value)
  return code === undefined ? undefined : show(code)
}

/** `4 096 bytes (4.0 KiB)`; KiB from 1024 on, MiB from 1 MiB on. */
function bytes(value: number): string {
  const digits = String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ')
  const size = Math.abs(value)
  if (size < 1024) return `${digits} bytes`
  if (size < 1024 * 1024) return `${digits} bytes (${(value / 1024).toFixed(1)} KiB)`
  return `${digits} bytes (${(value / 1024 / 1024).toFixed(1)} MiB)`
}

function prefixed(symbol: string | undefined): string | undefined {
  return symbol && `CONFIG_${symbol}`
}
