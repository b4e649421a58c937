import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of all rule files below `dir`, sorted. */
export const ruleFiles = (dir: string): string[] => [...folders(dir)].flat().sort().map((name) => join(dir, name))

/** Names, sizes and times of all rule files below `dir`: changes when any of them does, and not when the folder moves. */
export const filesState = (dir: string): string => [...folderStates(dir)].join('\n')

/** The same, one folder at a time: whoever must not block does something else between two. */
export function* folderStates(dir: string): Iterable<string> {
  for (const names of folders(dir)) yield names.map((name) => stateOf(dir, name)).join('\n')
}

function stateOf(dir: string, name: string): string {
  const { size, mtimeMs } = statSync(join(dir, name))
  return `${name} ${size} ${mtimeMs}`
}

/** The rule files of each folder, its own before those of folders in it; what is hidden is passed over. */
function* folders(dir: string, below = ''): Iterable<string[]> {
  const entries = readdirSync(join(dir, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  yield entries.filter(({ name }) => name.endsWith('.yaml')).map(({ name }) => join(below, name))
  for (const entry of entries) if (isFolder(entry, join(dir, below))) yield* folders(dir, join(below, entry.name))
}

const isFolder = (entry: Dirent, dir: string): boolean =>
  !entry.name.startsWith('.') && (entry.isDirectory() || (entry.isSymbolicLink() && statSync(join(dir, entry.name)).isDirectory()))
