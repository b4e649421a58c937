/** One parameter of an AT line. */
export interface Arg {
  text: string
  quoted: boolean
}

/** Splits AT parameters at commas outside quotes. An unclosed quote (cut line) takes the rest. */
export function splitArgs(value: string): Arg[] {
  const out: Arg[] = []
  let text = ''
  let quoted = false
  let inside = false
  for (const c of value) {
    if (c === '"') {
      inside = !inside
      quoted = true
    } else if (c === ',' && !inside) {
      out.push({ text: quoted ? text : text.trim(), quoted })
      text = ''
      quoted = false
    } else if (inside || !quoted) {
      text += c
    }
  }
  out.push({ text: quoted ? text : text.trim(), quoted })
  return out
}

/** Decimal number of parameter `index`; undefined when it is missing, empty or no number. */
export function numberAt(args: readonly Arg[], index: number): number | undefined {
  const text = args[index]?.text ?? ''
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** Text of parameter `index`; undefined when missing or empty. */
export function textAt(args: readonly Arg[], index: number): string | undefined {
  return args[index]?.text || undefined
}
