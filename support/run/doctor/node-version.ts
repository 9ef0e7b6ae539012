import { type Examined, ok, problem } from './check-result'

/**
 * Whether this Node.js is new enough.
 *
 * @param version as `process.versions.node` has it, e.g. `20.19.2`
 * @param wanted `engines.node` of package.json, of the form `>=20.19`
 * @param loadsModules whether `require` loads ECMAScript modules, as several libraries are: Node.js 22 does since 22.12 only
 * @throws Error when `wanted` has another form
 */
export function checkNodeVersion(version: string, wanted: string, loadsModules: boolean): Examined {
  const [, least = ''] = /^>=(\d+(?:\.\d+)*)$/.exec(wanted) ?? []
  if (least === '') throw new Error(`engines.node of package.json is no >=version that can be compared: ${wanted}`)
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
