import type { DataDictionary, Resource } from '../../support/dictionary/data-dictionary'
import type { Field } from '../../support/dictionary/field'
import { backgroundStep, lookupRows, type Step, stepsOf, type TableRows } from './steps'

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

/** The views of all features of a dictionary, in the order of the workbook. */
export function featureViews(dictionary: DataDictionary): readonly FeatureView[] {
  const tables = new Map(dictionary.lookups.map((lookup) => [lookup.name, lookupRows(lookup)]))
  return dictionary.resources.map((resource) => featureView(dictionary, resource, tables))
}

function featureView(
  { version, source }: DataDictionary,
  resource: Resource,
  tables: ReadonlyMap<string, TableRows>,
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
      steps: stepsOf(field, tables.get(field.lookupName ?? '')),
    })),
  }
}

/** So that a run can be narrowed: by Resource, by type of property, by payload, by version. */
const tagsOf = ({ resourceName, propertyTypes, payloads }: Field, version: string): readonly string[] => [
  ...new Set([resourceName, ...propertyTypes, ...payloads, `dd-${version}`].map((tag) => `@${tag}`)),
]
