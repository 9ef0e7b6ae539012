import assert from 'node:assert/strict'
import { test } from 'node:test'
import { streamUse } from './stream-use'
import { faultsOf } from './testing/faults-of'

const told = (content: string) => faultsOf(streamUse, content).map(({ subject, found }) => `${subject}: ${found}`)

const action = (isBound: boolean, ...types: readonly string[]) =>
  `<Action Name="A" IsBound="${isBound}">${types.map((type, index) => `<Parameter Name="p${index}" Type="${type}"/>`).join('')}</Action>`

test('a stream is bound to, and is no other parameter', () => {
  assert.deepEqual(told(action(true, 'Edm.Stream', 'Edm.String')), [])
  assert.deepEqual(told(action(true, 'Edm.Stream', 'Edm.Stream')), ['Parameter p1 of Action A: Type="Edm.Stream"'])
  assert.deepEqual(told(action(false, 'Edm.Stream')), ['Parameter p0 of Action A: Type="Edm.Stream"'])
})

test('nothing is a collection of streams', () => {
  const collection = 'Collection(Edm.Stream)'
  assert.deepEqual(told(action(true, collection)), [`Parameter p0 of Action A: Type="${collection}"`])
  assert.deepEqual(told(`<EntityType Name="X"><Property Name="P" Type="${collection}"/></EntityType>`), [
    `X.P: Type="${collection}"`,
  ])
})
