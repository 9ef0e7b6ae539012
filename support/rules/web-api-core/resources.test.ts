import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import { checked } from '../testing/checked-findings'
import { endpointEntitySet, requiredEntitySet } from './entity-set'
import { standardResource } from './standard-resource'
import { told } from './testing/outcomes'
import { propertyTarget } from './testing/property-target'

const dictionary = new DictionaryIndex({
  version: '2.0',
  resources: [
    { name: 'Property', fields: [] },
    { name: 'Media', fields: [] },
  ],
  lookups: [],
})

test('a Resource of the dictionary is upheld, another one violated', () => {
  assert.deepEqual(told(checked(standardResource).judge(propertyTarget(), dictionary)), [
    'upheld EndpointResource Property: Property, in Data Dictionary 2.0',
  ])
  const finding = checked(standardResource).judge(propertyTarget([], { resource: 'Properties' }), dictionary)
  assert.deepEqual(told(finding), ['violated EndpointResource Properties: Properties, which is none of them'])
  assert.equal(finding.advice, 'name a standard Resource as EndpointResource in the RESOScript, e.g. Property')
})

test('an EntitySet of any container is upheld', () => {
  for (const resource of ['Property', 'Homes']) {
    assert.deepEqual(told(checked(endpointEntitySet).judge(propertyTarget([], { resource }))), [
      `upheld EndpointResource ${resource}: EntitySet ${resource}`,
    ])
  }
})

test('a Resource that no container has is violated', () => {
  for (const resource of ['Media', 'property']) {
    assert.deepEqual(told(checked(endpointEntitySet).judge(propertyTarget([], { resource }))), [
      `violated EndpointResource ${resource}: EntitySet Property, Homes`,
    ])
  }
})

test('one of the required Resources is enough', () => {
  const { model } = propertyTarget()
  assert.deepEqual(told(checked(requiredEntitySet).judge(model, ['Media', 'Homes'])), [
    'upheld the metadata: EntitySet Homes',
  ])
  assert.deepEqual(told(checked(requiredEntitySet).judge(model, ['Media', 'Member'])), [
    'violated the metadata: EntitySet Property, Homes',
  ])
})
