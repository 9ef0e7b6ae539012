/**
 * Returns what a file is that is not an .xlsx workbook, and the way out, as the end of a sentence that begins with the
 * name of the file; undefined when its first bytes do not tell.
 */
export function kindOfFile(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'it is empty'
  if (bytes.subarray(0, 4).equals(COMPOUND_FILE)) {
    return bytes.includes(ENCRYPTED_PACKAGE)
      ? 'it is protected by a password; remove the password and save it again'
      : `it is not an .xlsx workbook, but of an older kind (.xls); ${SAVE_AS}`
  }
  const start = bytes.subarray(0, 4096)
  const text = start.toString(start[0] === 0xff && start[1] === 0xfe ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '')
  if (start.toString('latin1', 0, 2) === 'PK' || /[^\P{Cc}\n\r\t]/u.test(text)) return undefined
  if (/^\s*</.test(text)) return `it is HTML or XML under the name of a workbook; ${SAVE_AS}`
  return `it is a text, such as CSV, which has one sheet and no types; ${SAVE_AS}`
}

/** Returns what an archive is that is not an .xlsx workbook, by the paths of its entries; undefined when it is one. */
export function kindOfArchive(paths: ReadonlySet<string>): string | undefined {
  if (paths.has('xl/workbook.bin')) return `it is a binary workbook (.xlsb); ${SAVE_AS}`
  if (paths.has('[Content_Types].xml') && [...paths].some((path) => /^\/?xl\/.*\.xml$/i.test(path))) return undefined
  if (paths.has('content.xml')) return `it is an OpenDocument file (.ods); ${SAVE_AS}`
  if (paths.has('Index/Document.iwa')) return `it is a document of Numbers; export it as Excel (.xlsx)`
  return `it is a zip archive, but not an .xlsx workbook; ${SAVE_AS}`
}

const SAVE_AS = 'open it in a spreadsheet program and save it as Excel Workbook (.xlsx)'

/** First bytes of a compound file: a workbook of Excel 97 to 2003, or one that is encrypted. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** Name of the stream of an encrypted workbook (MS-OFFCRYPTO, section 2.3.4). */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')
