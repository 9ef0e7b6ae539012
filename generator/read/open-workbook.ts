import { CFB, read, type WorkSheet } from 'xlsx'
import { unpackWorkbook } from './unpack-workbook'
import { UnreadableWorkbook } from './workbook-problem'

/** The sheets of a workbook by name, in the order of their tabs. */
export interface OpenWorkbook {
  readonly sheetNames: readonly string[]
  /** Reads the named sheets. Sheets that the workbook does not have are absent. */
  readonly sheets: (names: readonly string[]) => ReadonlyMap<string, WorkSheet>
}

/** Dense rows of values without rendered text and HTML. Cells without a value are kept for the formula they may have. */
const valuesOnly = { dense: true, cellText: false, cellHTML: false, cellDates: true, sheetStubs: true } as const

/**
 * Opens the bytes of an .xlsx file. Sheets are parsed when asked for: the change logs of an official workbook are as
 * large as its Fields.
 *
 * @throws UnreadableWorkbook when the bytes are not an intact workbook.
 */
export async function openWorkbook(bytes: Buffer): Promise<OpenWorkbook> {
  const archive = storeUncompressed(await unpackWorkbook(bytes))
  return {
    sheetNames: parse(archive, { bookSheets: true }).SheetNames,
    sheets: (names) => {
      const workbook = parse(archive, { ...valuesOnly, sheets: [...names] })
      return new Map(
        names.flatMap((name) => {
          const sheet = workbook.Sheets[name]
          return sheet === undefined ? [] : [[name, sheet] as const]
        }),
      )
    },
  }
}

/** Packs the parts into an archive without compression for SheetJS, which so inflates nothing itself. */
function storeUncompressed(parts: ReadonlyMap<string, Buffer>): Buffer {
  const container = CFB.utils.cfb_new()
  for (const [path, content] of parts) CFB.utils.cfb_add(container, path, content, { unsafe: true })
  return CFB.write(container, { fileType: 'zip', type: 'buffer', compression: false })
}

function parse(archive: Buffer, options: Parameters<typeof read>[1]) {
  try {
    return read(archive, options)
  } catch (cause) {
    throw new UnreadableWorkbook('its sheets cannot be read', { cause })
  }
}
