/** Where a function runs, by how it is registered; `isr` is any interrupt context, timer expiry functions included. */
export type Role = 'isr' | 'work' | 'thread' | 'bt-callback'

/** How Zephyr APIs take the functions they call: include/zephyr/kernel.h, irq.h, drivers/gpio.h, bluetooth/conn.h of v3.5. */
const REGISTRATIONS: readonly (readonly [Role, RegExp])[] = [
  ['isr', /\bK_TIMER_DEFINE\(\s*\w+\s*,\s*(\w+)/g],
  ['isr', /\bk_timer_init\(\s*[^,()]{1,60},\s*&?(\w+)/g],
  ['isr', /\bgpio_init_callback\(\s*[^,()]{1,60},\s*&?(\w+)/g],
  ['isr', /\bIRQ_(?:DIRECT_)?CONNECT\(\s*[^,]{1,60},\s*[^,]{1,60},\s*(?:nrfx_isr\s*,\s*)?(\w+)/g],
  ['isr', /\bISR_DIRECT_DECLARE\(\s*(\w+)/g],
  ['isr', /\buart_irq_callback(?:_user_data)?_set\(\s*[^,()]{1,60},\s*&?(\w+)/g],
  ['work', /\bK_WORK(?:_DELAYABLE)?_DEFINE\(\s*\w+\s*,\s*(\w+)/g],
  ['work', /\bk_work_init(?:_delayable)?\(\s*[^,()]{1,60},\s*&?(\w+)/g],
  ['thread', /\bK_THREAD_DEFINE\(\s*\w+\s*,\s*[^,]{1,60},\s*(\w+)/g],
  [
    'bt-callback',
    /^\s*\.(?:connected|disconnected|security_changed|recycled|le_param_updated|pairing_complete)\s*=\s*&?(\w+)/g
  ]
]

/** A definition's head: type, name, parenthesis, and no semicolon before the body. */
const HEAD = /^(?:[A-Za-z_][\w*]*[ \t*]+){1,5}(\w+)\s*\([^;{]*(?:\{|$)/
const NO_FUNCTION = new Set(['if', 'for', 'while', 'switch', 'return', 'else', 'do'])

/** What surrounds one line of source code. */
export interface Place {
  /** Name of the enclosing function; absent outside of functions and where the upload does not show it. */
  func?: string
  role?: Role
}

/** The function around each line, from braces at line level; strings and comments with lone braces may mislead it. */
export function placesOf(lines: readonly string[]): Place[] {
  const roles = rolesOf(lines)
  const places: Place[] = []
  let depth = 0
  let head: string | undefined
  let func: string | undefined
  for (const raw of lines) {
    const line = raw.slice(0, 1000)
    if (depth === 0) {
      const name = HEAD.exec(line)?.[1]
      if (name && !NO_FUNCTION.has(name)) head = name
      else if (/;\s*$/.test(line)) head = undefined
    }
    if (depth === 0 && line.includes('{')) func = head
    const role = func === undefined ? undefined : roles.get(func)
    places.push({ ...(func === undefined ? {} : { func }), ...(role ? { role } : {}) })
    depth = Math.max(0, depth + count(line, '{') - count(line, '}'))
    if (depth > 0) continue
    if (func !== undefined) head = undefined
    func = undefined
  }
  return places
}

function rolesOf(lines: readonly string[]): Map<string, Role> {
  const roles = new Map<string, Role>()
  for (const line of lines) {
    if (line.length > 1000) continue
    for (const [role, pattern] of REGISTRATIONS) {
      for (const match of line.matchAll(pattern)) roles.set(match[1] as string, role)
    }
  }
  return roles
}

const count = (line: string, char: string): number => line.split(char).length - 1
