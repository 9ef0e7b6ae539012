import { sep } from 'node:path'
import { featuresWithScenarios } from './command-line/features-with-scenarios'
import { featuresOf, PROFILES } from './profiles'

/** A scenario of a profile: where it stands in this package, and its tags. */
export interface ProfileScenario {
  /** Relative to the package's folder, with `/` on all systems. */
  readonly path: string
  /** Of the scenario, or of its row of examples. */
  readonly line: number
  readonly tags: readonly string[]
}

/**
 * Returns all scenarios that a whole run of a profile has; undefined where there is no such profile. For those who have to know
 * that results of others are whole.
 *
 * @param profile e.g. `dd-2.0`
 */
export function scenariosOfProfile(profile: string): readonly ProfileScenario[] | undefined {
  if (profile === 'default' || !PROFILES.some((name) => name === profile)) return undefined
  return featuresWithScenarios(featuresOf(profile, false)).scenarios.map(({ path, line, tags }) => ({
    path: path.replaceAll(sep, '/'),
    line,
    tags,
  }))
}
