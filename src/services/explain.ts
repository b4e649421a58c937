import { AppError } from '../errors/index.js'
import { explain, type Meaning } from '../tables/index.js'

/**
 * What a number in a log can mean, the most fitting first.
 * @param code as printed: `-111`, `0x2001`
 * @param where module, function or sentence it came from
 */
export function explainCode(code: string, where?: string): Meaning[] {
  const meanings = explain(code, where)
  if (meanings.length === 0) throw new AppError('unknown-code', 'No table has this code.', { field: 'code' })
  return meanings
}
