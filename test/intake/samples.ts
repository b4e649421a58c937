import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from '../../src/lib/package-file.js'

/** One labelled upload of test/fixtures/messy. */
export interface Sample {
  id: string
  name: string
  text: string
  bytes: Uint8Array
  /** Kind of each line; `any` where it does not matter. */
  labels: string[]
}

const FOLDER = packageFile('test/fixtures/messy')

export function loadSamples(): Sample[] {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sample'))
    .sort()
  return files.map((file) => parseSample(file.replace('.sample', ''), readFileSync(join(FOLDER, file), 'utf8')))
}

function parseSample(id: string, source: string): Sample {
  const [nameLine = '', asLine = '', ...rows] = source.replace(/\n$/, '').split('\n')
  const as = asLine.replace('as: ', '')
  const labels = rows.map((row) => row.slice(0, row.indexOf('|')))
  const lines = rows
    .map((row) => row.slice(row.indexOf('|') + 1))
    .map((line) => (as.includes('escapes') ? unescaped(line) : line))
  const text = lines.join(as.includes('crlf') ? '\r\n' : '\n')
  const bytes = as.includes('utf16le')
    ? Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    : Buffer.from(text)
  return { id, name: nameLine.replace('name: ', ''), text, bytes, labels }
}

const unescaped = (line: string) =>
  line.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/gi, (_, x?: string, u?: string) =>
    String.fromCharCode(Number.parseInt(x ?? u ?? '', 16))
  )
