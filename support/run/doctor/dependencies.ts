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

/** Versions that are told at most. */
const MOST_NAMES = 5

/** Whether all libraries are there, in the versions of package-lock.json. */
export function checkDependencies(dependencies: readonly Dependency[]): Examined {
  const missing = dependencies.filter(({ installed }) => installed === undefined)
  if (missing.length > 0) {
    return problem(
      `not installed are ${firstFew(
        missing.map(({ name }) => name),
        MOST_NAMES,
      )}: run npm ci`,
    )
  }
  const others = dependencies.filter(({ installed, locked }) => installed !== locked)
  if (others.length === 0) return ok(`${dependencies.length} libraries as package-lock.json has them`, undefined)
  const versions = others.map(({ name, installed, locked }) => `${name} ${installed} and not ${locked ?? 'any'}`)
  return warning(
    `installed are other versions than those of package-lock.json, ${firstFew(versions, MOST_NAMES)}: run npm ci`,
    undefined,
  )
}
