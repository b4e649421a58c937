/** `Windows` and `Windows 11`, `Linux` and `Ubuntu 24.04` name one system. */
export function sameHost(a: string, b: string): boolean {
  return family(a) === family(b)
}

function family(host: string): string {
  if (/^windows/i.test(host)) return 'windows'
  return /^mac/i.test(host) ? 'macos' : 'linux'
}
