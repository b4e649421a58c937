import { type Sign, scoreBy } from './signs.js'

const SIGNS: readonly Sign[] = [
  [/^[\w-]{1,20}:~\$ \S/, 4.2],
  [/^(?:uart|rtt|bt_nus|usb|shell|matter|dummy|telnet|mqtt|ot|cli)\w*:~\$/, 1.5],
  [/^\w[\w/-]{0,15}:~\$ ?$/, 1.5],
  [/^(?:uart|rtt|ot|matter)[\w-]*> ?\S/, 2.5],
  [/: command not found$|^(?:Subcommands|Options|Please use the TAB button|Type 'help' for)/, 1.8],
  [/^(?:>>> ?|\.\.\. )/, 2]
]

export const shellScore = (text: string): number => scoreBy(SIGNS, text)

/** A prompt with a typed command: what follows is its output. */
export const isPromptWithCommand = (text: string): boolean => /^[\w-]{1,20}(?::~\$|>) [a-z]/i.test(text)
