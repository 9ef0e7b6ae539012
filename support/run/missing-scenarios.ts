import { version as ofSuite } from '../../package.json'
import type { RunResults } from '../results/results-file'
import { type ProfileScenario, scenariosOfProfile } from './profile-scenarios'

/**
 * Returns why scenarios are not all those of a profile, each once, where it stands in the features of this package; nothing where
 * they are. Results say themselves how many a profile has, and which tags a scenario has, on which the verdict depends.
 *
 * @param version of the suite that left them
 */
export function missingScenarios(
  profile: string,
  scenarios: RunResults['scenarios'],
  version: string,
): readonly string[] {
  const planned = scenariosOfProfile(profile)
  if (planned === undefined) return [`there is no profile ${profile} here`]
  const expected = new Set(planned.map(keyOf))
  const found = new Set(scenarios.map(({ uri, line, tags }) => keyOf({ path: inPackage(uri), line, tags })))
  const missing = [...expected].filter((key) => !found.has(key)).length
  const strange = [...found].filter((key) => !expected.has(key)).length
  const twice = scenarios.length - found.size
  if (missing + strange + twice === 0) return []
  const differences = [
    missing === 0 ? '' : `${missing} are missing`,
    strange === 0 ? '' : `${strange} are not of it`,
    twice === 0 ? '' : `${twice} are there twice`,
  ]
  return [
    `its scenarios are not those of ${profile} here (${differences.filter((text) => text !== '').join(', ')}): run all of it with the version of the suite that reads them; these are of ${version}`,
  ]
}

/**
 * Returns the same of results that this version of the suite has left, by their own profile. Those of other versions have features
 * that are not known here: nothing is said of them.
 */
export const missingOfThisVersion = ({ profile, run, scenarios }: RunResults): readonly string[] =>
  profile === undefined || run?.tool.version !== ofSuite ? [] : missingScenarios(profile.name, scenarios, ofSuite)

const keyOf = ({ path, line, tags }: ProfileScenario): string =>
  JSON.stringify([path, line, [...new Set(tags)].toSorted()])

/** A feature is named as Cucumber was given it: relative to where it was called, or absolute. */
function inPackage(uri: string): string {
  const path = uri.replaceAll('\\', '/')
  const begin = path.lastIndexOf('/features/')
  return begin < 0 ? path : path.slice(begin + 1)
}
