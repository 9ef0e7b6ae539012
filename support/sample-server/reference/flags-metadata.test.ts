import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EnumType, Property } from '../../metadata/model-elements'
import { validateMetadata } from '../../rules/validate-metadata'
import { readReferenceData } from './reference-data'

const VERSIONS = ['1.7', '2.0', '2.1'] as const

for (const version of VERSIONS) {
  const { metadata, model } = readReferenceData(version, 'IsFlags')
  const enumTypes = model.types.filter((type): type is EnumType => type.kind === 'EnumType')

  test(`metadata of ${version} with IsFlags are valid`, async () => {
    assert.deepEqual((await validateMetadata(metadata)).findings, [])
  })

  test(`each member of ${version} with IsFlags has a bit of its own`, () => {
    const flags = enumTypes.filter(({ isFlags }) => isFlags)
    assert.ok(flags.length > 90)
    for (const { members, underlyingType, name } of flags) {
      assert.equal(underlyingType, 'Edm.Int64', name)
      assert.deepEqual(
        members.map(({ value }) => value),
        members.map((_member, index) => String(2n ** BigInt(index))),
        name,
      )
    }
  })

  test(`Fields of ${version} with many values have IsFlags, those with one have not`, () => {
    const collections = readReferenceData(version, 'EnumTypes').model
    for (const type of collections.types) {
      if (type.kind !== 'EntityType') continue
      for (const { name, type: before } of type.properties) {
        const declared = propertyOf(model, type.qualifiedName, name)
        const enumType = declared && model.type(declared.type.qualifiedName)
        if (enumType?.kind !== 'EnumType') continue
        assert.equal(enumType.isFlags, before.isCollection, `${type.name}.${name}`)
        assert.equal(declared?.type.isCollection, false)
        assert.equal(declared?.nullable, true)
      }
    }
  })
}

function propertyOf(model: EntityDataModel, entityType: string, name: string): Property | undefined {
  const type = model.type(entityType)
  return type?.kind === 'EntityType' ? type.properties.find((property) => property.name === name) : undefined
}

test('an EnumType keeps the first 63 members, the greatest of which is the greatest power of two of an Edm.Int64', () => {
  const membersOf = (representation: 'EnumTypes' | 'IsFlags', name: string) => {
    const type = readReferenceData('2.0', representation).model.type(name)
    assert.ok(type?.kind === 'EnumType')
    return type.members
  }
  const all = membersOf('EnumTypes', 'org.reso.metadata.enums.BusinessType').map(({ name }) => name)
  const kept = membersOf('IsFlags', 'org.reso.metadata.enums.BusinessType')
  assert.ok(all.length > 63)
  assert.deepEqual(
    kept.map(({ name }) => name),
    all.slice(0, 63),
  )
  assert.equal(kept.at(-1)?.value, '4611686018427387904')
})
