import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoreTarget, EnumerationMode } from '../core-target'
import {
  judgeIsCollection,
  judgeIsCollectionOfStrings,
  judgeIsEnumType,
  judgeIsFlags,
  judgeIsString,
} from './enumeration-mode'
import { parametersOf } from './testing/core-answers'
import { told } from './testing/outcomes'
import { propertyTarget } from './testing/property-target'

const parameters = new Map(
  parametersOf({ SingleValueLookupField: 'Status', MultipleValueLookupField: 'Features' }).map((each) => [
    each.name,
    { kind: 'known' as const, ...each },
  ]),
)
const ALL: readonly EnumerationMode[] = ['EnumType', 'IsFlags', 'Collection(EnumType)', 'string', 'Collection(string)']

const rules: readonly (readonly [
  string,
  (target: CoreTarget) => ReturnType<typeof judgeIsFlags>,
  readonly EnumerationMode[],
])[] = [
  ['SingleValueLookupField has an EnumType', judgeIsEnumType, ['EnumType', 'IsFlags']],
  ['SingleValueLookupField is a string', judgeIsString, ['string']],
  ['MultipleValueLookupField has an EnumType with IsFlags', judgeIsFlags, ['IsFlags']],
  ['MultipleValueLookupField is a Collection', judgeIsCollection, ['Collection(EnumType)', 'Collection(string)']],
  ['MultipleValueLookupField is a Collection of strings', judgeIsCollectionOfStrings, ['Collection(string)']],
]

for (const [sentence, judge, accepted] of rules) {
  test(`${sentence}, or the scenario is not offered`, () => {
    for (const mode of ALL) {
      const { outcome } = judge(propertyTarget([], { parameters, singleMode: mode, multipleMode: mode }))
      assert.equal(outcome, accepted.includes(mode) ? 'upheld' : 'not offered', mode)
    }
  })
}

test('it is told what the Field is instead', () => {
  const target = propertyTarget([], { parameters, singleMode: 'string', multipleMode: 'Collection(EnumType)' })
  assert.deepEqual(told(judgeIsEnumType(target)), ['not offered Property.Status: a string'])
  assert.deepEqual(told(judgeIsFlags(target)), ['not offered Property.Features: a Collection of an EnumType'])
})

test('without a Field nothing is verified', () => {
  const missing = {
    kind: 'missing',
    name: 'SingleValueLookupField',
    reason: 'no Field has a Lookup',
    advice: 'name one',
  } as const
  const without = propertyTarget([], { parameters: new Map([[missing.name, missing]]) })
  assert.deepEqual(told(judgeIsString(without)), [
    'not verified SingleValueLookupField: there is no SingleValueLookupField: no Field has a Lookup',
  ])
  assert.deepEqual(told(judgeIsFlags(without)), [
    'not verified MultipleValueLookupField: nothing is known of the type of MultipleValueLookupField',
  ])
})
