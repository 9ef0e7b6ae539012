import type { DataDictionary, Resource } from '../../support/dictionary/data-dictionary'
import type { Field } from '../../support/dictionary/field'
import type { Lookup } from '../../support/dictionary/lookup'
import { backgroundStep, type Step, stepsOf } from './steps'

/** A scenario as it will be printed. */
export interface ScenarioView {
  readonly tags: readonly string[]
  readonly name: string
  readonly steps: readonly Step[]
}

/** A feature as it will be printed, one scenario for each Field of a Resource, in the order of the workbook. */
export interface FeatureView {
  /** Where the feature comes from and how to bring it up to date; no time and no path, so that it never drifts. */
  readonly comments: readonly string[]
  readonly name: string
  readonly background: Step
  readonly scenarios: readonly ScenarioView[]
}

/** The view of the feature that tests a Resource. */
export function featureView(
  { version, source }: DataDictionary,
  resource: Resource,
  lookups: ReadonlyMap<string, Lookup>,
): FeatureView {
  return {
    comments: [
      `Generated from ${source.fileName} (sha256 ${source.sha256}).`,
      'Do not edit. Regenerate: npm run generate',
    ],
    name: resource.name,
    background: backgroundStep,
    scenarios: resource.fields.map((field) => ({
      tags: tagsOf(field, version),
      name: field.standardName,
      steps: stepsOf(field, lookups.get(field.lookupName ?? '')),
    })),
  }
}

/** So that a run can be narrowed: by Resource, by type of property, by payload, by version. */
const tagsOf = ({ resourceName, propertyTypes, payloads }: Field, version: string): readonly string[] => [
  ...new Set([resourceName, ...propertyTypes, ...payloads, `dd-${version}`].map((tag) => `@${tag}`)),
]
