import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DataTypeName, Field } from '../../dictionary/data-dictionary'
import { checked, checkedFindings } from '../testing/checked-findings'
import { fieldWith } from '../testing/example-model'
import { declaredType, describeType } from './declared-type'
import { elementOffered } from './element-offered'
import { fieldDataType } from './field-data-type'
import { fieldExpansion } from './field-expansion'
import { fieldLength, fieldPrecision, fieldScale } from './suggested-size'

test('a type is shown as it is declared, and enumerations and expansions are called so', () => {
  for (const [type, shown, element] of [
    ['Edm.String', 'Edm.String'],
    ['Collection(Edm.String)', 'Collection(Edm.String)'],
    ['o.Money', 'Edm.Decimal'],
    ['o.Address', 'o.Address'],
    ['o.Undefined', 'o.Undefined'],
    ['o.Status', 'o.Status, an EnumType'],
    ['Collection(o.Status)', 'Collection(o.Status), an EnumType'],
    ['o.Flags', 'o.Flags, an EnumType with IsFlags'],
    ['o.Media', 'navigation property to o.Media', 'NavigationProperty'],
    ['Collection(o.Media)', 'collection navigation property to o.Media', 'NavigationProperty'],
  ] as const) {
    const [model, { member }] = fieldWith(`Type="${type}"`, element)
    assert.equal(describeType(declaredType(model, member)), shown)
  }
  assert.equal(kindOf('Edm.String'), 'primitive')
  assert.equal(kindOf('o.Address'), 'other')
})

function kindOf(type: string) {
  const [model, { member }] = fieldWith(`Type="${type}"`)
  return declaredType(model, member).kind
}

/** A Field of the dictionary that has all that any advice names. */
const FIELD: Field = {
  resourceName: 'Property',
  standardName: 'F',
  displayName: 'F',
  dataType: 'String',
  maxLength: 25,
  precision: 14,
  scale: 2,
  lookupName: 'Status',
  sourceResource: 'Media',
  synonyms: [],
  propertyTypes: [],
  payloads: [],
}
const { maxLength: _, precision: __, scale: ___, lookupName: ____, sourceResource: _____, ...BARE } = FIELD

const ANNOTATION = 'RESO.OData.Metadata.LookupName'

const told: readonly [DataTypeName, expected: string, advice: string, adviceWithoutSizes?: string][] = [
  ['Boolean', 'Edm.Boolean', 'declare Type="Edm.Boolean"'],
  ['Date', 'Edm.Date', 'declare Type="Edm.Date"'],
  ['Timestamp', 'Edm.DateTimeOffset', 'declare Type="Edm.DateTimeOffset"'],
  ['String', 'Edm.String', 'declare Type="Edm.String" MaxLength="25"', 'declare Type="Edm.String"'],
  [
    'Integer',
    'Edm.Int64, Edm.Int32 or Edm.Int16 without MaxLength, Precision or Scale',
    'declare Type="Edm.Int64" without MaxLength, Precision and Scale',
  ],
  [
    'Decimal',
    'Edm.Decimal or Edm.Double',
    'declare Type="Edm.Decimal" Precision="14" Scale="2"',
    'declare Type="Edm.Decimal"',
  ],
  [
    'Single Enumeration',
    'an EnumType without IsFlags, or Edm.String',
    `declare a single value: an EnumType, or Type="Edm.String" with the annotation ${ANNOTATION}="Status"`,
    `declare a single value: an EnumType, or Type="Edm.String" with the annotation ${ANNOTATION}`,
  ],
  [
    'Multiple Enumeration',
    'Collection(EnumType), an EnumType with IsFlags, or Collection(Edm.String)',
    `declare many values: a Collection of an EnumType, or Type="Collection(Edm.String)" with the annotation ${ANNOTATION}="Status"`,
    `declare many values: a Collection of an EnumType, or Type="Collection(Edm.String)" with the annotation ${ANNOTATION}`,
  ],
  [
    'Resource',
    'a navigation property to one entity',
    'declare a NavigationProperty whose Type is the EntityType of Media',
    'declare a NavigationProperty whose Type is the EntityType of the Resource it expands to',
  ],
  [
    'Collection',
    'a navigation property to a collection of entities',
    'declare a NavigationProperty whose Type is a Collection of the EntityType of Media',
    'declare a NavigationProperty whose Type is a Collection of the EntityType of the Resource it expands to',
  ],
]

for (const [dataType, expected, advice, bare = advice] of told) {
  test(`what to declare for ${dataType}, with the Field of the dictionary, without its sizes, and without it`, () => {
    const [model, field] = fieldWith('Type="Edm.Guid"')
    const findings = [FIELD, BARE, undefined].map((standard) =>
      checked(fieldDataType).judge(model, field, dataType, standard),
    )
    assert.deepEqual(
      checkedFindings(findings).map((finding) => [
        finding.requirement,
        finding.expected,
        finding.found,
        finding.advice,
      ]),
      [advice, bare, bare].map((text) => [`MUST be ${dataType}`, expected, 'Edm.Guid', text]),
    )
  })
}

test('sizes are named where they are forbidden, and nowhere else', () => {
  const found = (attributes: string, dataType: DataTypeName) => {
    const [model, field] = fieldWith(attributes)
    return checked(fieldDataType).judge(model, field, dataType, undefined).found
  }
  const sizes = 'MaxLength="5" Precision="5" Scale="0"'
  assert.equal(found(`Type="Edm.Int64" ${sizes}`, 'Integer'), 'Edm.Int64 with MaxLength, Precision, Scale')
  assert.equal(found(`Type="Edm.Int64" ${sizes}`, 'String'), 'Edm.Int64')
  assert.equal(found('Type="Edm.Byte"', 'Integer'), 'Edm.Byte')
})

test('an expansion to another Resource is told where it has to lead', () => {
  const [model, field] = fieldWith('Type="o.Property"', 'NavigationProperty')
  const findings = ['Media', 'Office'].map((source) => checked(fieldExpansion).judge(model, field, source))
  assert.deepEqual(
    checkedFindings(findings).map(({ requirement, expected, found, advice }) => [requirement, expected, found, advice]),
    [
      ['Media', 'o.Media'],
      ['Office', 'an EntityType called Office, which the metadata do not declare'],
    ].map(([source, expected]) => [
      `MUST expand to the ${source} Resource`,
      expected,
      'navigation property to o.Property',
      `let the NavigationProperty lead to the EntityType of ${source}`,
    ]),
  )
})

test('a size is told with what the dictionary suggests', () => {
  const [model, field] = fieldWith('Type="Edm.Decimal" MaxLength="1" Precision="5" Scale="1"')
  const findings = [fieldLength, fieldPrecision, fieldScale].map((rule) => rule.judge(model, field, 2))
  assert.deepEqual(
    checkedFindings(
      findings.map((finding) => ({ ...finding, requirement: finding.requirement.replace(/^\w+ /, '') })),
    ).map(({ outcome, requirement, expected, advice }) => [outcome, requirement, expected, advice]),
    ['MaxLength', 'Precision', 'Scale'].map((name) => [
      'advisory',
      'SHOULD be 2',
      `${name}="2", or none`,
      `declare ${name}="2" if the data allow it`,
    ]),
  )
  assert.deepEqual(
    findings.map(({ requirement }) => requirement),
    ['length', 'precision', 'scale'].map((size) => `${size} SHOULD be 2`),
  )
})

test('what is offered upholds, and what is not is not offered', () => {
  const judged = (isOffered: boolean) =>
    checked(elementOffered).judge('Property.F', { isOffered, found: 'here or there' })
  assert.deepEqual(judged(true), {
    rule: 'element-offered',
    level: 'MAY',
    subject: 'Property.F',
    requirement: 'MAY be offered',
    outcome: 'upheld',
    found: 'here or there',
  })
  assert.equal(judged(false).outcome, 'not offered')
})
