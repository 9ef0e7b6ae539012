import { type CellObject, read, utils, type WorkBook, type WorkSheet, write } from 'xlsx'
import { applySome, type Mutant, type Mutation } from '../mutation'
import type { Random } from '../random'
import { nastyText } from './nasty'
import { contentOf, partOf, readZip, writeZip } from './zip'

/** A sheet of a workbook, with its name. */
interface NamedSheet {
  readonly name: string
  readonly sheet: WorkSheet
}

/** Changes cells of a workbook where they are; returns undefined when there is nothing to change. */
type CellMutation = Mutation<WorkBook>

const sheetsOf = ({ SheetNames, Sheets }: WorkBook): readonly NamedSheet[] =>
  SheetNames.flatMap((name) => {
    const sheet = Sheets[name]
    return sheet === undefined ? [] : [{ name, sheet }]
  })

/** Returns the addresses of the cells of a sheet that have a value, those of the header or the others. */
const addressesIn = (sheet: WorkSheet, part: 'header' | 'rows'): string[] =>
  Object.keys(sheet).filter(
    (address) => /^[A-Z]+\d+$/.test(address) && /^[A-Z]+1$/.test(address) === (part === 'header'),
  )

/** The sheets whose cells are all read. */
const READ = ['Fields', 'Lookups']

/** Columns that are read as lists or numbers or not at all, which take more than texts. */
const ANY_COLUMN = ['WikiPageUrl']

function onCell(
  name: string,
  effect: Mutation<WorkBook>['effect'],
  change: (cell: CellObject, random: Random) => CellObject,
  part: 'header' | 'rows' = 'rows',
): CellMutation {
  return {
    name,
    effect,
    apply: (workbook, random) => {
      const sheets = sheetsOf(workbook).filter((each) => READ.includes(each.name))
      if (sheets.length === 0) return undefined
      const { sheet } = random.pick(sheets)
      const addresses = addressesIn(sheet, part).filter((address) => !ANY_COLUMN.includes(headerOf(sheet, address)))
      if (addresses.length === 0) return undefined
      const address = random.pick(addresses)
      const cell: CellObject = sheet[address]
      sheet[address] = change(cell, random)
      return workbook
    },
  }
}

const headerOf = (sheet: WorkSheet, address: string): string => String(sheet[address.replace(/\d+$/, '1')]?.v ?? '')

const CELLS: readonly CellMutation[] = [
  onCell('a cell has a formula error', 'breaks', () => ({ t: 'e', v: 23 })),
  onCell('a cell has a truth value', 'breaks', () => ({ t: 'b', v: true })),
  onCell('a cell has a formula without a value', 'breaks', () => ({ t: 'z', f: '1+1' })),
  onCell('a cell has the text of an error', 'breaks', () => ({ t: 's', v: '#REF!' })),
  onCell('a cell has a control character', 'breaks', ({ v }) => ({ t: 's', v: `${v}\u0001` })),
  onCell('a cell has a number', 'any', () => ({ t: 'n', v: 1e300 })),
  onCell('a cell has another text', 'any', (_cell, random) => ({ t: 's', v: nastyText(random) })),
  onCell('a cell has blanks around its text', 'any', ({ v }) => ({ t: 's', v: ` ${v}\u00a0` })),
  onCell('a header has another text', 'any', (_cell, random) => ({ t: 's', v: nastyText(random) }), 'header'),
  onCell('a cell has a comment', 'none', (cell) => ({ ...cell, c: [{ a: 'me', t: 'why?' }] })),
  onCell('a cell has a link', 'none', (cell) => ({ ...cell, l: { Target: 'https://example.org/' } })),
  {
    name: 'a row stands twice',
    effect: 'any',
    apply: (workbook, random) => {
      const sheets = sheetsOf(workbook)
      if (sheets.length === 0) return undefined
      const { sheet } = random.pick(sheets)
      const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1 })
      utils.sheet_add_aoa(sheet, [random.pick(rows)], { origin: -1 })
      return workbook
    },
  },
  {
    name: 'a sheet is missing',
    effect: 'any',
    apply: (workbook, random) => {
      if (workbook.SheetNames.length === 0) return undefined
      const gone = random.pick(workbook.SheetNames)
      return { ...workbook, SheetNames: workbook.SheetNames.filter((name) => name !== gone) }
    },
  },
  {
    name: 'a sheet is added',
    effect: 'none',
    apply: (workbook) => {
      utils.book_append_sheet(workbook, utils.aoa_to_sheet([['Notes'], [1]]), 'Some Notes', true)
      return workbook
    },
  },
  {
    name: 'cells are merged',
    effect: 'any',
    apply: (workbook, random) => {
      const sheets = sheetsOf(workbook)
      if (sheets.length === 0) return undefined
      const { sheet } = random.pick(sheets)
      const [row, column] = [random.below(4), random.below(6)]
      const end = { r: row + random.below(3), c: column + random.below(3) }
      sheet['!merges'] = [{ s: { r: row, c: column }, e: end }]
      return workbook
    },
  },
]

/** Puts a cell where no sheet reaches: programs that fill what lies between run out of memory. */
export function farCellMutator(bytes: Buffer, random: Random): Mutant {
  const far = random.pick(['XFD1048576', 'A1048576', 'XFD2', 'ZZZZ99999999'])
  const row = `<row r="${far.replace(/\D/g, '')}"><c r="${far}" t="str"><v>far</v></c></row>`
  const parts = readZip(bytes).map((part) =>
    part.name === 'xl/worksheets/sheet1.xml'
      ? partOf(part.name, Buffer.from(contentOf(part).toString('utf8').replace('</sheetData>', `${row}$&`)))
      : part,
  )
  return { bytes: writeZip(parts), effect: 'any', steps: [`a cell stands far away, at ${far}`] }
}

/** Changes cells as people and spreadsheet programs do. */
export function cellMutator(bytes: Buffer, random: Random): Mutant {
  const workbook = read(bytes, { type: 'buffer' })
  const { input, effect, steps } = applySome(workbook, CELLS, random)
  return { bytes: write(input, { type: 'buffer', bookType: 'xlsx', bookSST: random.chance(50) }), effect, steps }
}
