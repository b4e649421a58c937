import { type Sign, scoreBy } from './signs.js'

const SIGNS: readonly Sign[] = [
  [/^\/dts-v1\/|^\/plugin\/|^\/delete-(?:node|property)\/|^\/omit-if-no-ref\/|^\/memreserve\//, 4.5],
  [/^\/ ?\{|^&\{?[\w/@,-]+\}? ?\{/, 4.5],
  [/^#include [<"][^>"]{1,160}(?:\.dtsi?|dt-bindings[^>"]{0,100})[>"]/, 4.2],
  [/^(?:[A-Za-z_]\w*: ?)?[\w,.+-]+@[0-9a-f,]+ ?\{/i, 4.2],
  [/^[A-Za-z_]\w*: ?(?!case|default)[\w,.+-]+ ?\{/, 3.6],
  [
    /^(?:compatible|status|label|reg|pinctrl-\d|pinctrl-names|gpios|interrupts|clock-frequency|current-speed|zephyr,[\w-]+|psels|ranges|#[\w-]+) ?= ?[<"&[]/,
    4.2
  ],
  [/NRF_(?:FUN_)?PSEL\(|<&gpio\d /, 4],
  [/^[\w,.#+?-]*-[\w,.#+?-]* ?= ?(?:[<"[&]|\/bits\/)/, 3.6],
  [/^[a-z][\w,.#+?]* ?= ?(?:<|"[^"]*"(?:,|;)|\[[0-9a-f]{2}[ \]])/, 2.4],
  [/^(?!case |goto |return )[a-z][a-z0-9]*(?:[-,][a-z0-9]+)+;$/, 3],
  [/^(?!else|do|try|enum|struct|union|switch)[a-z][\w,.+-]* ?\{$/, 2],
  [/^<?(?:&\w+|0x[0-9a-f]+|\d+)(?: (?:0x[0-9a-f]+|\d+|&\w+|\([^)]{1,40}\)|[A-Z_]{3,}))*>[;,]$/i, 2.4],
  [/^[a-z][\w,-]* = &\w+;$/, 2.9],
  [/^\/\* node .* defined in .*\*\/$|\/\* in .{1,100}:\d+ \*\/$/, 4.2],
  [/^\};$/, 1.2]
]

export const devicetreeScore = (text: string): number => scoreBy(SIGNS, text)
