import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AdvertisedField } from '../advertised-payload'
import { dateFieldOf } from './date-field'

const TIMESTAMP = 'Edm.DateTimeOffset'

const field = (name: string, type = TIMESTAMP, isCollection = false): AdvertisedField => ({
  name,
  isCollection,
  nullable: true,
  value: { kind: 'primitive', type },
})

const lookup = (name: string): AdvertisedField => ({
  name,
  isCollection: false,
  nullable: true,
  value: { kind: 'Lookup', lookupName: name, values: undefined },
})

const cases: readonly (readonly [string, readonly AdvertisedField[], string | undefined])[] = [
  [
    'ModificationTimestamp before all others',
    [field('CloseTimestamp'), field('MediaModificationTimestamp'), field('ModificationTimestamp')],
    'ModificationTimestamp',
  ],
  [
    'another one whose name has it, in any case',
    [field('CloseTimestamp'), field('X_modificationTIMESTAMP'), field('MediaModificationTimestamp')],
    'X_modificationTIMESTAMP',
  ],
  ['the first timestamp without such a name', [field('Name', 'Edm.String'), field('B'), field('A')], 'B'],
  [
    'no Collection and no other type',
    [field('ModificationTimestamp', TIMESTAMP, true), field('ListDate', 'Edm.Date'), field('CloseTimestamp')],
    'CloseTimestamp',
  ],
  ['no ModificationTimestamp that is a date', [field('ModificationTimestamp', 'Edm.Date')], undefined],
  ['no lookup value', [lookup('ModificationTimestamp')], undefined],
  ['nothing where there is nothing', [], undefined],
]

for (const [what, fields, expected] of cases) {
  test(`the date Field is ${what}`, () => {
    assert.equal(dateFieldOf(new Map(fields.map((each) => [each.name, each]))), expected)
  })
}
