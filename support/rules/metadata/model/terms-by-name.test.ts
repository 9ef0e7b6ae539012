import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { knownTerm, termsByName } from './terms-by-name'

test('of several terms of one name the first is known, and beside those of the document those of vocabularies', () => {
  const terms = '<Term Name="T" Type="Edm.String"/><Term Name="T" Type="Edm.Int32"/>'
  const own = schema('Namespace="Org.OData.Core.V1"', '<Term Name="Description" Type="Edm.Date"/>')
  const model = modelOf(edmx(schema('Namespace="o"', terms) + own))
  const typeOf = (name: string) => knownTerm(model, name)?.type.text
  assert.equal(termsByName(model).get('o.T')?.type.text, 'Edm.String')
  assert.deepEqual(
    ['o.T', 'o.Nope', 'other.T', 'Org.OData.Core.V1.Description', 'Org.OData.Core.V1.Nope'].map(typeOf),
    ['Edm.String', undefined, undefined, 'Edm.Date', undefined],
  )
  assert.equal(typeOf('Org.OData.Core.V1.LongDescription'), 'Edm.String')
})
