import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { ConfigurationError } from '../../support/dictionary/command-line'
import { factsWorkbook } from '../distill/facts-workbook'
import { temporaryFolder } from '../emit/testing/temporary-folder'
import { readDictionary } from '../model/read-dictionary'
import { openWorkbook } from '../read/open-workbook'
import { fieldRow, flatWorkbook, lookupRow } from '../read/testing/sample-workbook'
import { renderFiles } from '../render/render-files'
import { distillCommand } from './distill-command'

const prose = 'Prose that belongs to its author.'

const official = (displayName: string, value: string, synonym: string): Buffer =>
  flatWorkbook(
    [
      { Definition: prose, ...fieldRow({ DisplayName: displayName, SugMaxLength: 255 }) },
      {
        Definition: prose,
        ...fieldRow({ StandardName: 'Area', SimpleDataType: 'Number', SugMaxLength: 14, SugMaxPrecision: '0' }),
      },
      {
        Definition: prose,
        ...fieldRow({
          StandardName: 'Status',
          SimpleDataType: 'String List, Single',
          LookupStatus: 'Open with Enumerations',
          LookupName: 'Status',
          Synonyms: synonym,
        }),
      },
    ],
    [{ SpanishLookupValue: prose, ...lookupRow({ StandardLookupValue: value }) }],
  )

async function rendered(bytes: Buffer): Promise<readonly (readonly [string, string])[]> {
  const { dictionary } = await readDictionary('RESODataDictionary-2.0.xlsx', bytes, undefined)
  assert.ok(dictionary)
  return renderFiles(dictionary).map(({ path, text }) => [path, text])
}

async function distilled(bytes: Buffer): Promise<Buffer> {
  const { dictionary, rows } = await readDictionary('RESODataDictionary-2.0.xlsx', bytes, undefined)
  assert.ok(dictionary)
  return factsWorkbook(rows, dictionary.version, dictionary.source)
}

test('the facts give the same files as the official workbook, and again the same facts', async () => {
  const text = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom('&', '<', '=', '_x0041_', '&#xc5;', '"', '|', '7'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
    })
    .filter((candidate) => /^\s*[^\s'=#]/.test(candidate) && !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(candidate))
  await fc.assert(
    fc.asyncProperty(text, text, text, async (displayName, value, synonym) => {
      const workbook = official(displayName, value, synonym)
      const facts = await distilled(workbook)
      assert.deepEqual(await rendered(facts), await rendered(workbook))
      assert.deepEqual(await distilled(facts), facts)
    }),
    { numRuns: 15 },
  )
})

test('no prose is left in the facts', async () => {
  const { sheetNames, sheets } = await openWorkbook(await distilled(official('Display', 'Open', 'S')))
  assert.deepEqual(sheetNames, ['Fields', 'Lookups', 'Version Info'])
  assert.ok(!JSON.stringify([...sheets(sheetNames)]).includes(prose))
})

test('the command writes the facts and the page that names their source', async (context) => {
  const folder = await temporaryFolder(context)
  const workbook = join(folder, 'RESODataDictionary-2.0.xlsx')
  await writeFile(workbook, official('Display', 'Open', 'S'))
  const lines: string[] = []
  assert.equal(await distillCommand(['--workbook', workbook, '--out', folder], (line) => lines.push(line)), 0)
  assert.deepEqual(lines, [`wrote ${join(folder, 'RESODataDictionary-2.0.facts.xlsx')} and SOURCE.md`])
  assert.match(
    await readFile(join(folder, 'SOURCE.md'), 'utf8'),
    /^\| RESODataDictionary-2\.0\.facts\.xlsx \| 2\.0 \| 3 \| 1 \| RESODataDictionary-2\.0\.xlsx \| `[0-9a-f]{64}` \|$/m,
  )
  await assert.rejects(
    distillCommand([], () => {}),
    new ConfigurationError('--workbook is missing; see --help'),
  )
})
