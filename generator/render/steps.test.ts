import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field } from '../../support/dictionary/data-dictionary'
import { lookupRows, stepsOf } from './steps'

const field = (properties: Partial<Field>): Field => ({
  resourceName: 'Property',
  standardName: 'F',
  displayName: 'F',
  dataType: 'String',
  synonyms: [],
  propertyTypes: [],
  payloads: [],
  ...properties,
})

const lookup = {
  name: 'Status',
  values: [{ standardLookupValue: 'Coming Soon', legacyODataValue: 'ComingSoon', synonyms: [] }],
}

const printed = (properties: Partial<Field>) =>
  stepsOf(field(properties), lookupRows(lookup)).map(
    ({ keyword, text, rows }) => `${keyword} ${text}${rows.map((row) => ` | ${row.join(' | ')}`).join('')}`,
  )

const table = '| LegacyODataValue | StandardLookupValue | ComingSoon | Coming Soon'

const cases: readonly (readonly [name: string, given: Partial<Field>, want: readonly string[]])[] = [
  [
    'synonyms come first',
    { synonyms: ['CAMCharge', 'AskingPrice'] },
    [
      'Given that the following synonyms for "F" DO NOT exist in the "Property" metadata | CAMCharge | AskingPrice',
      'When "F" exists in the "Property" metadata',
      'Then "F" MUST be "String" data type',
    ],
  ],
  [
    'a String has a length',
    { maxLength: 25 },
    [
      'When "F" exists in the "Property" metadata',
      'Then "F" MUST be "String" data type',
      'And "F" length SHOULD be equal to the RESO Suggested Max Length of 25',
    ],
  ],
  [
    'a Decimal has a precision and a scale, even of nought',
    { dataType: 'Decimal', precision: 14, scale: 0 },
    [
      'When "F" exists in the "Property" metadata',
      'Then "F" MUST be "Decimal" data type',
      'And "F" precision SHOULD be equal to the RESO Suggested Max Precision of 14',
      'And "F" scale SHOULD be equal to the RESO Suggested Max Scale of 0',
    ],
  ],
  [
    'a locked Lookup',
    { dataType: 'Single Enumeration', maxLength: 25, lookupStatus: 'Locked with Enumerations' },
    [
      'When "F" exists in the "Property" metadata',
      'Then "F" MUST be "Single Enumeration" data type',
      `And "F" MUST contain at least one of the following standard lookups ${table}`,
      'And "F" MUST contain only standard enumerations',
    ],
  ],
  [
    'an open Lookup with values',
    { dataType: 'Multiple Enumeration', lookupStatus: 'Open with Enumerations' },
    [
      'When "F" exists in the "Property" metadata',
      'Then "F" MUST be "Multiple Enumeration" data type',
      `And "F" MAY contain any of the following standard lookups ${table}`,
      'But "F" MUST NOT contain any similar lookups',
    ],
  ],
  [
    'an open Lookup without values asks for none',
    { dataType: 'Single Enumeration', lookupStatus: 'Open' },
    ['When "F" exists in the "Property" metadata', 'Then "F" MUST be "Single Enumeration" data type'],
  ],
  [
    'an expansion',
    { dataType: 'Collection', sourceResource: 'Media' },
    [
      'When "F" exists in the "Property" metadata',
      'Then "F" MUST be "Collection" data type',
      'And "F" MUST expand to the "Media" resource',
    ],
  ],
  [
    'an expansion to who knows what',
    { dataType: 'Resource' },
    ['When "F" exists in the "Property" metadata', 'Then "F" MUST be "Resource" data type'],
  ],
]

for (const [name, given, want] of cases) test(name, () => assert.deepEqual(printed(given), want))
