import { CODES } from './codes.js'

/** The Markdown table of `docs/api.md`. */
export function errorTable(): string {
  const rows = Object.entries(CODES).map(
    ([code, { status, title, advice }]) => `| \`${code}\` | ${status} | ${title} | ${advice} |`
  )
  return ['| code | status | title | advice |', '|---|---|---|---|', ...rows].join('\n')
}
