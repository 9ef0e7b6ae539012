import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DataTypeName } from '../../dictionary/data-dictionary'
import type { ReportedField } from '../../metadata/metadata-report'
import type { TypeDifference } from '../data-compatibility-report'
import { typeDifferences } from './compare-field'
import { fieldTypeOf, isLookup } from './field-type'

type Type = Omit<ReportedField, 'resourceName' | 'fieldName'>

const declared = (type: Type, standard?: DataTypeName) =>
  fieldTypeOf({ resourceName: 'Property', fieldName: 'F', ...type }, standard)

const named = { annotations: [{ term: 'RESO.OData.Metadata.LookupName', value: 'Roof' }] }
const isCollection = true

describe('the declared types of Fields in metadata reports', () => {
  const cases: readonly [Type, dataType: string, declared: string][] = [
    [{ type: 'Edm.Boolean' }, 'Boolean', 'Edm.Boolean'],
    [{ type: 'Edm.Date' }, 'Date', 'Edm.Date'],
    [{ type: 'Edm.DateTimeOffset', precision: 3 }, 'Timestamp', 'Edm.DateTimeOffset'],
    [{ type: 'Edm.Int16' }, 'Integer', 'Edm.Int16'],
    [{ type: 'Edm.Double' }, 'Decimal', 'Edm.Double'],
    [{ type: 'Edm.Decimal', precision: 14, scale: 2 }, 'Decimal', 'Edm.Decimal, Precision 14, Scale 2'],
    [{ type: 'Edm.String' }, 'String', 'Edm.String'],
    [{ type: 'Edm.String', maxLength: 25 }, 'String', 'Edm.String, MaxLength 25'],
    [{ type: 'Edm.String', maxLength: 2_147_483_647 }, 'String', 'Edm.String, MaxLength max'],
    [{ type: 'Edm.Guid' }, 'Edm.Guid', 'Edm.Guid'],
    [{ type: 'Edm.Int64', isCollection }, 'Collection(Edm.Int64)', 'Collection(Edm.Int64)'],
    [{ type: 'Edm.String', isCollection }, 'Multiple Enumeration', 'Collection(Edm.String)'],
    [{ type: 'Edm.String', maxLength: 25, ...named }, 'Single Enumeration', 'Edm.String'],
    [{ type: 'Roof', isCollection, ...named }, 'Multiple Enumeration', 'Collection(Edm.String)'],
    [{ type: 'Roof' }, 'Single Enumeration', 'Edm.String'],
    [{ type: 'o.Roof' }, 'Single Enumeration', 'o.Roof'],
    [{ type: 'o.Roof', isCollection }, 'Multiple Enumeration', 'Collection(o.Roof)'],
    [{ type: 'o.Address', isComplexType: true }, 'Address', 'o.Address'],
    [{ type: 'o.Media', isCollection, isExpansion: true }, 'Collection of Media', 'Collection(o.Media)'],
    [{ type: 'o.Member', isExpansion: true }, 'Resource Member', 'o.Member'],
  ]
  for (const [type, dataType, text] of cases)
    test(`${JSON.stringify(type)} is ${dataType}`, () => {
      const found = declared(type)
      assert.deepEqual([found?.dataType, found?.declared], [dataType, text])
    })

  test('an EnumType has many values where the standard Field has, for it may have IsFlags', () => {
    assert.equal(declared({ type: 'o.Roof' }, 'Multiple Enumeration')?.dataType, 'Multiple Enumeration')
    assert.equal(declared({ type: 'Edm.String', ...named }, 'Multiple Enumeration')?.dataType, 'Single Enumeration')
  })

  test('a type that is not reported is not known', () => assert.equal(declared({ type: '' }), null))

  test('what a lookup is', () => {
    const about = { resourceName: 'Property', fieldName: 'F' }
    const lookups: readonly Type[] = [{ type: 'o.Roof' }, { type: 'Roof' }, { type: 'Edm.String', ...named }]
    for (const type of lookups) assert.equal(isLookup({ ...about, ...type }), true)
    const others: readonly Type[] = [
      { type: 'Edm.String', annotations: [{ term: 'RESO.OData.Metadata.LookupName', value: ' ' }] },
      { type: 'o.Address', isComplexType: true },
      { type: 'o.Media', isExpansion: true },
      { type: '' },
    ]
    for (const type of others) assert.equal(isLookup({ ...about, ...type }), false)
  })
})

describe('differences of types', () => {
  const string = { type: 'Edm.String' }
  const decimal = { type: 'Edm.Decimal' }
  const cases: readonly [what: string, readonly Type[], readonly TypeDifference[]][] = [
    ['the same', [string, string], []],
    ['a type that is not known', [string, { type: '' }], []],
    ['another data type', [string, decimal], ['data type']],
    ['one value and many', [{ type: 'o.Roof' }, { type: 'o.Roof', isCollection }], ['data type']],
    ['a lookup and a text', [{ ...string, ...named }, string], ['data type']],
    [
      'lengths',
      [
        { ...string, maxLength: 25 },
        { ...string, maxLength: 50 },
      ],
      ['length'],
    ],
    ['a length that is not declared', [{ ...string, maxLength: 25 }, string], []],
    [
      'lengths of lookups',
      [
        { ...string, maxLength: 25, ...named },
        { ...string, maxLength: 50, ...named },
      ],
      [],
    ],
    [
      'precisions',
      [
        { ...decimal, precision: 14 },
        { ...decimal, precision: 16 },
      ],
      ['precision'],
    ],
    [
      'precision and scale',
      [
        { ...decimal, precision: 14, scale: 2 },
        { ...decimal, precision: 9, scale: 0 },
      ],
      ['precision', 'scale'],
    ],
    [
      'fractions of seconds',
      [
        { type: 'Edm.DateTimeOffset', precision: 3 },
        { type: 'Edm.DateTimeOffset', precision: 0 },
      ],
      [],
    ],
    ['decimals', [{ ...decimal, precision: 14 }, { type: 'Edm.Double' }], ['representation']],
    ['integers', [{ type: 'Edm.Int16' }, { type: 'Edm.Int64' }], ['representation']],
    ['lookups', [{ type: 'o.Roof' }, { ...string, ...named }], ['representation']],
    ['EnumTypes of other namespaces', [{ type: 'o.Roof' }, { type: 'com.example.RoofTypes' }], []],
    [
      'expansions',
      [
        { type: 'o.Media', isExpansion: true },
        { type: 'o.Member', isExpansion: true },
      ],
      ['data type'],
    ],
    ['two of three', [{ type: 'Edm.Int16' }, { type: 'Edm.Int64' }, string], ['data type', 'representation']],
  ]
  for (const [what, types, differences] of cases)
    test(`${what}: ${differences.join(', ') || 'none'}`, () => {
      const all = types.map((type) => declared(type))
      assert.deepEqual(typeDifferences(all), differences)
      assert.deepEqual(typeDifferences(all.toReversed()), differences)
    })
})
