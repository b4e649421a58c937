import { numberAt, splitArgs } from './args.js'
import {
  codeName,
  context,
  extendedSignal,
  monitor,
  name,
  networkError,
  operator,
  pick,
  registration,
  signalNotification
} from './decode-network.js'
import { discontinuousReception, discontinuousReceptionSet, powerSaving } from './decode-power.js'
import type { AtFields, Direction } from './fields.js'
import { CMNG_OPCODE, CMNG_TYPE, FUNCTIONAL_MODE, SLEEP } from './names.js'

type Decoder = (value: string, direction: Direction) => AtFields

function functionalMode(value: string): AtFields {
  const mode = numberAt(splitArgs(value), 0)
  return pick({ mode, modeName: name(FUNCTIONAL_MODE, mode) })
}

function systemMode(value: string): AtFields {
  const args = splitArgs(value)
  const [ltem, nbiot, gnss] = [0, 1, 2].map((i) => numberAt(args, i))
  if (ltem === undefined || nbiot === undefined) return {}
  const modes = [ltem && 'LTE-M', nbiot && 'NB-IoT', gnss && 'GNSS'].filter(Boolean)
  return pick({
    ltem: ltem === 1,
    nbiot: nbiot === 1,
    gnss: gnss === undefined ? undefined : gnss === 1,
    preference: numberAt(args, 3),
    modes: modes.length > 0 ? modes.join(', ') : 'none'
  })
}

function credentials(value: string, direction: Direction): AtFields {
  const args = splitArgs(value)
  if (direction !== 'command') {
    const type = numberAt(args, 1)
    return pick({ secTag: numberAt(args, 0), credentialType: type, credentialName: name(CMNG_TYPE, type) })
  }
  const opcode = numberAt(args, 0)
  const type = numberAt(args, 2)
  return pick({
    opcode,
    opcodeName: name(CMNG_OPCODE, opcode),
    secTag: numberAt(args, 1),
    credentialType: type,
    credentialName: name(CMNG_TYPE, type)
  })
}

function modemSleep(value: string, direction: Direction): AtFields {
  const args = splitArgs(value)
  if (direction === 'command') return pick({ notify: numberAt(args, 0) })
  const type = numberAt(args, 0)
  return pick({ sleepType: type, sleepName: name(SLEEP, type), ms: numberAt(args, 1) })
}

/** Serial LTE Modem: the first number is a handle or a state, a negative one an errno. */
function serialModem(value: string): AtFields {
  const args = splitArgs(value)
  const numbers = args.map((_, i) => numberAt(args, i))
  const negative = numbers.find((n) => n !== undefined && n < 0)
  return pick({ first: numbers[0], code: negative, detail: args.find((a) => a.quoted)?.text })
}

/** `+CME ERROR` and `+CMS ERROR` with the number's name. */
function errorCode(table: 'cme' | 'cms', value: string): AtFields {
  const code = numberAt(splitArgs(value), 0)
  return pick({ code, codeName: codeName(table, code), failed: true })
}

const DECODERS: Readonly<Record<string, Decoder>> = {
  CEREG: registration,
  CREG: registration,
  CGREG: registration,
  CFUN: functionalMode,
  XSYSTEMMODE: systemMode,
  CESQ: extendedSignal,
  '%CESQ': signalNotification,
  MDMEV: (value, direction) => pick({ event: direction === 'command' ? undefined : value.trim() }),
  CGDCONT: context,
  CGEV: (value) => pick({ event: value.trim() }),
  CNEC_EMM: (value) => networkError(value, 'EMM'),
  CNEC_ESM: (value) => networkError(value, 'ESM'),
  'CME ERROR': (value) => errorCode('cme', value),
  'CMS ERROR': (value) => errorCode('cms', value),
  CMNG: credentials,
  XMODEMSLEEP: modemSleep,
  COPS: operator,
  XMONITOR: monitor,
  CSCON: (value) => {
    const args = splitArgs(value)
    const mode = numberAt(args, args.length > 1 && /^\d$/.test(args[1]?.text ?? '') ? 1 : 0)
    return pick({ connected: mode === undefined ? undefined : mode === 1 })
  },
  CPIN: (value, direction) => (direction === 'command' ? {} : pick({ sim: value.trim() || undefined })),
  XSIM: (value, direction) => {
    const args = splitArgs(value)
    return direction === 'command' ? {} : pick({ simReady: numberAt(args, 0) === 1, cause: numberAt(args, 1) })
  },
  XICCID: (value) => ({ present: value.trim() !== '' }),
  HWVERSION: (value) => pick({ hardware: value.trim() || undefined }),
  XVBAT: (value) => pick({ millivolts: numberAt(splitArgs(value), 0) }),
  XTEMP: (value) => pick({ celsius: numberAt(splitArgs(value), 1) ?? numberAt(splitArgs(value), 0) }),
  CGATT: (value) => pick({ attached: value.trim() === '' ? undefined : value.trim() === '1' }),
  CGACT: (value) => pick({ cid: numberAt(splitArgs(value), 0), active: numberAt(splitArgs(value), 1) === 1 }),
  CPSMS: powerSaving,
  CEDRXP: discontinuousReception,
  CEDRXS: (value, direction) =>
    direction === 'command' ? discontinuousReceptionSet(value) : discontinuousReception(value)
}

/**
 * Decodes the parameters of an AT line. `sign` is the character before the name (`+`, `%`, `#`), `value` what follows `: ` or
 * `=`. Units: dBm, dB, seconds (`…S`), milliseconds (`ms`). Unknown names give nothing.
 */
export function decodeAt(sign: string, command: string, value: string, direction: Direction): AtFields {
  if (sign === '#' && direction !== 'command') return serialModem(value)
  const decoder = DECODERS[`${sign}${command}`] ?? DECODERS[command]
  return decoder?.(value, direction) ?? {}
}
