import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Field } from '../dictionary/data-dictionary'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { edmx, modelOf, schema } from '../metadata/testing/model-of'
import { NO_REVIEW } from '../variations/review'
import {
  localResourcesOf,
  offeredField,
  offeredResource,
  offerOfLocalResources,
  offerOfResource,
  offerOfReview,
} from './offered-elements'

const dictionary = new DictionaryIndex({
  version: '2.0',
  resources: ['Property', 'Media', 'Member'].map((name) => ({ name, fields: [] })),
  lookups: [],
})

const localIn = (entitySets: Readonly<Record<string, string>>): readonly string[] =>
  localResourcesOf(
    modelOf(
      edmx(
        schema(
          'Namespace="o"',
          `${['Property', 'Media', 'Showing'].map((name) => `<EntityType Name="${name}"/>`).join('')}
<EntityContainer Name="c">
${Object.entries(entitySets)
  .map(([name, type]) => `<EntitySet Name="${name}" EntityType="o.${type}"/>`)
  .join('')}
</EntityContainer>`,
        ),
      ),
    ),
    dictionary,
  )

test('EntitySets of standard Resources are not local, whatever they are called', () => {
  assert.deepEqual(localIn({ Property: 'Property', Pictures: 'Media' }), [])
})

test('EntitySets of other EntityTypes are local, and so are further ones of a standard Resource', () => {
  assert.deepEqual(localIn({ Property: 'Property', Archive: 'Property', Showings: 'Showing' }), ['Archive', 'Showings'])
})

test('a scenario about local Resources goes on where there are any', () => {
  const names = ['Archive', 'B', 'C', 'D', 'E', 'F']
  assert.deepEqual(offerOfLocalResources(names), {
    isOffered: true,
    found: '6 local Resources: Archive, B, C, D, E and 1 more',
  })
  assert.deepEqual(offerOfLocalResources([]), {
    isOffered: false,
    found: 'no EntitySet beyond those of the Data Dictionary',
  })
})

describe('elements that a feature names', () => {
  const price = { standardName: 'ListPrice' } as Field
  const names = new DictionaryIndex({
    version: '2.0',
    resources: [
      { name: 'Property', fields: [price] },
      { name: 'Office', fields: [] },
      { name: 'Member', fields: [] },
    ],
    lookups: [],
  })
  const model = modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Property"><Property Name="City" Type="Edm.String"/></EntityType>
<EntityType Name="Office"/><EntityType Name="Showing"/>
<EntityContainer Name="c"><EntitySet Name="Property" EntityType="o.Property"/></EntityContainer>`,
      ),
    ),
  )

  test('are offered or not, and must be known to the dictionary or the metadata', () => {
    assert.equal(offeredResource(model, names, 'Property')?.name, 'Property')
    assert.equal(offeredResource(model, names, 'Showing')?.name, 'Showing')
    assert.equal(offeredResource(model, names, 'Member'), undefined)
    assert.throws(() => offeredResource(model, names, 'Propert'), {
      message:
        'Propert is not a Resource of Data Dictionary 2.0, and not in the metadata either; did you mean Property?',
    })
    assert.throws(() => offeredResource(model, names, 'Zoo'), {
      message: 'Zoo is not a Resource of Data Dictionary 2.0, and not in the metadata either',
    })
  })

  test('are Fields of the Resource', () => {
    const city = offeredField(model, names, 'Property', 'City')
    assert.deepEqual([city?.resourceName, city?.fieldName, city?.member.name], ['Property', 'City', 'City'])
    assert.equal(offeredField(model, names, 'Property', 'ListPrice'), undefined)
    assert.throws(() => offeredField(model, names, 'Property', 'ListPrize'), {
      message:
        'Property.ListPrize is not a Field of Data Dictionary 2.0, and not in the metadata either; did you mean ListPrice?',
    })
    assert.throws(() => offeredField(model, names, 'Member', 'City'), {
      message: 'Member.City is not a Field of Data Dictionary 2.0, and not in the metadata either',
    })
    assert.throws(() => offeredField(model, names, 'Zoo', 'City'), { message: /^Zoo is not a Resource/ })
  })

  test('can be asked for where an EntitySet exposes them', () => {
    assert.deepEqual(offerOfResource(model, names, 'Property'), { isOffered: true, found: 'in the metadata' })
    assert.deepEqual(offerOfResource(model, names, 'Office'), {
      isOffered: false,
      found: 'no EntitySet exposes the EntityType o.Office',
    })
    assert.deepEqual(offerOfResource(model, names, 'Member'), { isOffered: false, found: 'not in the metadata' })
  })
})

test('a review is there or is not', () => {
  assert.deepEqual(offerOfReview(undefined), { isOffered: false, found: 'there is no review' })
  assert.deepEqual(offerOfReview(NO_REVIEW), { isOffered: true, found: 'variations.review.json is there' })
})
