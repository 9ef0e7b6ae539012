import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldRow, sampleWorkbook } from '../read/testing/sample-workbook'
import { readDictionary } from './read-dictionary'

async function read(fileName: string, stated: string | number | undefined, requested?: string) {
  const info =
    stated === undefined ? {} : { 'Version Info': [{ 'Version Type': 'DD Wiki Version', 'Version Data': stated }] }
  const lookups = [{ LookupName: null, StandardLookupValue: null, LegacyODataValue: null, Synonyms: null }]
  const workbook = sampleWorkbook({ Fields: [fieldRow()], Lookups: lookups, ...info })
  const { dictionary, problems } = await readDictionary(fileName, workbook, requested)
  return dictionary?.version ?? problems.faults.map(({ address, message }) => `${address} ${message}`.trim())
}

test('the version comes from the command line, Version Info or the file name', async () => {
  assert.equal(await read('workbook.xlsx', undefined, '2.1'), '2.1')
  assert.equal(await read('workbook.xlsx', '2.0'), '2.0')
  assert.equal(await read('workbook.xlsx', 2), '2.0')
  assert.equal(await read('RESODataDictionary-1.7-legacy-layout.xlsx', undefined), '1.7')
  assert.equal(await read('/2.9/RESODataDictionary-2.0 (1).xlsx', '2.0', '2.0'), '2.0')
})

test('a contradiction is a fault, whichever two contradict each other', async () => {
  assert.deepEqual(await read('RESO-2.0.xlsx', '2.1'), [
    'is version 2.1 by Version Info!B2, but 2.0 by the file name; make them agree',
  ])
  assert.deepEqual(await read('RESO.xlsx', '2.1', '2.0'), [
    'is version 2.0 by --dd-version, but 2.1 by Version Info!B2; make them agree',
  ])
})

test('no version at all is a fault, and so is one that is none', async () => {
  assert.deepEqual(await read('RESO.xlsx', undefined), [
    'does not say its version; write it in Version Info ("DD Wiki Version") or give --dd-version',
  ])
  assert.deepEqual(await read('RESO-2.0.xlsx', 'two'), [
    'Version Info!B2 "two" is not a version; write one such as 2.0',
  ])
})
