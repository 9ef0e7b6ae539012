import { join } from 'node:path'
import type { DataDictionary, Field } from '../../dictionary/data-dictionary'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { readDataDictionary } from '../../dictionary/read-data-dictionary'
import { type OfferedValue, standardSpelling } from '../../dictionary/standard-values'
import type { OfferedField, OfferedNames } from '../offered-names'

const features = join(PROJECT_ROOT, 'features', 'data-dictionary')

/** For tests: the dictionary of a version, e.g. `2.0`. */
export const referenceDictionary = (version: string): DataDictionary =>
  readDataDictionary(join(features, `v${version}`, 'reference', 'data-dictionary.json'))

/** For tests: the names of a server that offers everything that a dictionary has, with values in one spelling. */
export function offeredBy({ resources, lookups }: DataDictionary, kind: OfferedValue['kind']): OfferedNames {
  const values = new Map(
    lookups.map((lookup) => [
      lookup.name,
      lookup.values.map((value) => ({
        name: standardSpelling(value, kind),
        kind,
      })),
    ]),
  )
  return {
    resources: resources.map(({ name, fields }) => ({
      name,
      fields: fields.map((field) => offeredField(field, values)),
    })),
  }
}

function offeredField(field: Field, lists: ReadonlyMap<string, readonly OfferedValue[]>): OfferedField {
  const { standardName: name, dataType, lookupName } = field
  const values = lookupName === undefined ? undefined : lists.get(lookupName)
  return {
    name,
    kind: dataType === 'Resource' || dataType === 'Collection' ? 'expansion' : 'Field',
    ...(values === undefined ? {} : { values }),
  }
}
