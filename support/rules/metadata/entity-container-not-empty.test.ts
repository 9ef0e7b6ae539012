import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entityContainerNotEmpty } from './entity-container-not-empty'
import { foundBy } from './testing/faults-of'

const SET = '<EntitySet Name="Xs" EntityType="o.X"/>'
const SINGLETON = '<Singleton Name="One" Type="o.X"/>'
const IMPORT = '<ActionImport Name="GoOn" Action="o.Go"/>'

test('a container has resources or imports, in whatever number', () => {
  const found = (content: string) =>
    foundBy(entityContainerNotEmpty, `<EntityContainer Name="c">${content}</EntityContainer>`)
  for (const content of [
    SET,
    SINGLETON,
    IMPORT,
    SET + SINGLETON,
    SET + IMPORT,
    SINGLETON + IMPORT,
    SET + SINGLETON + IMPORT,
  ])
    assert.deepEqual(found(content), [], content)
  for (const content of ['', '<Annotation Term="o.T"/>']) assert.equal(found(content).length, 1, content)
})
