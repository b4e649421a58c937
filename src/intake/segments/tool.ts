import { hostCommand } from './command.js'
import { type Sign, scoreBy } from './signs.js'

/** smpmgr prints what the device answered as Python values, one part a line: `ImageState(`. */
export const SMP_VALUE =
  /^(?:[A-Z][A-Za-z]{2,40}(?:Read|Write|Response|State|States|Error|Info)|[A-Z][A-Za-z]{2,40}_?V[12])\($/

const SIGNS: readonly Sign[] = [
  // nRF Connect for Desktop apps write ISO time, then the level.
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (?:DEBUG|INFO|WARN|ERROR|VERBOSE|SILLY)\b/, 4.5],
  [/^\d\d:\d\d:\d\d[.:]\d{3,4}\s{1,6}(?:DEBUG|INFO|WARN|ERROR|VERBOSE)\b/, 4],
  // Its older versions put tabs between; the terminal's time in front is gone by now.
  [/^(?:DEBUG|INFO|WARN|ERROR|VERBOSE|SILLY)\t\S/, 4.5],
  [
    /^(?:Application data folder: |App data folder: |App path: |App pc-nrfconnect-|nRFConnect \d|Initiali[sz]ing the application|Installed JLink version|Using (?:JLink|nrfutil(?:-device)?(?: core)?) version|Getting serialport options|Lowlevel error: |Opening device \S+ on |Device unresponsive: |Bundled (?:JLink|nrfutil))/,
    4
  ],
  // chip-tool
  [/^\[\d{10,13}[.\d]*\]\s?\[\d+:\d+\]\s?\[?CHIP/, 4.5],
  [/^\[\d{10,13}\.\d{3,6}\] ?\[\d+:\d+\]/, 4.5],
  [/^(?:CHIP:\w{2,4}|CHIP Error)[: ]/, 3.4],
  // mcumgr and other SMP clients
  [/^image=\d+ slot=\d+$/, 4.5],
  [/^Images:$|^Split status:/, 4],
  [/^(?:bootable|flags|hash): \S/, 2.6],
  [/^Error: (?:NMP|SMP|\d+$|.{0,40}(?:timeout|can't find))/i, 3],
  [SMP_VALUE, 3],
  [/^\d+(?:\.\d+)? (?:KiB|MiB|B) \/ \d+(?:\.\d+)? (?:KiB|MiB|B) \[/, 4],
  // openssl, curl
  [
    /^(?:CONNECTED\([0-9A-F]{8}\)|depth=\d|verify (?:error|return)|SSL handshake has read|subject=|issuer=|Verify return code|Certificate chain|Server certificate)/,
    3.4
  ],
  [/^\* (?:Trying|Connected to|TLSv|ALPN|Server certificate|SSL |Host |Closing|using |connect to|Could not)/, 4],
  [/^< HTTP\/|^HTTP\/[12](?:\.\d)? \d{3}|^> (?:GET|POST|PUT|HEAD) /, 3],
  [/^usb \d-\d|^\[ {0,6}\d+\.\d{6}\] (?:usb|cdc_acm|Bluetooth|hub|sd )/, 4],
  [/^Bus \d{3} Device \d{3}: ID /, 4],
  // btmon, Wireshark text export
  [/^[<>@=] (?:HCI|ACL|MGMT|Note|Index|New Index) /, 3.4],
  [/^(?:LE )?(?:HCI Event|ACL Data [RT]X|LE Meta Event): /, 3],
  [/^[0-9a-f]{8}: {1,4}[\w$.<]+|^\S{1,200}:\d+(?: \(discriminator \d+\))?$|^\?\?:[0?]$/, 1.6],
  [/^(?:Requirement already satisfied|Collecting |Successfully installed|Installing collected)/, 3],
  [/^PING \S+ |^\d+ bytes from |^Reply from \d/, 3.4],
  [/^=~=~=~=~.* PuTTY log/, 1],
  [/^Traceback \(most recent call last\)/, 2.2],
  [/^(?:\w+\.)+(?:\w*Error|\w*Exception): |^\w+(?:Error|Exception): /, 1.8]
]

export function toolScore(text: string): number {
  const best = scoreBy(SIGNS, text)
  const command = hostCommand(text)
  return command?.kind === 'tool' ? Math.max(best, command.score) : best
}
