import { readFileSync } from 'node:fs'
import { globSync } from 'glob'
import { globInPackage } from './package-files'

/** Returns the tags of all features of this package, whatever profile they belong to. */
export function tagsOfFeatures(): ReadonlySet<string> {
  const features = globSync(globInPackage('features/**/*.feature'), { windowsPathsNoEscape: true })
  return new Set(
    features.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^ *@.*/gm)].flatMap(([line]) => line.trim().split(/\s+/)),
    ),
  )
}
