import { findAll } from '../../lib/find-all.js'
import type { Finder, Span } from './span.js'

const HOME =
  /(?:[\\/](?:Users|home|Documents and Settings)(?:\\\\|[\\/])|\/mnt\/c\/Users\/|%2FUsers%2F|%2Fhome%2F)([^\\/\s"'`:;,*?<>|$%()[\]{}\u2018-\u201d]{1,64}(?: [A-Z][\w.-]{1,30}(?=[\\/]))?)/g
/** Accounts of machines and documentation, not of people. */
const COMMON = new Set(
  'public default user username name yourname your_name you me runner runneradmin root ubuntu vscode builder build ci jenkins admin administrator docker circleci gitlab-runner vagrant pi nordic developer dev ncs work zephyr shared all'.split(
    ' '
  )
)
const LOCAL = /[\w.+%-]/
const DOMAIN = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,12}\b/i
const LONGEST_LOCAL = 64
const KEPT_MAIL =
  /^(?:git@(?:github|gitlab|bitbucket)|noreply@|no-reply@|user@example|you@example|\w+@example\.(?:com|org))/i

/** User names in home folders and e-mail addresses. */
export const people: Finder = (line) => {
  const spans: Span[] = []
  if (/users|home|Settings/i.test(line)) {
    for (const found of findAll(line, HOME)) {
      const name = found[1] ?? ''
      if (COMMON.has(name.toLowerCase()) || name.length < 2 || /^[.~_-]/.test(name)) continue
      const start = found.index + found[0].length - name.length
      spans.push({ start, end: start + name.length, kind: 'user-name', fill: 'stars' })
    }
  }
  for (let at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
    const span = mailAt(line, at)
    if (span) spans.push(span)
  }
  return spans
}

function mailAt(line: string, at: number): Span | undefined {
  let start = at
  while (start > 0 && at - start < LONGEST_LOCAL && LOCAL.test(line[start - 1] as string)) start--
  const domain = DOMAIN.exec(line.slice(at + 1, at + 255))
  if (start === at || !domain) return undefined
  // `scheme://user:password@host` is no mail address; its password is found elsewhere.
  if (/:\/\/[^\s/]{0,200}$/.test(line.slice(Math.max(0, start - 210), start))) return undefined
  const end = at + 1 + domain[0].length
  return KEPT_MAIL.test(line.slice(start, end)) ? undefined : { start, end, kind: 'email' }
}
