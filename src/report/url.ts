/** A web address that stays one link target in every dialect; undefined for anything but http and https. */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return href.replace(/[^\w.~:/?#@!$&+,;=%-]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
