import { type Sign, scoreBy } from './signs.js'

const SIGNS: readonly Sign[] = [
  // A sentence that begins with a command.
  [/^AT[+%#][A-Z0-9]{2,}(?:=\S{0,60}|\?)?,? (?:and|but|with|without|returns?|gives?|is|was|does|works?|fails?|answers?|says|takes|never|always|only|after|before|when|to|in|on|[a-z]{2,5}n['’]?t) [a-z]/, 0.8],
  [/^AT[+%#][A-Z0-9]{2,}/, 4.2],
  [
    /^(?:[<>]{1,2}|TX:|RX:|->|<-|\[?[TR]X\]?:?|Sending|Received|Response:|>> |<< ) ?"?(?:AT[+%#]|[+%#][A-Z]{3,}: |OK$|ERROR$)/i,
    4
  ],
  [/^[+%][A-Z][A-Z0-9]{2,}: ?\S?/, 4.2],
  [/^#X[A-Z0-9]{2,}: ?/, 4.2],
  [/^[A-Z]{0,3}[+%#]X?[A-Z]{3,}: /, 3.4],
  [/^\+CM[ES] ERROR/, 4.2],
  [/^at(?:\+[a-z]{3,}|%x?[a-z]{3,}|#x[a-z]{3,})(?:[=?]|$)/, 4],
  [/^AT(?:[EIZ&]\w?\d?)?$/, 2],
  [/^mfw_nrf91[\w.]*-?\d|^mfw[-_]nr/, 3],
  [/^(?:OK|ERROR)$/, 1.7],
  [/^(?:RDY|READY|Ready)$/, 1],
  [/^\d{15}$/, 1.2],
  [/^O$|^K$/, 0.6]
]

export const atTraceScore = (text: string): number => scoreBy(SIGNS, text)
