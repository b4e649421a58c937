/** How far a hint is believed, by the place it was read at: what ran, then what was built, then names, then words. */
const TRUST: Readonly<Record<string, number>> = {
  banner: 9,
  at: 9,
  'build-line': 8,
  tool: 7,
  shell: 7,
  manifest: 6,
  path: 6,
  kconfig: 6,
  devicetree: 5,
  log: 5,
  'banner-commit': 5,
  'zephyr-version': 4,
  prose: 3
}

/** 0 … 9; words in someone's reply are examples and stay below all words of the author. */
export function trustOf(source: string, speaker: 'author' | 'reply' | undefined): number {
  const trust = TRUST[source] ?? 4
  return speaker === 'reply' ? trust / 10 : trust
}

/** How a sentence names a source. */
export const SOURCE_NAMES: Readonly<Record<string, string>> = {
  banner: 'the boot banner',
  at: 'the modem',
  'build-line': 'the build output',
  path: 'a file path',
  manifest: 'the west manifest',
  kconfig: 'the configuration',
  devicetree: 'the devicetree',
  log: 'the log',
  prose: 'the post',
  'zephyr-version': 'the Zephyr version',
  tool: 'a tool',
  shell: 'the shell'
}
