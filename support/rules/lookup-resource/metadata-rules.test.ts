import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { offerOfResource } from '../offered-elements'
import { fieldNotNullable, fieldNullable, fieldType } from './field-declaration'
import { lookupInMetadata } from './in-metadata'
import { lookupNameAnnotated } from './lookup-name-annotated'
import { lookupNameStandard } from './lookup-name-standard'
import { stringLookupType } from './string-lookup-type'
import { annotated, dictionary, lookupFields, modelWith } from './testing/lookup-model'

const withoutLookup = { entitySets: '' }

describe('the Lookup Resource in the metadata', () => {
  test('is found under any name of its EntitySet', () =>
    assert.equal(lookupInMetadata.judge(modelWith(), dictionary).outcome, 'upheld'))

  test('is missed when a Field is a string lookup', () => {
    const finding = lookupInMetadata.judge(modelWith(withoutLookup), dictionary)
    assert.deepEqual(
      [finding.outcome, finding.found, finding.evidence, finding.cause],
      [
        'violated',
        'no EntitySet exposes the EntityType o.Lookup; string lookups are Property.City',
        '$metadata line 6, column 1',
        'Lookup Resource in the metadata',
      ],
    )
  })

  test('may be missing when no Field is one', () => {
    const members = '<Property Name="City" Type="o.Status"/><Property Name="ListPrice" Type="Edm.String"/>'
    assert.equal(lookupInMetadata.judge(modelWith({ ...withoutLookup, members }), dictionary).outcome, 'not offered')
  })

  test('is what the other rules are about', () => {
    assert.equal(offerOfResource(modelWith(), dictionary, 'Lookup').isOffered, true)
    assert.deepEqual(offerOfResource(modelWith(withoutLookup), dictionary, 'Lookup'), {
      isOffered: false,
      found: 'no EntitySet exposes the EntityType o.Lookup',
    })
    assert.equal(offerOfResource(modelWith(), dictionary, 'Field').found, 'not in the metadata')
    assert.throws(() => offerOfResource(modelWith(), dictionary, 'Lokup'), /did you mean Lookup\?/)
  })
})

describe('the Fields of the Lookup Resource', () => {
  const judge = (from: string, to: string, rule: (model: ReturnType<typeof modelWith>) => Finding) => {
    const { outcome, found, evidence } = rule(modelWith({ lookupFields: lookupFields.replace(from, to) }))
    return [outcome, found, evidence]
  }
  const type = (name: string) => (model: ReturnType<typeof modelWith>) =>
    fieldType.judge(model, 'Lookup', 'LookupName', name)
  const declared = 'Name="LookupName" Type="Edm.String" Nullable="false"'

  test('have the type of the definition', () =>
    assert.deepEqual(judge('', '', type('Edm.String')), ['upheld', 'Edm.String', '$metadata line 10, column 1']))
  test('of another type are violated', () =>
    assert.deepEqual(judge('', '', type('Edm.DateTimeOffset')).slice(0, 2), ['violated', 'Edm.String']))
  test('that are collections are violated', () =>
    assert.deepEqual(
      judge(declared, 'Name="LookupName" Type="Collection(Edm.String)"', type('Edm.String')).slice(0, 2),
      ['violated', 'Collection(Edm.String)'],
    ))
  test('that are missing are violated, at the EntityType', () =>
    assert.deepEqual(judge(declared, 'Name="Name" Type="Edm.String"', type('Edm.String')), [
      'violated',
      'not in the metadata',
      '$metadata line 8, column 1',
    ]))

  test('that every record has must not be nullable', () => {
    const rule = (model: ReturnType<typeof modelWith>) => fieldNotNullable.judge(model, 'Lookup', 'LookupName')
    assert.equal(judge('', '', rule)[0], 'upheld')
    assert.deepEqual(judge(declared, 'Name="LookupName" Type="Edm.String"', rule).slice(0, 2), [
      'violated',
      'nullable, which is the default',
    ])
  })

  test('that a record may lack should be nullable', () => {
    const rule = (model: ReturnType<typeof modelWith>) => fieldNullable.judge(model, 'Lookup', 'LegacyODataValue')
    const nullable = 'Name="LegacyODataValue" Type="Edm.String"'
    assert.equal(judge('', '', rule)[0], 'upheld')
    assert.deepEqual(judge(nullable, `${nullable} Nullable="false"`, rule).slice(0, 2), ['advisory', 'not nullable'])
  })

  test('are declared before their nulls are asked about', () =>
    assert.throws(() => fieldNullable.judge(modelWith(), 'Lookup', 'Nothing'), /this sentence comes first/))
})

describe('string lookup Fields', () => {
  const judge = (rule: typeof lookupNameAnnotated.judge, members: string) =>
    rule(modelWith({ members }), dictionary).map(({ outcome, subject, found, cause }) => ({
      outcome,
      subject,
      found,
      ...(cause === undefined ? {} : { cause }),
    }))
  const right = annotated('City', 'City') + annotated('Heating', 'Heating', 'Collection(Edm.String)')
  const upheld = [{ outcome: 'upheld', subject: 'every string lookup Field', found: '2 Fields' }]
  const rules = [lookupNameAnnotated.judge, lookupNameStandard.judge, stringLookupType.judge]

  test('that are right uphold all rules', () => {
    for (const rule of rules) assert.deepEqual(judge(rule, right), upheld)
  })

  test('that are none are not judged', () => {
    for (const rule of rules)
      assert.equal(judge(rule, '<Property Name="City" Type="o.Status"/>')[0]?.outcome, 'not offered')
  })

  test('without annotation are violated one by one, and the fault is named', () =>
    assert.deepEqual(
      judge(
        lookupNameAnnotated.judge,
        '<Property Name="City" Type="Edm.String"/><Property Name="Heating" Type="Edm.String"/>',
      ),
      ['Property.City', 'Property.Heating'].map((subject) => ({
        outcome: 'violated',
        subject,
        found: 'no such annotation',
        cause: `LookupName annotation of ${subject}`,
      })),
    ))

  test('with a blank annotation are violated', () =>
    assert.equal(
      judge(lookupNameAnnotated.judge, annotated('City', ' '))[0]?.found,
      'an annotation without a constant text',
    ))

  test('with a LookupName that is not the standard one are violated; those without are reported elsewhere', () => {
    assert.deepEqual(judge(lookupNameStandard.judge, annotated('City', 'Cities')), [
      { outcome: 'violated', subject: 'Property.City', found: 'Cities' },
    ])
    assert.equal(judge(lookupNameStandard.judge, '<Property Name="City" Type="Edm.String"/>')[0]?.outcome, 'upheld')
  })

  test('with another number of values are violated', () =>
    assert.deepEqual(
      judge(
        stringLookupType.judge,
        annotated('City', 'City', 'Collection(Edm.String)') + annotated('Heating', 'Heating'),
      ),
      [
        { outcome: 'violated', subject: 'Property.City', found: 'Collection(Edm.String)' },
        { outcome: 'violated', subject: 'Property.Heating', found: 'Edm.String' },
      ],
    ))
})
