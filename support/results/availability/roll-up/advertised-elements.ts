import type { DictionaryIndex } from '../../../dictionary/dictionary-index'
import { groupBy } from '../../../dictionary/group-by'
import type { ReportedField } from '../../../metadata/metadata-report'
import { numberOf } from './by-category'
import type { JudgedLookup } from './judged-lookups'
import type { AdvertisedElements, AdvertisedResource, RolledUpMetadata } from './rolled-up-metadata'

/** How many elements each Resource advertises; an expansion is counted apart from the Fields of its Resource. */
export function advertisedElements(
  fields: readonly ReportedField[],
  lookups: readonly JudgedLookup[],
  dictionary: DictionaryIndex,
): RolledUpMetadata['advertised'] {
  const values = groupBy(lookups, ({ lookup }) => lookup.lookupName)
  const elements = (some: readonly ReportedField[]): AdvertisedElements => ({
    fields: numberOf(some.map(({ resourceName, fieldName }) => dictionary.fieldStanding(resourceName, fieldName))),
    lookups: numberOf(some.flatMap((field) => (values.get(field.type) ?? []).map((value) => value.asValueOf(field)))),
  })
  return mapped(
    groupBy(fields, ({ resourceName }) => resourceName),
    (some): AdvertisedResource => ({
      ...elements(some.filter(({ isExpansion }) => isExpansion !== true)),
      expansions: mapped(
        groupBy(
          some.filter(({ isExpansion }) => isExpansion === true),
          ({ type, typeName }) => typeName ?? type,
        ),
        elements,
      ),
    }),
  )
}

const mapped = <From, To>(map: ReadonlyMap<string, From>, change: (from: From) => To): Record<string, To> =>
  Object.fromEntries([...map].map(([name, from]) => [name, change(from)]))
