/** A message without what varies (numbers, addresses, quoted names), so that equal problems have equal shapes. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/"[^"]{0,80}"|'[^']{0,80}'/g, '""')
    .replace(/\b(?:0x)?[0-9a-f]{6,}\b|\b0x[0-9a-f]+\b|\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
}
