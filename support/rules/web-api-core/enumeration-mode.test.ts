import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EnumerationMode } from '../core-target'
import { checked } from '../testing/checked-findings'
import { type DeclaredForm, enumerationMode } from './enumeration-mode'
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

const forms: readonly (readonly [string, DeclaredForm, readonly EnumerationMode[]])[] = [
  ['SingleValueLookupField has an EnumType', 'EnumType', ['EnumType', 'IsFlags']],
  ['SingleValueLookupField is a string', 'string', ['string']],
  ['MultipleValueLookupField has an EnumType with IsFlags', 'IsFlags', ['IsFlags']],
  ['MultipleValueLookupField is a Collection', 'Collection', ['Collection(EnumType)', 'Collection(string)']],
  ['MultipleValueLookupField is a Collection of strings', 'Collection of strings', ['Collection(string)']],
]

for (const [sentence, form, accepted] of forms) {
  test(`${sentence}, or the scenario is not offered`, () => {
    for (const mode of ALL) {
      const { outcome } = checked(enumerationMode).judge(
        propertyTarget([], { parameters, singleMode: mode, multipleMode: mode }),
        form,
      )
      assert.equal(outcome, accepted.includes(mode) ? 'upheld' : 'not offered', mode)
    }
  })
}

test('the finding names the actual type of the Field', () => {
  const target = propertyTarget([], { parameters, singleMode: 'string', multipleMode: 'Collection(EnumType)' })
  assert.deepEqual(told(checked(enumerationMode).judge(target, 'EnumType')), ['not offered Property.Status: a string'])
  assert.deepEqual(told(checked(enumerationMode).judge(target, 'IsFlags')), [
    'not offered Property.Features: a Collection of an EnumType',
  ])
})

test('each form and each way is called by its name', () => {
  const names = [
    'an EnumType',
    'an EnumType with IsFlags',
    'a Collection of an EnumType',
    'a string',
    'a Collection of strings',
  ]
  const found = ALL.map((mode) => {
    const target = propertyTarget([], { parameters, singleMode: mode, multipleMode: mode })
    return checked(enumerationMode).judge(target, 'string').found
  })
  assert.deepEqual(found, names)
  const target = propertyTarget([], { parameters, singleMode: 'string', multipleMode: 'IsFlags' })
  assert.deepEqual(
    forms.map(([, form]) => checked(enumerationMode).judge(target, form).requirement),
    [
      'MAY have an EnumType',
      'MAY be a string',
      'MAY have an EnumType with IsFlags',
      'MAY be a Collection',
      'MAY be a Collection of strings',
    ],
  )
})

test('without a Field nothing is verified', () => {
  const missing = {
    kind: 'missing',
    name: 'SingleValueLookupField',
    reason: 'no Field has a Lookup',
    advice: 'name one',
  } as const
  const without = propertyTarget([], { parameters: new Map([[missing.name, missing]]) })
  assert.deepEqual(told(checked(enumerationMode).judge(without, 'string')), [
    'not verified SingleValueLookupField: there is no SingleValueLookupField: no Field has a Lookup',
  ])
  assert.deepEqual(told(checked(enumerationMode).judge(without, 'IsFlags')), [
    'not verified MultipleValueLookupField: nothing is known of the type of MultipleValueLookupField',
  ])
})
