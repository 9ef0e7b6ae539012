import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { globSync } from 'glob'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { type WrittenScenario, writtenScenarios } from './written-scenarios'

/** Features of this package, and all scenarios in them. */
interface FeaturesWithScenarios {
  /** Paths relative to the package's folder. */
  readonly features: readonly string[]
  readonly scenarios: readonly (WrittenScenario & { readonly path: string })[]
}

/** Finds the features of globs, and reads their scenarios. */
export function featuresWithScenarios(globs: readonly string[]): FeaturesWithScenarios {
  const features = globs
    .flatMap((glob) => globSync(glob, { absolute: true, windowsPathsNoEscape: true }))
    .map((path) => relative(PROJECT_ROOT, path))
  const scenarios = features.flatMap((path) =>
    writtenScenarios(readFileSync(join(PROJECT_ROOT, path), 'utf8')).map((scenario) => ({ ...scenario, path })),
  )
  return { features, scenarios }
}
