import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { unqualified } from '../dictionary/names'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { readEntityDataModel } from '../metadata/read-entity-data-model'
import { parseXml } from '../metadata/read-xml'
import type { AdvertisedPayload, AdvertisedValue } from '../payload/advertised-payload'
import { advertisedPayload } from '../payload/read-advertised-payload'
import { commonFormatPayload } from '../payload/reported-payload'
import { dictionaryFile } from '../results/dictionary-file'
import { termsOf } from './terms'

const VERSION = '2.0'

test('the reference report says of payloads what the reference metadata say', () => {
  const path = dictionaryFile(VERSION)
  const { document } = parseXml(readFileSync(join(dirname(path), 'metadata-enum-types.xml'), 'utf8'))
  assert.ok(document)
  const declared = advertisedPayload(readEntityDataModel(document), undefined)
  const dictionary = new DictionaryIndex(readDataDictionary(path))
  assert.deepEqual(said(termsOf(undefined, VERSION).payload), said(commonFormatPayload(declared, dictionary)))
})

test('everything that the dictionary has can be judged', () => {
  for (const version of ['1.7', '2.0', '2.1']) {
    const { payload, version: known } = termsOf(undefined, version)
    assert.equal(known, version)
    for (const { name, key, fields } of payload.resources.values()) {
      assert.equal(key.length, 1, name)
      for (const field of fields.values()) assert.notEqual(field.value.kind, 'undefined type', `${name}.${field.name}`)
    }
  }
})

/** Types of expansions by their unqualified names, which is all that a report has. */
const said = ({ resources }: AdvertisedPayload) =>
  new Map(
    [...resources].map(([name, { key, fields }]) => [
      name,
      {
        key,
        fields: new Map(
          [...fields].map(([field, type]) => [field, { ...type, value: withUnqualifiedType(type.value) }]),
        ),
      },
    ]),
  )

const withUnqualifiedType = (value: AdvertisedValue): AdvertisedValue =>
  value.kind === 'expansion' ? { ...value, type: unqualified(value.type) } : value
