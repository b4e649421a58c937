import { type Sign, scoreBy } from './signs.js'

const FRAGMENT: readonly Sign[] = [
  // A sentence that begins with a setting.
  [/^(?:SB_)?CONFIG_\w+ ?= ?(?:[ymn]|\d{1,9}) [a-z'’]{1,20},? (?:[\w'’.,=-]{1,60} ){2}/, 0.8],
  [/^(?:SB_)?CONFIG_\w+ ?= ?(?:[ymn]|\d{1,9})[:;] [a-z]/, 0.8],
  [/^(?:SB_)?CONFIG_\w+ ?= ?(?:[ymn]|\d{1,9}),? (?:and|but|did|does|had|has|helps?|is|makes|was|which|works|[a-z]{2,5}n['’]?t) [a-z]/, 0.8],
  [/^# (?:SB_)?CONFIG_\w+ is not set$/, 4.5],
  [/^(?:SB_|\w{2,20}_)?CONFIG_\w+ ?= ?(?:[ynm]|-?\d+|0x[0-9a-f]+|"[^"]{0,200}"|\[.{0,60}\])(?:\s|#|$)/i, 4.5],
  [/^(?:SB_|\w{2,20}_)?CONFIG_\w+ ?=/, 3.5],
  [/^[#;/]{1,3} ?(?:SB_)?CONFIG_\w+ ?=/, 3.5],
  [/^# (?:end of )?[A-Z][\w ,/()&.-]{2,60}$/, 1],
  [/^#(?: |$|#+$)/, 0.9]
]

const SOURCE: readonly Sign[] = [
  [/^(?:menu)?config [A-Z][A-Z0-9_]*$/, 4],
  [/^(?:bool|tristate|string|int|hex)(?: ".{0,120}")?(?: if .*)?$/, 3.2],
  [/^depends on [!(A-Z]/, 3.5],
  [/^(?:select|imply) [A-Z][A-Z0-9_]+(?: if .*)?$/, 3.5],
  [/^(?:default|def_bool|def_int|def_hex|def_string) \S/, 3],
  [/^range \d+ \d+|^range 0x/, 3],
  [/^(?:r|o|or)?source "/, 4],
  [
    /^(?:endmenu|endchoice|endif(?: # .*)?|menu ".*"|choice(?: [A-Z0-9_]+)?|mainmenu ".*"|if !?[A-Z][A-Z0-9_]+(?: .*)?|help|---help---|comment ".*"|prompt ".*"|visible if .*|rsource .*)$/,
    2.6
  ]
]

/** True for a whole assignment, which nothing but configuration holds. */
export const isAssignment = (text: string): boolean => /^CONFIG_\w+=(?:[ymn]|\d+|0x[0-9a-fA-F]+|"[^"]*")$/.test(text)

export const kconfigScore = (text: string): number => scoreBy(FRAGMENT, text)
export const kconfigSourceScore = (text: string): number => scoreBy(SOURCE, text)
