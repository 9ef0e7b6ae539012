import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A value that ExcelJS writes into a cell: plain, or with what a program puts around it. */
export type ProgramValue =
  | string
  | number
  | boolean
  | Date
  | null
  | { readonly formula: string; readonly result?: string | number }
  | { readonly error: string }
  | { readonly text: string; readonly hyperlink: string }
  | { readonly richText: readonly { readonly text: string; readonly font?: { readonly bold: boolean } }[] }

/** A sheet for ExcelJS: its name, its rows with the header first, and the ranges that are merged. */
export interface ProgramSheet {
  readonly name: string
  readonly rows: readonly (readonly ProgramValue[])[]
  readonly merges?: readonly string[]
}

interface ExcelJsSheet {
  addRow(values: readonly unknown[]): unknown
  mergeCells(range: string): void
}
interface ExcelJs {
  readonly Workbook: new () => {
    addWorksheet(name: string): ExcelJsSheet
    readonly xlsx: { load(bytes: Buffer): Promise<unknown>; writeBuffer(): Promise<ArrayBuffer> }
  }
}

/**
 * ExcelJS, where it is installed; else undefined. The project does not depend on it: its packages are no longer kept.
 */
export const excelJs: ExcelJs | undefined = optionalModule('exceljs')

/** Is true where LibreOffice is installed. */
export const hasLibreOffice: boolean = spawnSync('soffice', ['--version']).status === 0

/** Writes a workbook with ExcelJS. */
export async function writtenByExcelJs({ Workbook }: ExcelJs, sheets: readonly ProgramSheet[]): Promise<Buffer> {
  const workbook = new Workbook()
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = workbook.addWorksheet(name)
    for (const row of rows) sheet.addRow(row)
    for (const merge of merges) sheet.mergeCells(merge)
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** Opens a workbook with ExcelJS and saves it. */
export async function savedByExcelJs({ Workbook }: ExcelJs, bytes: Buffer): Promise<Buffer> {
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** Opens workbooks with LibreOffice and saves them, in one start of the program. */
export async function savedByLibreOffice(workbooks: readonly Buffer[]): Promise<readonly Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'))
  try {
    const out = join(folder, 'out')
    await mkdir(out)
    const paths = workbooks.map((_, index) => join(folder, `${index}.xlsx`))
    await Promise.all(workbooks.map((bytes, index) => writeFile(join(folder, `${index}.xlsx`), bytes)))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const format = 'xlsx:Calc MS Excel 2007 XML'
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths])
    return await Promise.all(workbooks.map((_, index) => readFile(join(out, `${index}.xlsx`))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function optionalModule(name: string): ExcelJs | undefined {
  try {
    return require(name) as ExcelJs
  } catch {
    return undefined
  }
}
