import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { utils } from 'xlsx'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { readDictionary } from '../model/read-dictionary'
import { fieldHeaders, lookupHeaders } from '../read/flat-layout'
import type { TableHeaders, TableRow } from '../read/read-table'
import {
  excelJs,
  hasLibreOffice,
  type ProgramSheet,
  type ProgramValue,
  savedByExcelJs,
  savedByLibreOffice,
  writtenByExcelJs,
} from '../read/testing/spreadsheet-programs'
import { renderFiles } from '../render/render-files'

const FACTS = join(PROJECT_ROOT, 'reference/RESODataDictionary-2.0.facts.xlsx')
const withoutExcelJs = excelJs === undefined && 'ExcelJS is not installed'
const withoutLibreOffice = hasLibreOffice ? false : 'LibreOffice is not installed'

/** Reads a workbook: the files that are generated of it, or the addresses of its faults. */
async function outcome(bytes: Buffer) {
  const { dictionary, problems } = await readDictionary('RESODataDictionary-2.0.xlsx', bytes, '2.0')
  const faults = problems.faults.map(({ address }) => address)
  const source = { fileName: '', sha256: '' }
  const files = dictionary && renderFiles({ ...dictionary, source }).map(({ path, text }) => `${path}\n${text}`)
  return { files, faults, warnings: problems.warnings.map(({ address }) => address) }
}

test('a facts workbook that ExcelJS saved gives the same files', { skip: withoutExcelJs }, async () => {
  assert.ok(excelJs)
  const facts = readFileSync(FACTS)
  assert.deepEqual(await outcome(await savedByExcelJs(excelJs, facts)), await outcome(facts))
})

test('a facts workbook that LibreOffice saved gives the same files', { skip: withoutLibreOffice }, async () => {
  const facts = readFileSync(FACTS)
  const [saved] = await savedByLibreOffice([facts])
  assert.ok(saved)
  assert.deepEqual(await outcome(saved), await outcome(facts))
})

/** The rows of three Resources without their expansions, and of the Lookups that they use. */
async function slice(): Promise<{ readonly fields: ProgramSheet; readonly lookups: ProgramSheet }> {
  const { rows } = await readDictionary(FACTS, readFileSync(FACTS), undefined)
  const fields = rows.fields.filter(
    ({ resourceName, sourceResource }) =>
      ['Media', 'OUID', 'Teams'].includes(resourceName.text) && sourceResource.text === '',
  )
  const used = new Set(fields.map(({ lookupName }) => lookupName.text))
  const lookups = rows.lookups.filter(({ lookupName }) => used.has(lookupName.text))
  return { fields: toSheet('Fields', fieldHeaders, fields), lookups: toSheet('Lookups', lookupHeaders, lookups) }
}

function toSheet<Column extends string>(
  name: string,
  headers: TableHeaders<Column>,
  rows: readonly TableRow<Column>[],
): ProgramSheet {
  const columns = Object.keys(headers) as Column[]
  const values = rows.map((row) =>
    columns.map((column) => {
      const { text } = row[column]
      if (text === '') return null
      return headers[column].holds === 'number' ? Number(text) : text
    }),
  )
  return { name, rows: [columns.map((column) => headers[column].header), ...values] }
}

/** Changes by a program or a person that leave a cell saying the same. */
const harmless: readonly ((value: string | number) => ProgramValue)[] = [
  (value) => ({ formula: '"x"', result: value }),
  (value) => String(value),
  (value) => ({ text: String(value), hyperlink: 'https://example.org/' }),
  (value) => ({
    richText: [{ text: String(value).slice(0, 1), font: { bold: true } }, { text: String(value).slice(1) }],
  }),
  (value) => `${value} `,
  (value) => `\u00a0${value}`,
  (value) => `${String(value).slice(0, 1)}\u200b${String(value).slice(1)}`,
  (value) => String(value).replaceAll(/ (?=\S)/g, '  '),
]

/** Changes after which a cell does not say the same, so that they have to be told. */
const harmful: readonly (() => ProgramValue)[] = [
  () => ({ formula: '1+1' }),
  () => true,
  () => new Date('2026-01-02T00:00:00Z'),
  () => ({ error: '#REF!' }),
  () => '#REF!',
]

interface Rewriting {
  /** The columns of Fields in the order in which they are written. */
  readonly order: readonly number[]
  /** Cells that are changed: which row and column, and how. */
  readonly changes: readonly { readonly row: number; readonly column: number; readonly how: number }[]
  readonly blankRowAt: number
}

const rewriting = (hows: number, minLength: number): fc.Arbitrary<Rewriting> =>
  fc.record({
    order: fc.shuffledSubarray(Object.keys(Object.keys(fieldHeaders)).map(Number), {
      minLength: Object.keys(fieldHeaders).length,
    }),
    changes: fc.array(fc.record({ row: fc.nat(1000), column: fc.nat(100), how: fc.nat(hows - 1) }), {
      minLength,
      maxLength: 12,
    }),
    blankRowAt: fc.nat(60),
  })

/** Applies a rewriting to a sheet, and returns it with the addresses of the cells that were changed. */
function rewrite(
  sheet: ProgramSheet,
  { order, changes, blankRowAt }: Rewriting,
  apply: (value: string | number, how: number) => ProgramValue,
): { readonly sheet: ProgramSheet; readonly changed: ReadonlySet<string> } {
  const rows = sheet.rows.map((row) => order.map((column) => row[column] ?? null))
  rows.splice(
    1 + blankRowAt,
    0,
    order.map(() => null),
  )
  const changed = new Set<string>()
  for (const { row, column, how } of changes) {
    const index = 1 + (row % (rows.length - 1))
    const cells = rows[index] ?? []
    const filled = cells.flatMap((value, position) =>
      typeof value === 'string' || typeof value === 'number' ? [{ value, position }] : [],
    )
    const cell = filled[column % Math.max(1, filled.length)]
    const address = cell && `Fields!${utils.encode_cell({ r: index, c: cell.position })}`
    if (cell === undefined || address === undefined || changed.has(address)) continue
    cells[cell.position] = apply(cell.value, how)
    changed.add(address)
  }
  return { sheet: { ...sheet, rows: rows.map((row) => [...row, 'a note', new Date('2026-01-02T00:00:00Z')]) }, changed }
}

test('any rewriting that says the same gives the same files', { skip: withoutExcelJs }, async () => {
  assert.ok(excelJs)
  const { fields, lookups } = await slice()
  const { files } = await outcome(await writtenByExcelJs(excelJs, [fields, lookups]))
  assert.ok(files)
  const kept: Buffer[] = []
  await fc.assert(
    fc.asyncProperty(rewriting(harmless.length, 0), async (how) => {
      assert.ok(excelJs)
      const { sheet } = rewrite(fields, how, (value, index) => harmless[index]?.(value) ?? null)
      const bytes = await writtenByExcelJs(excelJs, [sheet, lookups])
      kept.push(bytes)
      assert.deepEqual({ ...(await outcome(bytes)), warnings: [] }, { files, faults: [], warnings: [] })
    }),
    { numRuns: 20 },
  )
  if (!hasLibreOffice) return
  for (const bytes of await savedByLibreOffice(kept.slice(-10))) {
    assert.deepEqual({ ...(await outcome(bytes)), warnings: [] }, { files, faults: [], warnings: [] })
  }
})

test('any rewriting that loses what a cell said is a fault at its address', { skip: withoutExcelJs }, async () => {
  assert.ok(excelJs)
  const { fields, lookups } = await slice()
  await fc.assert(
    fc.asyncProperty(rewriting(harmful.length, 1), async (how) => {
      assert.ok(excelJs)
      const { sheet, changed } = rewrite(fields, how, (_, index) => harmful[index]?.() ?? null)
      const { files, faults } = await outcome(await writtenByExcelJs(excelJs, [sheet, lookups]))
      for (const address of changed) assert.ok(faults.includes(address), `${address} is not a fault`)
      assert.equal(files === undefined, changed.size > 0)
    }),
    { numRuns: 20 },
  )
})

test('rows that are merged give what they show', { skip: withoutExcelJs }, async () => {
  assert.ok(excelJs)
  const { fields, lookups } = await slice()
  const merged = { ...fields, merges: equalNeighbours(fields, 0).map(({ first, last }) => `A${first}:A${last}`) }
  assert.ok(merged.merges.length > 2)
  const { files } = await outcome(await writtenByExcelJs(excelJs, [fields, lookups]))
  const written = await writtenByExcelJs(excelJs, [merged, lookups])
  assert.deepEqual((await outcome(written)).files, files)
  if (hasLibreOffice) {
    for (const saved of await savedByLibreOffice([written])) assert.deepEqual((await outcome(saved)).files, files)
  }
})

/** Returns runs of at least two rows with the same value in a column, as their first and last row in the sheet. */
function equalNeighbours({ rows }: ProgramSheet, column: number): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = []
  rows.forEach((row, index) => {
    const run = runs.at(-1)
    if (run !== undefined && rows[run.first - 1]?.[column] === row[column]) run.last = index + 1
    else runs.push({ first: index + 1, last: index + 1 })
  })
  return runs.filter(({ first, last }) => last > first)
}
