import { hostCommand } from './command.js'
import { proseScore } from './prose.js'
import { type Sign, scoreBy } from './signs.js'

const CMAKE: readonly Sign[] = [
  [
    /^-- (?:Found|Zephyr version|Board|Cache files|Configuring|Generating|Generated|Build files|west |runners|Application|Including|The \w+ compiler|Using|Loading|Installing|Install |Looking|Performing|Detecting|Check)/,
    4.5
  ],
  [/^-- [-A-Z]/, 2.6],
  [/^\[\d{1,5}\/\d{1,5}\] /, 4.5],
  [/^CMake (?:Error|Warning|Deprecation Warning)/, 4.5],
  [/^Call Stack \(most recent call first\)/, 4.5],
  [/^(?:ninja|make|make\[\d+\]|gmake|samu): /, 4.5],
  [/^FAILED: /, 4.5],
  [/^ccache |-D__ZEPHYR__|-DKERNEL\b/, 4.5],
  [
    /^(?:loading initial cache file|Loading Zephyr|Including boilerplate|Changed board to|Generating |Start to generate |Per-partition files|Generation of files done|\*\*\* |Scanning dependencies)/,
    2.6
  ],
  [/^(?:Building|Configuring) /, 1.4],
  [
    /^(?:Parsing \S+Kconfig\S*$|(?:Loaded|Merged|No change to) (?:configuration|Kconfig)|Configuration saved|Kconfig header saved)/,
    4.5
  ],
  [/^={3} child image /, 4.5],
  [/^\* Running CMake for /, 4],
  [/^\*{10,}$/, 1],
  [/^(?:_sysbuild|sysbuild)[/\\](?![\w./\\-]{1,80}\.(?:conf|overlay)[:*`]{0,4}$)/, 3],
  [/^FATAL ERROR: |^ERROR: (?:Board|Build directory|cmake|Expected|Missing|Could not|source directory|can't|no )/, 4],
  [/^Dependency loop$|^\.\.\.(?:depends|select|imply)/, 4.5],
  [/^(?:usage: west|west: )/, 4],
  // west list: name, path, revision, URL
  [
    /^[\w.-]{2,40}\s{1,40}[\w./-]{2,80}\s{1,60}(?:HEAD|[0-9a-f]{40}|v?\d[\w.-]{1,40}|main|master)\s{1,60}(?:https?:\/\/|git@|N\/A)/,
    4.5
  ],
  [/^(?:WARNING|ERROR): (?:This looks like a fresh build|.{0,80}(?:west|cmake|board|build dir|manifest))/i, 3],
  [/^Executing task(?: in folder)?|^(?:\* {1,3})?(?:Terminal will be reused|The terminal process)/, 3.4],
  [/^(?:Building|Flashing build) .{0,60}$/, 2.6]
]

const DIAGNOSTIC: readonly Sign[] = [
  [/^(?:[A-Za-z]:)?[^:]{1,300}:\d+(?::\d+)?: (?:fatal )?(?:error|warning|note|required from)\b/, 4.5],
  [/^(?:[A-Za-z]:)?[^:]{1,300}: (?:In function|In member function|At top level|in function)\b/, 4.5],
  [/^(?:In file included )?from \S{1,300}:\d+[,:]?/, 4.5],
  [/^\s*\d{1,6} \| ?|^\s*\| {0,200}[\^~|]/, 3],
  [/^\|(?:\s|$)/, 1.2],
  [/^[~^]{2,}/, 2],
  [/^(?:\S{0,200}[/\\])?(?:arm-zephyr-eabi-)?ld(?:\.bfd|\.lld|\.exe)*: |^collect2(?:\.exe)?: /, 4.5],
  [/^(?:cc1|cc1plus|as|arm-\w+-\w+-\w+)(?:\.exe)?: /, 4],
  [/^compilation terminated|^\d+ (?:errors?|warnings?) generated|^cc1: all warnings/, 4],
  [/^Error: .{0,200}\.(?:dts|overlay|dtsi|c|S):\d+/, 4],
  [
    /^(?:devicetree error|parse error|error: Aborting due to Kconfig|warning: (?:Experimental symbol|Deprecated symbol|The choice symbol|attempt to assign|user value|default value)|dtc: |Lexical error|FATAL ERROR)/,
    4.5
  ],
  [/^(?:warning|error): [A-Z0-9_]{2,80} \(defined at/, 4.5],
  [/^\S{1,200}:\d+: (?:warning|error): /, 4.5],
  [/\.dts\.pre\b|\(Warning \(\w+\)|^unit address and first address/i, 3.5],
  [/^(?:fatal error|error|warning|fatal|note): \S/i, 2.6],
  [
    /^No board named |^Please choose one of the following|^'?\w+'? is not recognized as an internal|: (?:command not found|program not found)|^\w+: .{0,60}: No such file/,
    3.4
  ],
  [/^(?:No such file or directory|The system cannot find)/, 2]
]

const REPORT: readonly Sign[] = [
  [/^Memory region\s+Used Size/, 4.5],
  [/^(?:Memory region|Used Size|Region Size|%\s?age Used)$/, 4.5],
  [/^(?:\d{1,10} [KMG]?B|\d{1,3}\.\d{2}\s?%|(?:FLASH|RAM|SRAM|IDT_LIST|EXTFLASH):)$/, 3],
  [/^\w{2,30}:\s{1,20}\d+(?:\.\d+)? (?:B|KB|MB|GB)\s{1,20}\d/, 4.5],
  [/^Dropping partition '/, 4.5],
  // ram_report, rom_report
  [/^Path\s{1,200}Size\s{1,60}%|^(?:Root|[│├└─ ]{3,80}\S.{0,200}?) {1,110}\d{1,10} {1,10}\d{1,3}\.\d\d%/, 4.5],
  [
    /^(?:Partition '|image\.\w+|Wrote \d+ bytes to|Converted to uf2|Generating files from|Image size|Signing with|imgtool)/i,
    3
  ],
  [/^Error: (?:Image size|Partition|Key|Unable|Invalid value|No such option|Missing)/, 3.2],
  [/pm_static\.yml|partition_manager\.py/, 2],
  [
    /^(?:ModuleNotFoundError|ImportError|KeyError|TypeError|ValueError|AttributeError|FileNotFoundError|RuntimeError|UnicodeDecodeError|subprocess\.CalledProcessError|AssertionError|PermissionError|OSError|SystemExit)\b/,
    2.2
  ],
  [/^[\w.]{1,120}(?:Error|Exception): \S/, 3.2],
  [/^Traceback \(most recent call last\)/, 2.4]
]

/** Programming and debug tools: nrfjprog, nrfutil, J-Link, pyOCD, OpenOCD, probe-rs. */
const FLASH: readonly Sign[] = [
  [/^\[ [#.\- ]{3,60}\] {1,6}\d+\.\d+s \|/, 4.5],
  [/^\[error\] \[|^NRFJPROG|^nrfjprog/i, 4],
  [
    /^(?:Enabling pin reset|Applying (?:pin|system) reset|Erasing (?:user|sectors|device)|Erasing non-volatile|Parsing (?:hex|image) file|Reading flash area|Checking image for overlap|Checking that the area|Initializing device|Verifying (?:programming|image)|Verified OK|Run\.|Chip erased|Board with serial number|Application verified|Flashing file|Using (?:board|device))/,
    3.4
  ],
  [
    /^(?:SEGGER J-Link|J-Link>|J-Link Commander|J-Link (?:ARM|GDB|OB)|DLL version|Connecting to (?:J-Link|target)|Hardware version|Cortex-M\d+ identified|CoreSight|AP\[\d+\]|Found SW-DP|Cannot connect|Could not (?:connect|find core)|InitTarget|ConfigTargetSettings|Failed to (?:attach|power up DAP)|VTref|Firmware: J-Link|Select (?:interface|device)|Device "?NRF|CPUID|FPUnit|ROMTbl|Reading CoreSight|Specify target|Target interface speed|S\/N:|License)/,
    3.4
  ],
  [/^(?:Info|Warn|Error|Debug) : /, 4.2],
  [/^Open On-Chip Debugger|^(?:target halted|xPSR:|\*\* (?:Programming|Verify|Verified|Resetting))/, 4],
  [/^\d{7} [IWECD] \S/, 4.5],
  [
    /^(?:ERROR|Error): (?:The operation|There is no|No debugger|JLinkARM|\[?JLink|Readback|Access protection|Unable to connect|Programming|Recover|The Application Protection)/i,
    3.4
  ],
  [/^\d{9,12}(?:\s+PCA\d+|\s*$)|^Product\s+J-Link|^Supported devices found|^Ports\s+\/dev|^Traits\s+/i, 2.4],
  [/"(?:operationId|progressPercentage|taskProgress)"|^\{"data":|^\[\d\d:\d\d:\d\d\] [-#]{3,} +\d+%/, 3],
  [/^[✓✔❌] |^(?:Recovering|Programming|Resetting|Verifying) (?:device|target|\d)/, 2.6]
]

/** The linker's words anywhere in a line; people quote them in sentences too. */
const MENTIONS: readonly Sign[] = [
  [
    /undefined reference to [`']|multiple definition of [`']|will not fit in region|overflowed by \d+ bytes|region `\w+'|linker command failed/,
    4.5
  ],
  [/\bld(?:\.bfd|\.lld|\.exe)?: /, 3.5],
  [/__device_dts_ord_\d/, 3]
]
const SENTENCE = 2.3

export function buildScore(text: string): number {
  const mentioned = scoreBy(MENTIONS, text)
  const best = Math.max(
    scoreBy(CMAKE, text),
    scoreBy(DIAGNOSTIC, text),
    scoreBy(REPORT, text),
    scoreBy(FLASH, text),
    mentioned > 0 && proseScore(text) < SENTENCE ? mentioned : 0
  )
  const command = hostCommand(text)
  return command?.kind === 'build' ? Math.max(best, command.score) : best
}
