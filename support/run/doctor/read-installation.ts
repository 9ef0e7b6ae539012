import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dependency } from './dependencies'

/** What the project asks for, and what is installed of it. */
export interface Installation {
  /** `engines.node` of package.json. */
  readonly node: string
  readonly dependencies: readonly Dependency[]
}

type Versions = Readonly<Record<string, { readonly version?: string }>>

/**
 * Reads package.json, package-lock.json and the libraries that a run needs.
 *
 * @param folder that of package.json
 */
export function readInstallation(folder: string): Installation {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const manifest: { engines: { node: string }; dependencies: Record<string, string> } = read('package.json')
  const { packages }: { packages: Versions } = read('package-lock.json')
  return {
    node: manifest.engines.node,
    dependencies: Object.keys(manifest.dependencies).map((name) => ({
      name,
      installed: versionIn(join(folder, 'node_modules', name, 'package.json')),
      locked: packages[`node_modules/${name}`]?.version,
    })),
  }
}

function versionIn(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'))
  return version
}
