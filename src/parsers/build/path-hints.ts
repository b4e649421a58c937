import type { Hint } from '../../model/event.js'
import type { Segment } from '../../model/segment.js'

const SDK_PATH =
  /\bncs[\\/]{1,2}(?:v|ncs-)?(\d\.\d{1,2}\.\d{1,2}(?:-(?:rc|preview|dev)[\w.]{0,6})?)(?=[\\/"'\s),;]|$)/gi
const HOME = {
  windows: /\b[A-Za-z]:[\\/]{1,2}\w/,
  macos: /\/Users\/|\/opt\/nordic\/|\/opt\/homebrew\//,
  linux: /\/home\//
}

/** Hints that file paths give: the SDK version of `C:\ncs\v2.0.0\…` or `~/ncs/v2.9.1`, and the host's operating system. */
export function pathHints(segment: Segment, line: number, text: string): Hint[] {
  const found: Hint[] = []
  const base = { artifact: segment.artifact, line, source: 'path', speaker: segment.speaker }
  if (!text.includes('/') && !text.includes('\\')) return found
  if (/ncs/i.test(text)) {
    for (const match of text.matchAll(SDK_PATH)) found.push({ ...base, path: 'sdk.version', value: match[1] as string })
  }
  if (HOME.windows.test(text)) found.push({ ...base, path: 'host.os', value: 'Windows' })
  else if (HOME.macos.test(text)) found.push({ ...base, path: 'host.os', value: 'macOS' })
  else if (HOME.linux.test(text)) found.push({ ...base, path: 'host.os', value: 'Linux' })
  return found
}
