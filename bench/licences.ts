import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from '../src/lib/package-file.js'

interface Locked {
  version?: string
  license?: string
  dev?: boolean
  optional?: boolean
}

const NAME = /^.*node_modules\//

/** `docs/licences.md`: packages that run in production, with the licences their lock file or package names. */
export function licencesPage(): string {
  const { packages } = JSON.parse(readFileSync(packageFile('package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  const rows = Object.entries(packages)
    // Packages for other systems need not be installed, and are of the licence of the package that asks for them.
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version, license }]) => ({ name: path.replace(NAME, ''), version: version ?? '', licence: license ?? licenceOf(path) }))
  const unique = new Map(rows.map((row) => [`${row.name} ${row.version}`, row]))
  const table = [...unique.values()].sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1))
  const lines = table.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return ['# Licences', '', 'Of the packages that run in production. Made by `npm run licences`.', '', '| package | version | licence |', '|---|---|---|', ...lines, ''].join('\n')
}

function licenceOf(path: string): string {
  const { license } = JSON.parse(readFileSync(packageFile(join(path, 'package.json')), 'utf8')) as { license?: string }
  return license ?? 'not named'
}

if (process.argv[1]?.endsWith('licences.ts')) writeFileSync(packageFile('docs', 'licences.md'), licencesPage())
