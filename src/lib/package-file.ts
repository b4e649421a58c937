import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)))

/** Path of a file that ships beside the code, whether it runs from `src` or from `dist`. */
export const packageFile = (...parts: string[]): string => join(ROOT, ...parts)

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder))
}
