import { AppError } from '../errors/index.js'

/**
 * Chooses what a client accepts most (RFC 9110, 12.5.1).
 * @param header value of Accept; absent means anything
 * @param offered media types, the preferred first
 * @throws AppError `not-acceptable`
 */
export function negotiate<T extends string>(header: string | undefined, offered: readonly T[]): T {
  const ranges = (header ?? '*/*').split(',').map(parseRange)
  let best: { type: T; weight: number } | undefined
  for (const type of offered) {
    const fitting = ranges.filter((range) => fits(range.type, type)).sort((a, b) => b.precision - a.precision)
    const weight = fitting[0]?.weight ?? 0
    if (weight > (best?.weight ?? 0)) best = { type, weight }
  }
  if (!best) throw new AppError('not-acceptable', `This is given as ${offered.join(', ')}.`, { field: 'Accept' })
  return best.type
}

function parseRange(text: string): { type: string; weight: number; precision: number } {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2)) || 0
  return { type, weight, precision: type === '*/*' ? 0 : type.endsWith('/*') ? 1 : 2 }
}

const fits = (range: string, type: string): boolean =>
  range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))
