import { read, utils } from 'xlsx'
import { readDictionary } from '../../generator/model/read-dictionary'
import { renderFiles } from '../../generator/render/render-files'
import { printableLines } from '../../support/dictionary/wording'
import { openFileKind } from '../file-kind'
import type { Kind } from '../kind'
import { type Mutator, oneOf } from '../mutation'
import { bytesMutator } from '../mutations/bytes'
import { cellMutator, farCellMutator } from '../mutations/cells'
import { xmlMutator } from '../mutations/xml'
import { isIntact, readZip, writeZip, zipMutator } from '../mutations/zip'
import { OFFENDING_ROW, sampleWorkbook } from '../samples/workbook'

/** Parts that the reader has to look at; it may do without the others. */
const isReadPart = (name: string): boolean => /^xl\/(?:workbook\.xml|worksheets\/sheet\d\.xml)$/.test(name)

const changeXml = xmlMutator()

/** Spreadsheet programs read more than is written by the rules: nothing is broken for certain. */
const inPart: Mutator = (bytes, random) => {
  const mutant = changeXml(bytes, random)
  return { ...mutant, effect: 'any' }
}

/** Workbooks of the Data Dictionary, of which features are made. */
export const workbook: Kind = {
  id: 'workbook',
  mostSeconds: 10,
  load: () =>
    openFileKind({
      originals: [
        { name: 'a workbook', bytes: written(sampleWorkbook()), verdict: 'conformant' },
        {
          name: 'a workbook with a data type that is not one',
          bytes: written(sampleWorkbook(OFFENDING_ROW)),
          verdict: 'not conformant',
          offends,
        },
      ],
      mutate: oneOf([bytesMutator(), cellMutator, cellMutator, farCellMutator, zipMutator(inPart, isReadPart)]),
      read: async (bytes) => {
        const { dictionary, problems } = await readDictionary('Dictionary-2.0.xlsx', bytes, undefined)
        // As the command prints them.
        const said = printableLines(problems.all.map(({ address, message }) => `${address} ${message}`).join('\n'))
        if (dictionary === undefined) return { verdict: 'not conformant', said }
        renderFiles(dictionary)
        const { source, ...meaning } = dictionary
        return { verdict: 'conformant', said, meaning }
      },
    }),
}

/** Writes the archive of a workbook anew, so that its parts can be told. */
const written = (bytes: Buffer): Buffer => writeZip(readZip(bytes))

/** Tells whether the row with the fault is still there, in a workbook that another reader can read. */
function offends(bytes: Buffer): boolean {
  try {
    // SheetJS may take for ever, and all memory, where an archive is damaged.
    if (!readZip(bytes).every(isIntact)) return false
    const sheet = read(bytes, { type: 'buffer', sheetRows: 20 }).Sheets['Fields']
    const rows: unknown[][] = sheet === undefined ? [] : utils.sheet_to_json(sheet, { header: 1 })
    return rows.some(([, name, , type]) => name === 'Offence' && type === 'Strin')
  } catch {
    return false
  }
}
