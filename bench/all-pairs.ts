import leven from 'leven'
import type { DataDictionary } from '../support/dictionary/data-dictionary'
import { normalise } from '../support/dictionary/names'
import { editDistanceLimit } from '../support/variations/matching/near-name'
import type { OfferedNames } from '../support/variations/offered-names'

/**
 * Compares in a plain loop each local Field with each standard Field of its Resource, and each local value with each
 * standard value of its Lookup, by edit distance only. Names are normalised once, and a list that Fields share is looked
 * through once, so that only the loop itself is compared.
 *
 * @returns how many pairs are near enough
 */
export function allPairs({ resources }: OfferedNames, dictionary: DataDictionary): number {
  const lookups = new Map(dictionary.lookups.map((lookup) => [lookup.name, lookup]))
  const seen = new Set<unknown>()
  let near = 0
  for (const { name, fields } of resources) {
    const standards = dictionary.resources.find((resource) => resource.name === name)?.fields ?? []
    near += nearPairs(
      fields.map((field) => field.name),
      standards.map(({ standardName }) => standardName),
    )
    const known = new Map(standards.map((field) => [field.standardName, field]))
    for (const field of fields) {
      const values = seen.has(field.values) ? undefined : field.values
      seen.add(field.values)
      near += nearPairs(
        (values ?? []).map((value) => value.name),
        (lookups.get(known.get(field.name)?.lookupName ?? '')?.values ?? []).map((value) => value.standardLookupValue),
      )
    }
  }
  return near
}

function nearPairs(locals: readonly string[], standards: readonly string[]): number {
  const compared = standards.map(normalise)
  let near = 0
  for (const local of locals.map(normalise)) {
    const limit = editDistanceLimit(local.length)
    for (const standard of compared) if (leven(local, standard) <= limit) near++
  }
  return near
}
