import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import type { LookupRecords } from '../../../payload/lookup-records'
import { noRecordsGiven } from '../../../payload/replicated-resource'
import type { UnknownRecords } from '../../../payload/unknown-records'
import { checked } from '../../testing/checked-findings'
import { recordsMatchMetadata } from '../match-metadata'
import { evidenceAt, pageOf } from '../testing/core-answers'
import { exampleTarget } from '../testing/example-target'

const lookup = (name: string) =>
  `<Property Name="${name}" Type="Edm.String"><Annotation Term="RESO.OData.Metadata.LookupName" String="Area"/></Property>`

/** An open type, with a lookup whose local values are tolerated and one whose are not, and types that nobody defines. */
const MODEL = modelOf(
  edmx(
    schema(
      'Namespace="o"',
      `<EntityType Name="Property" OpenType="true"><Key><PropertyRef Name="ListingKey"/></Key>
<Property Name="ListingKey" Type="Edm.String" Nullable="false"/>
<Property Name="BedroomsTotal" Type="Edm.Int16"/>
${lookup('MLSAreaMajor')}${lookup('Area')}
<Property Name="Odd" Type="o.Gone"/>
<Property Name="Address" Type="o.Address"/>
</EntityType>
<ComplexType Name="Address"><Property Name="Odd" Type="o.Gone"/></ComplexType>
<EntityContainer Name="c"><EntitySet Name="Property" EntityType="o.Property"/></EntityContainer>`,
    ),
  ),
)

const LOOKUPS: LookupRecords = {
  kind: 'known',
  byLookupName: new Map([['Area', [{ lookupName: 'Area', lookupValue: 'North' }]]]),
}

const judged = (records: readonly object[], lookups: LookupRecords | UnknownRecords = LOOKUPS) =>
  checked(recordsMatchMetadata).judge(
    { ...exampleTarget(), model: MODEL },
    pageOf(records.map((record, index) => ({ ListingKey: `P${index + 1}`, ...record }))),
    lookups,
  )

const told = (...args: Parameters<typeof judged>) => judged(...args).map(({ outcome, found }) => [outcome, found])

test('what an open type allows is an advisory, beside that the records match', () => {
  const [upheld, advisory, ...others] = judged([{ Bedrooms: 3 }])
  assert.deepEqual(others, [])
  assert.deepEqual([upheld?.outcome, upheld?.level, upheld?.found], ['upheld', 'MUST', '1 record'])
  assert.deepEqual(advisory, {
    rule: 'core-records-match-metadata',
    level: 'SHOULD',
    outcome: 'advisory',
    subject: "example: Property('P1')",
    requirement: 'SHOULD be answered with records that match the metadata',
    expected: 'a Field that the metadata declare for Property, although it is open',
    found: 'Bedrooms 3',
    ...evidenceAt('https://example.org/odata/Property'),
    advice: 'declare it in the metadata, so that those who read them know of it',
  })
})

test('local values that the Data Dictionary 2.0 tolerates are advisories, and others are violations', () => {
  assert.deepEqual(told([{ MLSAreaMajor: 'North', Area: 'North' }]), [['upheld', '1 record']])
  assert.deepEqual(told([{ MLSAreaMajor: 'South', Area: 'South' }]), [
    ['violated', 'Area "South"'],
    ['advisory', 'MLSAreaMajor "South"'],
  ])
})

test('values of types that nobody defines are not verified, each reason once', () => {
  const [finding, ...others] = judged([{ Odd: 1, Address: { Odd: 1 } }, { Odd: 2 }])
  assert.deepEqual(others, [])
  assert.deepEqual(
    [finding?.outcome, finding?.found, finding?.advice],
    [
      'not verified',
      'Odd cannot be judged: a value of o.Gone, which the metadata do not define, Address.Odd cannot be judged: a value of o.Gone, which the metadata do not define',
      'define the types in the metadata',
    ],
  )
})

test('unknown types and unknown Lookup records are told apart, beside what is violated', () => {
  const unknown = noRecordsGiven('Lookup')
  assert.deepEqual(told([{ Area: 'South' }], unknown), [['not verified', unknown.reason]])
  assert.deepEqual(
    told([{ Odd: 1 }], unknown).map(([, found]) => found),
    ['Odd cannot be judged: a value of o.Gone, which the metadata do not define'],
  )
  assert.deepEqual(told([{ Area: 'South', Odd: 1, BedroomsTotal: 'x' }], unknown), [
    ['violated', 'BedroomsTotal "x"'],
    ['not verified', unknown.reason],
    ['not verified', 'Odd cannot be judged: a value of o.Gone, which the metadata do not define'],
  ])
})
