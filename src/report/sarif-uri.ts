import { clean } from './clean.js'

/**
 * The name or path of an upload as a relative URI reference (RFC 3986): it stays below its root, names no scheme and
 * no host. `C:\app\prj.conf` becomes `C%3A/app/prj.conf`; a name of which nothing is left becomes `upload`.
 */
export function sarifUri(path: string): string {
  const steps = clean(path)
    .split(/[/\\]/)
    .map((step) => step.trim())
    .filter((step) => step !== '' && step !== '.' && step !== '..')
  return steps.map((step) => encodeURIComponent(step).replace(/[!'()*]/g, percent)).join('/') || 'upload'
}

const percent = (c: string): string => `%${c.charCodeAt(0).toString(16).toUpperCase()}`
