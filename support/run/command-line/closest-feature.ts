import { posix } from 'node:path'
import { closestName } from '../../dictionary/closest-name'

/**
 * Returns the feature or folder that a mistyped path most probably means, for "did you mean"; undefined where no name is
 * close to its last part. Of several with that name it is the one whose path has most of the other parts, then the one of
 * the version.
 *
 * @param mistyped a path with `/`, relative to the project's folder
 * @param features the paths of all features, with `/`
 * @param version the version of the profile, such as `2.0`
 */
export function closestFeature(mistyped: string, features: readonly string[], version: string): string | undefined {
  const folders = mistyped.endsWith('.feature') ? [] : [...new Set(features.flatMap(foldersOf))]
  return closestOf(mistyped, folders, version) ?? closestOf(mistyped, features, version)
}

function closestOf(mistyped: string, known: readonly string[], version: string): string | undefined {
  const name = closestName(stemOf(mistyped), known.map(stemOf))
  const parts = posix.dirname(mistyped).split('/')
  const missing = (path: string): number => parts.filter((part) => !path.includes(part)).length
  const ofOther = (path: string): number => (path.split('/').includes(`v${version}`) ? 0 : 1)
  return known
    .filter((path) => stemOf(path) === name)
    .toSorted((a, b) => missing(a) - missing(b) || ofOther(a) - ofOther(b))[0]
}

const stemOf = (path: string): string => posix.basename(path).replace(/\.feature$/, '')

/** Returns the folders that a path leads through. */
const foldersOf = (path: string): string[] => {
  const folder = posix.dirname(path)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}
