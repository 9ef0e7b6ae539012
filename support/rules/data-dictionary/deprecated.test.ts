import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { checked, checkedFindings } from '../testing/checked-findings'
import { flagsDeprecated, standardNameDeprecated } from './deprecated'

const STANDARD_NAME = '<Annotation Term="RESO.OData.Metadata.StandardName" String="A name"/>'
const LOOKUP_NAME = '<Annotation Term="RESO.OData.Metadata.LookupName" String="Heating"/>'

const model = (fields: string, members = '', attributes = '') =>
  modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Property"><Key><PropertyRef Name="ListingKey"/></Key>${fields}</EntityType>
<EnumType Name="Status" ${attributes}>${members}</EnumType>`,
      ),
    ),
  )

function told(finding: Finding) {
  checkedFindings(finding)
  const { outcome, subject, found } = finding
  return [outcome, subject, found]
}
const NAME = 'RESO.OData.Metadata.StandardName'

describe('StandardName', () => {
  test('of a Field and of a lookup value is one hint', () =>
    assert.deepEqual(
      told(
        checked(standardNameDeprecated).judge(
          model(
            ['A', 'B', 'C', 'D']
              .map((name) => `<Property Name="${name}" Type="Edm.String">${STANDARD_NAME}</Property>`)
              .join(''),
            `<Member Name="Active">${STANDARD_NAME}</Member><Member Name="Closed">${LOOKUP_NAME}</Member>`,
          ),
        ),
      ),
      ['advisory', NAME, '4 Fields: Property.A, Property.B, Property.C and 1 more, 1 EnumType member: Status.Active'],
    ))

  test('of a lookup value alone is one, and where is told', () => {
    const { found, evidence, advice } = checked(standardNameDeprecated).judge(
      model('', `<Member Name="Active"/><Member Name="Closed">${STANDARD_NAME}</Member>`),
    )
    assert.equal(found, '1 EnumType member: Status.Closed')
    assert.match(evidence ?? '', /^\$metadata line \d+, column \d+$/)
    assert.equal(advice, 'give display names in the Field and Lookup Resources')
  })

  test('is not a LookupName', () =>
    assert.deepEqual(
      told(
        checked(standardNameDeprecated).judge(model(`<Property Name="A" Type="Edm.String">${LOOKUP_NAME}</Property>`)),
      ),
      ['upheld', NAME, 'not used'],
    ))
})

describe('IsFlags', () => {
  test('is one hint that counts the values', () =>
    assert.deepEqual(
      told(checked(flagsDeprecated).judge(model('', '<Member Name="Active" Value="1"/>', 'IsFlags="true"'))),
      ['advisory', 'IsFlags', '1 EnumType: Status with 1 member'],
    ))

  test('is not a Collection', () =>
    assert.deepEqual(
      told(
        checked(flagsDeprecated).judge(
          model(
            '<Property Name="A" Type="Collection(o.Status)"/>',
            '<Member Name="Active" Value="1"/>',
            'IsFlags="false"',
          ),
        ),
      ),
      ['upheld', 'IsFlags', 'not used'],
    ))
})
