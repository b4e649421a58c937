import { imageName, imageOfPath } from './image-name.js'
import { addEvent, type Fields, joinedText, type Reader, startsAnew, textAt } from './state.js'

const START = /^CMake (Error|Warning|Deprecation Warning)(?: \(dev\))?(?: (at|in) (.{1,800}))?:(?: (.*))?$/
const PLACE = /^(.{1,600}?)(?::(\d{1,6}))?(?: \(([\w:]{1,80})\))?$/
/** What CMake says when a program it ran has failed and told why above. */
const CONSEQUENCE = /failed with return code|CMake configure failed for|^command failed|build step for .{1,80} failed/i
const LIMIT = 60

/**
 * CMake errors and warnings with their indented text and call stack, as one event: fields `file`, `line`, `command`
 * (`message`, `find_package` …) and `message`, the text without the stack.
 */
export const readCmakeMessage: Reader = (state, at) => {
  const first = textAt(state, at)
  if (first.startsWith('-- Configuring incomplete')) return addEvent(state, at, 1, 'cmake', 'error', { about: 'stop' })
  const start = START.exec(first)
  if (!start) return 0
  let end = at + 1
  let stack = -1
  for (let i = at + 1; i < state.lines.length && i - at < LIMIT; i++) {
    const raw = state.lines[i]?.text ?? ''
    const text = raw.trim()
    if (text === '') continue
    if (text.startsWith('Call Stack')) stack = i
    else if (startsAnew(text) && !/^(?:devicetree error|error:|warning:)/.test(text)) break
    else if (!/^\s/.test(raw) && (end > at + 1 || i > at + 2) && !isBanner(text) && stack < 0) break
    else if (stack >= 0 && !/^\s/.test(raw) && !/\(\w+\)$/.test(text)) break
    end = i + 1
  }
  const severity = start[1] === 'Error' ? 'error' : 'warning'
  const fields: Fields = {}
  const place = start[3] ? PLACE.exec(start[3]) : null
  const file = place?.[1]
  if (file) fields.file = file
  if (place?.[2]) fields.line = Number(place[2])
  if (place?.[3]) fields.command = place[3]
  const message = joinedText(state, at + 1, (stack < 0 ? end : stack) - at - 1)
  fields.message = `${(start[4] ?? '').trim()} ${message}`.trim()
  if (CONSEQUENCE.test(fields.message)) fields.about = 'stop'
  const project = /configure failed for Zephyr project: ([\w.-]{1,80})/.exec(fields.message)?.[1]
  const image = project ? imageName(project, 'app') : file ? imageOfPath(file) : undefined
  if (image) fields.image = image
  return addEvent(state, at, end - at, 'cmake', severity, fields)
}

/** Boxes of dashes that warnings draw around their text at the left margin. */
function isBanner(text: string): boolean {
  return text.startsWith('---') || text.startsWith('***')
}
