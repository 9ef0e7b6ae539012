import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigurationError } from '../../support/dictionary/command-line'
import { temporaryFolder } from '../emit/testing/temporary-folder'
import { fieldRow, flatWorkbook } from '../read/testing/sample-workbook'
import { loadAll, workbooksIn } from './load-all'

test('all faults of all workbooks are printed before anything stops', async (context) => {
  const folder = await temporaryFolder(context)
  const faulty = (standardName: string) => flatWorkbook([fieldRow({ StandardName: standardName, Synonyms: 'A#' })])
  await writeFile(join(folder, 'b-2.0.xlsx'), faulty('2nd'))
  await writeFile(join(folder, 'a-2.0.xlsx'), faulty('1st'))
  await writeFile(join(folder, '~$a-2.0.xlsx'), 'lock')
  const lines: string[] = []
  assert.equal(await loadAll(await workbooksIn(folder), undefined, false, (line) => lines.push(line)), undefined)
  assert.deepEqual(lines, [
    'faults that stop the generation:',
    'a-2.0.xlsx  Fields!B2  StandardName "1st" is not an OData identifier; correct it',
    'a-2.0.xlsx: warnings: 1; name it with --workbook to see them',
    'faults that stop the generation:',
    'b-2.0.xlsx  Fields!B2  StandardName "2nd" is not an OData identifier; correct it',
    'b-2.0.xlsx: warnings: 1; name it with --workbook to see them',
  ])
})

test('two workbooks of one version are refused, and a folder without any', async (context) => {
  const folder = await temporaryFolder(context)
  await assert.rejects(
    workbooksIn(folder),
    new ConfigurationError(`there is not a workbook in ${folder}; name one with --workbook`),
  )
  const paths = ['a-2.0.xlsx', 'b-2.0.xlsx'].map((name) => join(folder, name))
  for (const path of paths) await writeFile(path, flatWorkbook([fieldRow()]))
  await assert.rejects(
    loadAll(paths, undefined, false, () => {}),
    new ConfigurationError(`${paths[0]} and ${paths[1]} are both version 2.0; name one with --workbook`),
  )
})
