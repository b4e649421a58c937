import { type Sign, scoreBy } from './signs.js'

/** Line heads of Zephyr's log subsystem (timestamp forms of `log_output.c`), minimal mode, MCUboot, TF-M, nRF5 SDK. */
const HEADS: readonly Sign[] = [
  [/^\[\d{1,3}:\d\d:\d\d\.\d{3},\d{3}\] ?/, 4.5],
  [/^\[\d{8,20}\] (?:<\w{3}>|\w)/, 4],
  [/^\[\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,]\d{3}[,\d]/, 4.5],
  [/^\[(?:\d{1,5} days?, )?\d\d:\d\d:\d\d\.\d{3},\d{3}\]/, 4.5],
  [/^<(?:inf|wrn|err|dbg|info|warning|error|debug)> /, 4.5],
  [/^\[[ \d]{1,12}(?:\.\d{3,6})?\] <(?:inf|wrn|err|dbg|info|warning|error|debug)>/, 4.5],
  [/^\*{3} (?:Booting|Using) /, 4.5],
  [/^\*{5} .{0,60}(?:FAULT|Booting|OVERFLOW|ERROR)/i, 4.5],
  [/^[EWID]: \S/, 3.5],
  [/^-{3} ?\d+ messages dropped ?-{3}/, 4.5],
  [/^\[(?:INF|WRN|ERR|DBG|Sec Thread|NS)\] /, 4]
]

/** Fault dumps, assertions, boot and reset lines printed without a mark. */
const DUMPS: readonly Sign[] = [
  [/^ASSERTION FAIL\b/, 4.5],
  [/^(?:>>> )?ZEPHYR FATAL ERROR/, 4.5],
  [/^r\d{1,2}\/\w\d: {0,4}0x/, 4.5],
  [/^(?:xpsr|mepc|mcause|mstatus|mtval|ra|sp|gp|tp|a\d|t\d|s\d{1,2}):? {1,8}(?:0x)?[0-9a-f]{8}/i, 4],
  [/^[rs]\[ ?\d{1,2}\]: {0,4}0x/, 4.5],
  [
    /^(?:Faulting instruction address|Current thread|Executing thread ID|Fatal fault in|Halting system|EXC_RETURN|fpscr:|CFSR|MMFAR|BFAR)/,
    4
  ],
  [
    /^(?:Data Access Violation|Instruction Access Violation|MMFAR Address|BFAR Address|Precise data bus error|Imprecise data bus error|Stacking error|Unstacking error|Illegal use of the EPSR|Attempt to execute undefined instruction|Unaligned memory access|Division by zero|No coprocessor instructions|Secure Fault)/i,
    3.5
  ],
  [/^(?:MPSL ASSERT|SoftDevice Controller ASSERT|Modem library fault|\[DSP\]|BL ?ASSERT)/i, 4],
  [/^#CD:/, 4.5],
  [/^FATAL ERROR: (?:Secure|Hard|Usage|Bus|MemManage)/, 4.8],
  [
    /^Here is some context for the exception|^\s*(?:EXC_RETURN|Exception frame|R0:|xPSR:|MSP:|PSP:|CFSR:|SFSR:|SFAR:|BFSR:)/i,
    3.8
  ],
  [/^(?:Reset reason|RESETREAS|Reset cause|System reset|Resetting)\b/i, 2.5],
  [
    /^(?:Attempting to boot slot|Attempting to boot from|Verifying signature against key|Booting TF-M|Booting image|Jumping to the first image|Starting bootloader|TF-M isolation level|Image version: v\d|Bootloader chainload|Firmware version \d|Flash regions|Domain\s+Permissions|Non-secure callable|SPM: |Booting Zephyr|Swap type:|Primary image:|Secondary image:|Image index:|Boot source:)/,
    3.5
  ],
  [/^(?:MCUboot|MCUBoot|b0|SPM) version /, 3],
  [/^Thread analyze:|STACK: unused \d+ usage \d+/, 4],
  [/^(?:[0-9a-f]{2} ){7,}[ |]/i, 2.5],
  [/^(?:[0-9a-f]{2} ){5,16}(?:\||$)/i, 1.5],
  [/^SEGGER RTT |^Process RTT|^RTT Viewer/i, 2]
]

/** Lines that programs print themselves; likely a device's, but other tools print such too. */
const PRINTS: readonly Sign[] = [
  [
    /^(?:LTE mode|RRC mode|Network registration status|PSM parameter update|eDRX parameter update|LTE cell changed|Modem sleep)\b/,
    3
  ],
  [/\b[0-9A-Fx*]{2}(?::[0-9A-Fx*]{2}){5} \((?:random|public)/i, 3],
  [/\((?:err|error|rc|ret|status|reason)(?:[:=]? ?|\()-?(?:0x)?[0-9a-f]{1,8}\)/i, 2],
  [/\b(?:err|error|rc|ret|errno|status)(?: code)?[:=]? ?-\d{1,5}\b/i, 1.8],
  [/^\w[\w ]{0,30} \d+\.\d+\.\d+(?:\.\d+)? (?:started|starting|booting)/i, 1.6],
  [
    /^(?:Starting|Initializing|Initialized|Connecting|Connected|Disconnected|Advertising|Scanning|Bluetooth initialized|Sensor|Sending|Received|Waiting for|Failed to|Cannot|Unable to)\b/,
    0.9
  ],
  [/^[=#*-]{4,}.{0,60}[=#*-]{4,}$/, 0.6],
  [/^[a-z_]\w{1,30}: \S/, 0.8]
]

export function deviceLogScore(text: string): number {
  return scoreBy(HEADS, text) || scoreBy(DUMPS, text) || scoreBy(PRINTS, text)
}

/** True when the line carries a mark of a logger, which no other kind of text does. */
export const isMarkedLog = (text: string): boolean => scoreBy(HEADS, text) >= 4
