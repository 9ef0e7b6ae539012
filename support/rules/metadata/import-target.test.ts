import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importTarget } from './import-target'
import { faultsOf } from './testing/faults-of'

const parameter = '<Parameter Name="p" Type="o.X"/>'
const TYPES = `<EntityType Name="X"/><EntityType Name="Y"/>
<Function Name="Free"><ReturnType Type="o.X"/></Function>
<Function Name="Asking">${parameter}<ReturnType Type="o.X"/></Function>
<Function Name="Both">${parameter}<ReturnType Type="o.X"/></Function><Function Name="Both"><ReturnType Type="o.X"/></Function>
<Function Name="Bound" IsBound="true">${parameter}<ReturnType Type="o.X"/></Function>
<Function Name="Half" IsBound="true">${parameter}<ReturnType Type="o.X"/></Function>
<Function Name="Half">${parameter}<ReturnType Type="o.X"/></Function>
<Function Name="Text"><ReturnType Type="Edm.String"/></Function><Function Name="Far"><ReturnType Type="other.T"/></Function>
<Action Name="Go"/><Action Name="BoundGo" IsBound="true">${parameter}</Action>`

const told = (imports: string) =>
  faultsOf(
    importTarget,
    `${TYPES}<EntityContainer Name="c"><EntitySet Name="Xs" EntityType="o.X"/><EntitySet Name="Ys" EntityType="o.Y"/>
<Singleton Name="One" Type="o.X"/>${imports}</EntityContainer>`,
  )

const ofFunction = (name: string, attributes = '') =>
  told(`<FunctionImport Name="F" Function="${name}" ${attributes}/>`).map(({ outcome, found }) => `${outcome} ${found}`)

test('an import names an action or function that is not bound, of the document or of another one', () => {
  for (const name of ['o.Free', 'Self.Free', 'o.Half', 'other.Anything', ''])
    assert.deepEqual(ofFunction(name), [], name)
  assert.deepEqual(ofFunction('o.Bound'), ['violated Function="o.Bound", which is bound'])
  assert.deepEqual(ofFunction('o.Nowhere'), ['violated Function="o.Nowhere", and none has that name'])
})

test('what is expected and what to do is told of either kind', () => {
  const words = (imports: string) => told(imports).map(({ expected, advice }) => [expected, advice])
  assert.deepEqual(words('<FunctionImport Name="F" Function="o.Bound"/>'), [
    [
      'the name of a Function that is not bound',
      'declare <Function Name="Bound"> without IsBound, or remove the FunctionImport',
    ],
  ])
  assert.deepEqual(words('<ActionImport Name="A" Action="o.BoundGo"/>'), [
    [
      'the name of an Action that is not bound',
      'declare <Action Name="BoundGo"> without IsBound, or remove the ActionImport',
    ],
  ])
})

test('the EntitySet of an import holds what is returned', () => {
  for (const set of ['Xs', 'o.c/Xs', 'other.c/Xs'])
    assert.deepEqual(ofFunction('o.Free', `EntitySet="${set}"`), [], set)
  assert.deepEqual(ofFunction('o.Free', 'EntitySet="Nope"'), ['violated EntitySet="Nope", and no such resource'])
  assert.deepEqual(ofFunction('o.Free', 'EntitySet="One"'), ['violated EntitySet="One", which is not an EntitySet'])
  assert.deepEqual(ofFunction('o.Free', 'EntitySet="Ys"'), ['violated EntitySet="Ys", which holds Y; returned is X'])
  assert.deepEqual(ofFunction('o.Text', 'EntitySet="Xs"'), ['advisory EntitySet="Xs", and no entity is returned'])
  assert.deepEqual(ofFunction('o.Far', 'EntitySet="Xs"'), [])
  assert.deepEqual(ofFunction('other.Anything', 'EntitySet="Xs"'), [])
  assert.deepEqual(
    told('<ActionImport Name="A" Action="o.Go" EntitySet="Xs"/>').map(({ found }) => found),
    ['EntitySet="Xs", and no entity is returned'],
  )
})

test('only a function that can be called without arguments is in the service document', () => {
  const included = (name: string) => ofFunction(name, 'IncludeInServiceDocument="true"')
  for (const name of ['o.Free', 'o.Both', 'other.Anything']) assert.deepEqual(included(name), [], name)
  for (const name of ['o.Asking', 'o.Half'])
    assert.deepEqual(included(name), ['advisory IncludeInServiceDocument'], name)
  assert.deepEqual(ofFunction('o.Asking'), [])
})
