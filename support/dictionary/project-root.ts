import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder of the project, which holds `features/`, `reference/` and `package.json`, wherever its compiled code lies. */
export const PROJECT_ROOT = nearestWithPackage(__dirname)

function nearestWithPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`no folder above ${__dirname} has a package.json`)
  return nearestWithPackage(parent)
}
