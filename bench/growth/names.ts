import { join } from 'node:path'
import { closestName } from '../../support/dictionary/closest-name'
import { DictionaryIndex } from '../../support/dictionary/dictionary-index'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { readDataDictionary } from '../../support/dictionary/read-data-dictionary'
import { edmx, modelOf, schema } from '../../support/metadata/testing/model-of'
import { compileFilter } from '../../support/odata/filter-and-order'
import { findVariations } from '../../support/variations/find-variations'
import type { OfferedField } from '../../support/variations/offered-names'
import type { Growing } from './growing'

const list = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index))

const dictionary = new DictionaryIndex(
  readDataDictionary(join(PROJECT_ROOT, 'features', 'data-dictionary', 'v2.0', 'reference', 'data-dictionary.json')),
)

const finding = (
  name: string,
  count: number,
  fields: (count: number) => readonly OfferedField[],
  resourceName: (count: number) => string = () => 'Property',
): Growing => ({
  name,
  count,
  prepare: (count) => {
    const offered = { resources: [{ name: resourceName(count), fields: fields(count) }] }
    return () => findVariations(offered, dictionary, {})
  },
})

const field = (name: string): OfferedField => ({ name, kind: 'Field' })

const model = modelOf(
  edmx(schema('Namespace="o"', '<EntityType Name="Property"><Property Name="Price" Type="Edm.Int64"/></EntityType>')),
)
const properties = new Map(
  model.types.flatMap((type) => (type.kind === 'EntityType' ? type.properties : [])).map((each) => [each.name, each]),
)

const filtering = (name: string, count: number, filter: (count: number) => string): Growing => ({
  name,
  count,
  prepare: (count) => {
    const written = filter(count)
    return () => compileFilter(written, { model, properties })(() => 1)
  },
})

export const NAMES: readonly Growing[] = [
  finding('local Fields', 5000, (count) => list(count, (index) => field(`Local${index}Thing`))),
  finding('letters of a Field, which are those of standard ones', 60_000, (count) => [field('City'.repeat(count))]),
  finding('words of a Field', 40_000, (count) => [field(list(count, (index) => `Ab${index}`).join(''))]),
  finding(
    'letters of a local Resource',
    400_000,
    () => list(20, (index) => field(`ListPrice${index}`)),
    (count) => 'a'.repeat(count),
  ),
  finding('local values of a Lookup', 20_000, (count) => [
    {
      name: 'StandardStatus',
      kind: 'Field',
      values: list(count, (index) => ({ kind: 'lookupValue' as const, name: `Value ${index}` })),
    },
  ]),
  finding('letters of a lookup value', 60_000, (count) => [
    { name: 'StandardStatus', kind: 'Field', values: [{ kind: 'lookupValue', name: 'Active '.repeat(count) }] },
  ]),
  {
    name: 'letters of a mistyped name',
    count: 2_000_000,
    prepare: (count) => {
      const names = dictionary.resourceNames
      return () => closestName('a'.repeat(count), names)
    },
  },
  filtering('conditions of a $filter', 10_000, (count) => list(count, (index) => `Price eq ${index}`).join(' or ')),
  filtering('items of a list in a $filter', 60_000, (count) => `Price in (${list(count, (index) => index).join()})`),
]
