import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the project, with `features/`, `reference/` and `package.json`, wherever the compiled code lies. */
export const PROJECT_ROOT = nearestWithPackage(__dirname)

function nearestWithPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`no folder above ${__dirname} has a package.json`)
  return nearestWithPackage(parent)
}
