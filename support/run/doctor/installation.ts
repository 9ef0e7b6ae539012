import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { firstFew } from '../../dictionary/wording'
import { type Examined, ok, problem, warning } from './check-result'

/** A library that the project needs, with its versions. */
export interface Dependency {
  readonly name: string
  /** Undefined when it is not installed. */
  readonly installed: string | undefined
  /** Undefined when package-lock.json does not have it. */
  readonly locked: string | undefined
}

/** The Node.js and the libraries that the project asks for, and those that are installed. */
export interface Installation {
  /** `engines.node` of package.json. */
  readonly node: string
  readonly dependencies: readonly Dependency[]
  /** False where the package was installed in another project, whose lock file counts. */
  readonly hasLock: boolean
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
  const hasLock = existsSync(join(folder, 'package-lock.json'))
  const { packages }: { packages: Versions } = hasLock ? read('package-lock.json') : { packages: {} }
  return {
    node: manifest.engines.node,
    hasLock,
    dependencies: Object.keys(manifest.dependencies).map((name) => ({
      name,
      installed: installedIn(folder, name),
      locked: packages[`node_modules/${name}`]?.version,
    })),
  }
}

/** Returns the version of a library that Node.js finds from a folder; undefined when it finds none. */
function installedIn(folder: string, name: string): string | undefined {
  const path = join(folder, 'node_modules', name, 'package.json')
  if (!existsSync(path)) return dirname(folder) === folder ? undefined : installedIn(dirname(folder), name)
  const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'))
  return version
}

/**
 * Checks whether this Node.js is new enough.
 *
 * @param version as `process.versions.node` has it, e.g. `20.19.2`
 * @param wanted `engines.node` of package.json, of the form `>=20.19`
 * @param loadsModules true when `require` loads ECMAScript modules, as several libraries are: Node.js 22 does since 22.12 only
 * @throws Error when `wanted` has another form
 */
export function checkNodeVersion(version: string, wanted: string, loadsModules: boolean): Examined {
  const [, least = ''] = /^>=(\d+(?:\.\d+)*)$/.exec(wanted) ?? []
  if (least === '') throw new Error(`engines.node of package.json has to be >=version, not ${wanted}`)
  const asked = `package.json asks for ${wanted}`
  if (!isAtLeast(numbersOf(version), numbersOf(least))) {
    return problem(`${version}, but ${asked}: install a newer one from https://nodejs.org`)
  }
  if (loadsModules) return ok(`${version}; ${asked}`, undefined)
  return problem(
    `${version} cannot load libraries that are ECMAScript modules by require: install the newest release of this line, which is 22.12 or newer`,
  )
}

const numbersOf = (version: string): number[] => version.split('.').map((part) => Number.parseInt(part, 10))

function isAtLeast(version: readonly number[], least: readonly number[]): boolean {
  const different = least.findIndex((part, index) => part !== (version[index] ?? 0))
  return different < 0 || (version[different] ?? 0) > (least[different] ?? 0)
}

/** The most libraries that are named. */
const MOST_NAMES = 5

/** Checks whether all libraries are there, in the versions of package-lock.json where the project has one. */
export function checkDependencies({ dependencies, hasLock }: Omit<Installation, 'node'>): Examined {
  const missing = dependencies.filter(({ installed }) => installed === undefined)
  if (missing.length > 0) {
    return problem(
      `not installed are ${firstFew(
        missing.map(({ name }) => name),
        MOST_NAMES,
      )}: ${hasLock ? 'run npm ci' : 'install the package again'}`,
    )
  }
  if (!hasLock) return ok(`${dependencies.length} libraries`, undefined)
  const others = dependencies.filter(({ installed, locked }) => installed !== locked)
  if (others.length === 0) return ok(`${dependencies.length} libraries as package-lock.json has them`, undefined)
  const versions = others.map(({ name, installed, locked }) => `${name} ${installed} and not ${locked ?? 'any'}`)
  return warning(
    `installed are other versions than those of package-lock.json, ${firstFew(versions, MOST_NAMES)}: run npm ci`,
    undefined,
  )
}
