import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WorkbookProblems } from '../read/workbook-problem'
import { readSynonyms } from './synonyms'

function read(text: string) {
  const problems = new WorkbookProblems()
  const synonyms = readSynonyms({ text, address: 'Fields!J2' }, new Set(['ListPrice', 'City']), problems)
  return { synonyms, warnings: problems.all.map(({ message }) => message) }
}

test('blanks and a full stop at the end are dropped', () => {
  assert.deepEqual(read('CAM Charge,  AskingPrice , Lot\u00a0No.'), {
    synonyms: ['CAMCharge', 'AskingPrice', 'LotNo'],
    warnings: [],
  })
  assert.deepEqual(read(''), { synonyms: [], warnings: [] })
})

test('synonyms that metadata cannot contain are left out and reported', () => {
  assert.deepEqual(read("TG#, Zip+4, Builder's Tract, ZipPlus4,"), {
    synonyms: ['ZipPlus4'],
    warnings: [
      'synonym "TG#" is left out: it could never be an OData name; correct or remove it',
      'synonym "Zip+4" is left out: it could never be an OData name; correct or remove it',
      'synonym "Builder\'s Tract" is left out: it could never be an OData name; correct or remove it',
      'synonym "" is empty; remove the comma too many',
    ],
  })
})

test('synonyms that a conforming server has to have are left out, and repetitions', () => {
  assert.deepEqual(read('List Price, City, Town, Town.'), {
    synonyms: ['Town'],
    warnings: [
      'synonym "List Price" is left out: it is a standard Field of the same Resource; remove it',
      'synonym "City" is left out: it is a standard Field of the same Resource; remove it',
      'synonym "Town." is given twice; remove one',
    ],
  })
})
