import type { Event, Hint, Setting } from '../model/event.js'

/** Chip of boards whose name does not carry it. Source: sdk-nrf and Zephyr `boards/`. */
const BOARD_SOC: Readonly<Record<string, string>> = {
  nrf7002dk: 'nRF5340',
  nrf5340: 'nRF5340',
  thingy52: 'nRF52832',
  thingy53: 'nRF5340',
  thingy91: 'nRF9160',
  thingy91x: 'nRF9151',
  nrf52dk: 'nRF52832',
  nrf21540dk: 'nRF52840',
  nrf51dk: 'nRF51822'
}
const KNOWN =
  /^(?:nrf\d{2,4}[a-z]{0,2}\d{0,2}[a-z]?(?:dk|pdk|dongle|ek|eb2?)?|thingy(?:52|53|91x?)|native_sim|native_posix|qemu_\w+|nrf5340_audio_dk)$/

/** The board's own name, without chip, core and variant: `nrf5340dk/nrf5340/cpuapp/ns` → `nrf5340dk`. */
export function boardBase(board: string): string {
  const bare = board.toLowerCase().replace(/@[\w.]+/, '')
  if (bare.startsWith('nrf5340_audio_dk')) return 'nrf5340_audio_dk'
  return bare.split(/[/_]/)[0] ?? bare
}

/** Names of the same board in the forms of different SDK versions. */
export function sameBoard(a: string, b: string): boolean {
  if (boardBase(a) !== boardBase(b)) return false
  const [x, y] = [a, b].map((board) => board.toLowerCase().replace(/[/@]/g, '_')) as [string, string]
  return x === y || x.startsWith(y) || y.startsWith(x)
}

/** The chip a board name tells, as `nRF5340`, `nRF54L15`; nothing for customers' boards. */
export function socOfBoard(board: string): string | undefined {
  const base = boardBase(board)
  const parts = board.toLowerCase().split(/[/_]/).slice(1)
  for (const part of parts) {
    const chip = /^nrf(5[1-4]\w{2,4}|91\d{2})$/.exec(part)?.[1]
    if (chip) return `nRF${chip.toUpperCase()}`
  }
  if (BOARD_SOC[base]) return BOARD_SOC[base]
  const own = /^nrf(52[0-9]{3}|5340|54[lh]\w{2,3}?|91\d{2})(?:dk|pdk|dongle|_|$)/.exec(base)?.[1]
  return own ? `nRF${own.toUpperCase()}` : undefined
}

/** True for a board that neither Zephyr nor the SDK ships under this name. */
export function isCustomBoard(board: string): boolean {
  return !KNOWN.test(boardBase(board))
}

/** Board and chip hints that Kconfig values give (`CONFIG_BOARD`, `CONFIG_SOC`, `CONFIG_SOC_NRF5340_CPUAPP`). */
export function hintsFromSettings(settings: readonly Setting[]): Hint[] {
  const found: Hint[] = []
  for (const { symbol, value, artifact, line, speaker, image } of settings) {
    const base = { artifact, line, source: 'kconfig', speaker }
    if (symbol === 'BOARD' && image !== 'net' && value) found.push({ ...base, path: 'board', value })
    const soc = /^(?:nrf)(5[1-4]\w{2,4}?|91\d{2})(?:_|$)/i.exec(symbol === 'SOC' ? value : '')?.[1]
    const named = value === 'y' ? /^SOC_NRF(5[1-4]\w{2,4}?|91\d{2})(?:_|$)/.exec(symbol)?.[1] : undefined
    if (soc ?? named) found.push({ ...base, path: 'soc', value: `nRF${(soc ?? named ?? '').toUpperCase()}` })
    const wifi = value === 'y' ? /^WIFI_NRF(700[0-2])(?:_|$)/.exec(symbol)?.[1] : undefined
    if (wifi) found.push({ ...base, path: 'companion', value: `nRF${wifi}` })
  }
  return found
}

/** The companion chip that the Wi-Fi driver's log modules tell. Module names: sdk-nrf `drivers/wifi/nrf700x`. */
export function companionFromLog(events: readonly Event[]): Hint | undefined {
  const event = events.find((e) => e.module !== undefined && /^wifi_nrf(?:_bus)?$|^nrf(?:70|wifi)/.test(e.module))
  if (!event) return undefined
  const { artifact, line, speaker } = event
  return { path: 'companion', value: 'nRF7002', artifact, line, speaker, source: 'log' }
}
