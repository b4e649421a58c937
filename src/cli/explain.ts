import { parseArgs } from 'node:util'
import { explain } from '../tables/index.js'

/** `faultline explain -111 --where "nrf_modem connect"`: every meaning, the most fitting first. */
export async function explainCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: args.map((a) => (/^-\d|^-0x/i.test(a) ? ` ${a}` : a)),
    allowPositionals: true,
    options: { where: { type: 'string' } }
  })
  const code = positionals[0]?.trim()
  if (!code) throw new Error('give a number, for example: faultline explain -- -111 --where "nrf_modem connect"')
  const meanings = explain(code, values.where)
  for (const { table, name, meaning } of meanings) process.stdout.write(`${code} in ${table}: ${name}: ${meaning}\n`)
  if (meanings.length === 0) process.stdout.write(`${code} stands in no table\n`)
  return meanings.length > 0 ? 0 : 1
}
