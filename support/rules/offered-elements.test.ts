import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { edmx, modelOf, schema } from '../metadata/testing/model-of'
import { localResourcesOf, offerOfLocalResources } from './offered-elements'

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
