import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { enumTypes } from './declarations'
import { flagsToWrite, freeFlags } from './flags'

const enumType = (attributes: string, members: string) => {
  const [type] = enumTypes(
    modelOf(edmx(schema('Namespace="o"', `<EnumType Name="A" IsFlags="true" ${attributes}>${members}</EnumType>`))),
  )
  assert.ok(type)
  return type
}

test('flags are free that no member writes, up to 2^62', () => {
  const free = freeFlags(enumType('UnderlyingType="Edm.Int64"', '<Member Name="B" Value="2"/><Member Name="C"/>'))
  assert.deepEqual(free.slice(0, 3), [1n, 4n, 8n])
  assert.equal(free.at(-1), 4611686018427387904n)
  assert.equal(free.length, 62)
})

test('the advice names free flags, and a wider type where they need one', () => {
  const type = enumType('', '<Member Name="B" Value="1"/>')
  assert.equal(flagsToWrite(type, [2n]), 'write Value="2", which no other Member has')
  assert.equal(
    flagsToWrite(type, [2n, 4n, 8n, 16n]),
    'write Value="2", Value="4", Value="8" and so on, which no other Member has',
  )
  assert.equal(
    flagsToWrite(type, [2147483648n]),
    'write Value="2147483648", which no other Member has, and UnderlyingType="Edm.Int64" on EnumType A',
  )
})
