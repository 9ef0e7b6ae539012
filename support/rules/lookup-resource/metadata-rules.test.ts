import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { offerOfResource } from '../offered-elements'
import { checked, checkedFindings } from '../testing/checked-findings'
import { fieldNotNullable, fieldNullable, fieldType } from './field-declaration'
import { lookupInMetadata } from './in-metadata'
import { lookupNameAnnotated } from './lookup-name-annotated'
import { lookupNameStandard } from './lookup-name-standard'
import { stringLookupType } from './string-lookup-type'
import { annotated, dictionary, lookupFields, modelWith } from './testing/lookup-model'

const withoutLookup = { entitySets: '' }

describe('the Lookup Resource in the metadata', () => {
  test('is found under any name of its EntitySet', () =>
    assert.equal(checked(lookupInMetadata).judge(modelWith(), dictionary).outcome, 'upheld'))

  test('is missed when a Field is a string lookup', () => {
    const members = annotated('City', 'City') + annotated('Heating', 'Heating', 'Collection(Edm.String)')
    assert.deepEqual(checked(lookupInMetadata).judge(modelWith({ ...withoutLookup, members }), dictionary), {
      rule: 'lookup-resource-in-metadata',
      level: 'MUST',
      outcome: 'violated',
      subject: 'Lookup Resource',
      requirement: 'MUST be in the metadata of a server with string lookups',
      expected: 'an EntitySet of the EntityType Lookup',
      found: 'no EntitySet exposes the EntityType o.Lookup; string lookups are Property.City, Property.Heating',
      evidence: '$metadata line 6, column 1',
      advice: 'declare the Lookup Resource with an EntitySet and serve its records, or use EnumTypes',
      cause: 'Lookup Resource in the metadata',
    })
    const nowhere = modelWith({ ...withoutLookup, lookupName: 'Lookups' })
    assert.equal(
      checked(lookupInMetadata).judge(nowhere, dictionary).found,
      'not in the metadata; string lookups are Property.City',
    )
  })

  test('may be missing when no Field is one', () => {
    const members = '<Property Name="City" Type="o.Status"/><Property Name="ListPrice" Type="Edm.String"/>'
    const [finding] = checkedFindings(
      checked(lookupInMetadata).judge(modelWith({ ...withoutLookup, members }), dictionary),
    )
    assert.deepEqual([finding?.outcome, finding?.found], ['not offered', 'no standard Field is a string lookup'])
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
    const finding = rule(modelWith({ lookupFields: lookupFields.replace(from, to) }))
    checkedFindings(finding)
    const { outcome, found, evidence } = finding
    return [outcome, found, evidence]
  }
  const type = (name: string) => (model: ReturnType<typeof modelWith>) =>
    checked(fieldType).judge(model, 'Lookup', 'LookupName', name)
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

  test('of a Resource that is not there are missing, and nobody can say where', () => {
    const [finding] = checkedFindings(checked(fieldType).judge(modelWith(), 'Field', 'FieldKey', 'Edm.String'))
    assert.deepEqual(finding, {
      rule: 'resource-field-type',
      level: 'MUST',
      outcome: 'violated',
      subject: 'Field.FieldKey',
      requirement: 'MUST be Edm.String',
      expected: 'Edm.String',
      found: 'not in the metadata',
      advice: 'declare <Property Name="FieldKey" Type="Edm.String"/>',
    })
  })

  test('are told by what to declare', () => {
    const [finding] = checkedFindings(checked(fieldNullable).judge(modelWith(), 'Lookup', 'LookupValue'))
    assert.deepEqual(
      [finding?.subject, finding?.requirement, finding?.expected, finding?.advice],
      ['Lookup.LookupValue', 'SHOULD be nullable', 'Nullable="true"', 'declare Nullable="true"'],
    )
    const [must] = checkedFindings(checked(fieldNotNullable).judge(modelWith(), 'Lookup', 'LegacyODataValue'))
    assert.deepEqual([must?.subject, must?.expected], ['Lookup.LegacyODataValue', 'Nullable="false"'])
  })

  test('that every record has must not be nullable', () => {
    const rule = (model: ReturnType<typeof modelWith>) => checked(fieldNotNullable).judge(model, 'Lookup', 'LookupName')
    assert.equal(judge('', '', rule)[0], 'upheld')
    assert.deepEqual(judge(declared, 'Name="LookupName" Type="Edm.String"', rule).slice(0, 2), [
      'violated',
      'nullable, which is the default',
    ])
  })

  test('that a record may lack should be nullable', () => {
    const rule = (model: ReturnType<typeof modelWith>) =>
      checked(fieldNullable).judge(model, 'Lookup', 'LegacyODataValue')
    const nullable = 'Name="LegacyODataValue" Type="Edm.String"'
    assert.equal(judge('', '', rule)[0], 'upheld')
    assert.deepEqual(judge(nullable, `${nullable} Nullable="false"`, rule).slice(0, 2), ['advisory', 'not nullable'])
  })

  test('are declared before their nulls are asked about', () =>
    assert.throws(() => checked(fieldNullable).judge(modelWith(), 'Lookup', 'Nothing'), {
      message:
        'Lookup.Nothing is not declared as a Property; this sentence comes first: "Nothing" of the "Lookup" Resource MUST be <type>',
    }))
})

describe('string lookup Fields', () => {
  const judge = (rule: typeof lookupNameAnnotated.judge, members: string) =>
    checkedFindings(rule(modelWith({ members }), dictionary)).map(({ outcome, subject, found, cause }) => ({
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

  test('are told by what to declare', () => {
    const first = (rule: typeof lookupNameAnnotated.judge, members: string) => {
      const [finding] = rule(modelWith({ members }), dictionary)
      return [finding?.expected, finding?.evidence, finding?.advice]
    }
    const others = '<Annotation Term="other.Term" String="City"/>'
    const city = `<Property Name="City" Type="Edm.String">${others}</Property>`
    assert.equal(
      checked(lookupNameAnnotated).judge(modelWith({ members: city }), dictionary)[0]?.found,
      'no such annotation',
    )
    assert.deepEqual(first(lookupNameAnnotated.judge, city), [
      '<Annotation Term="RESO.OData.Metadata.LookupName" String="City"/>',
      '$metadata line 6, column 1',
      'annotate the Field with the LookupName of its Lookup records',
    ])
    assert.equal(
      first(lookupNameStandard.judge, annotated('City', 'Cities'))[2],
      'annotate the Field with City, and call its Lookup records so',
    )
    assert.deepEqual(first(stringLookupType.judge, annotated('City', 'City', 'Collection(Edm.String)')), [
      'Edm.String for a Single Enumeration',
      '$metadata line 6, column 1',
      'declare Type="Edm.String"',
    ])
    assert.deepEqual(first(stringLookupType.judge, annotated('Heating', 'Heating')), [
      'Collection(Edm.String) for a Multiple Enumeration',
      '$metadata line 6, column 1',
      'declare Type="Collection(Edm.String)"',
    ])
  })

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
