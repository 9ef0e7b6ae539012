import type { DataDictionary, Field, Resource } from '../../support/dictionary/data-dictionary'
import { type FeatureView, originOf } from './feature-view'
import { backgroundStep, lookupRows, stepsOf, type TableRows } from './steps'

/**
 * Returns a feature for each Resource of a dictionary, a scenario for each of its Fields, in the order of the workbook.
 */
export function resourceFeatures(dictionary: DataDictionary): readonly FeatureView[] {
  const tables = new Map(dictionary.lookups.map((lookup) => [lookup.name, lookupRows(lookup)]))
  return dictionary.resources.map((resource) => resourceFeature(dictionary, resource, tables))
}

function resourceFeature(
  { version, source }: DataDictionary,
  resource: Resource,
  tables: ReadonlyMap<string, TableRows>,
): FeatureView {
  return {
    comments: originOf(source),
    name: resource.name,
    description: [],
    background: backgroundStep,
    scenarios: resource.fields.map((field) => ({
      tags: tagsOf(field, version),
      name: field.standardName,
      steps: stepsOf(field, tables.get(field.lookupName ?? '')),
    })),
    rules: [],
  }
}

/** Returns tags by which a run can be narrowed: Resource, type of property, payload, version. */
const tagsOf = ({ resourceName, propertyTypes, payloads }: Field, version: string): readonly string[] => [
  ...new Set([resourceName, ...propertyTypes, ...payloads, `dd-${version}`].map((tag) => `@${tag}`)),
]
