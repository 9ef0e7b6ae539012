import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CFB, utils, write } from 'xlsx'
import { zipFile } from '../../support/payload/testing/zip-file'
import { openWorkbook } from './open-workbook'
import { fieldRow, flatWorkbook } from './testing/sample-workbook'
import { MAX_INFLATED_BYTES, unpackWorkbook } from './unpack-workbook'
import { UnreadableWorkbook } from './workbook-problem'

const workbook = flatWorkbook([fieldRow()])

const refused = (bytes: Buffer, message: RegExp) =>
  assert.rejects(openWorkbook(bytes), (error) => error instanceof UnreadableWorkbook && message.test(error.message))

/** Overwrites the inflated size that the archive's directory declares for its first entry. */
function declaring(bytes: Buffer, size: number): Buffer {
  const changed = Buffer.from(bytes)
  const entry = changed.indexOf('PK\x01\x02', 0, 'latin1')
  changed.writeUInt32LE(size, entry + 24)
  return changed
}

test('a file that is not an archive, or is cut short anywhere, is refused', async () => {
  await refused(Buffer.from([1, 2, 3]), /it is not an .xlsx workbook/)
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    await refused(
      workbook.subarray(0, Math.floor(workbook.length * share)),
      /it is not an .xlsx workbook, or it is damaged/,
    )
  }
})

test('an archive that declares more than any workbook has is refused before it is inflated', () =>
  refused(declaring(workbook, MAX_INFLATED_BYTES + 1), /would inflate to \d+ bytes/))

test('an archive that inflates to more than it declares is refused', () => refused(declaring(workbook, 10), /damaged/))

test('a part with another checksum is refused', () => {
  const changed = Buffer.from(workbook)
  const entry = changed.indexOf('PK\x01\x02', 0, 'latin1')
  changed.writeUInt32LE(4711, entry + 16)
  return refused(changed, /damaged/)
})

test('an archive that has a part twice is refused', () => {
  const members = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/workbook.xml'].map((name) => ({
    name,
    content: '<workbook/>',
  }))
  return refused(zipFile(members), /damaged/)
})

const archiveOf = (...paths: readonly string[]): Buffer => {
  const container = CFB.utils.cfb_new()
  for (const path of paths) CFB.utils.cfb_add(container, path, Buffer.from('hello'))
  return CFB.write(container, { fileType: 'zip', type: 'buffer' })
}

const saveAs = 'open it in a spreadsheet program and save it as Excel Workbook (.xlsx)'
const sheet = utils.book_new(utils.aoa_to_sheet([['ResourceName']]), 'Fields')
const otherKinds: readonly (readonly [kind: string, bytes: Buffer, message: string])[] = [
  ['an empty file', Buffer.alloc(0), 'it is empty'],
  [
    'CSV',
    Buffer.from('ResourceName,StandardName\n'),
    `it is a text, such as CSV, which has one sheet and no types; ${saveAs}`,
  ],
  [
    'CSV of Excel, in UTF-16',
    Buffer.from('\uFEFFResourceName\tStandardName\n', 'utf16le'),
    `it is a text, such as CSV, which has one sheet and no types; ${saveAs}`,
  ],
  ['HTML', Buffer.from('\n<html><table>'), `it is HTML or XML under the name of a workbook; ${saveAs}`],
  [
    'XML of Excel 2003',
    write(sheet, { type: 'buffer', bookType: 'xlml' }),
    `it is HTML or XML under the name of a workbook; ${saveAs}`,
  ],
  [
    'xls',
    write(sheet, { type: 'buffer', bookType: 'biff8' }),
    `it is not an .xlsx workbook, but of an older kind (.xls); ${saveAs}`,
  ],
  ['xlsb', write(sheet, { type: 'buffer', bookType: 'xlsb' }), `it is a binary workbook (.xlsb); ${saveAs}`],
  ['ods', write(sheet, { type: 'buffer', bookType: 'ods' }), `it is an OpenDocument file (.ods); ${saveAs}`],
  ['Numbers', archiveOf('Index/Document.iwa'), 'it is a document of Numbers; export it as Excel (.xlsx)'],
  ['another archive', archiveOf('readme.txt'), `it is a zip archive, but not an .xlsx workbook; ${saveAs}`],
  ['a password', encrypted(), 'it is protected by a password; remove the password and save it again'],
]

for (const [kind, bytes, message] of otherKinds) {
  test(`${kind} is told with what to do`, () =>
    assert.rejects(openWorkbook(bytes), (error) => error instanceof UnreadableWorkbook && error.message === message))
}

/** Returns a compound file with the streams of an encrypted workbook. */
function encrypted(): Buffer {
  const container = CFB.utils.cfb_new()
  for (const stream of ['EncryptionInfo', 'EncryptedPackage']) CFB.utils.cfb_add(container, stream, Buffer.alloc(5000))
  return Buffer.from(CFB.write(container, { type: 'buffer' }))
}

test('hyperlink relations are not inflated', async () => {
  const container = CFB.read(workbook, { type: 'buffer' })
  CFB.utils.cfb_add(container, 'xl/worksheets/_rels/sheet1.xml.rels', Buffer.from('<Relationships/>'))
  const parts = await unpackWorkbook(CFB.write(container, { fileType: 'zip', type: 'buffer', compression: true }))
  assert.ok(parts.has('xl/worksheets/sheet1.xml'))
  assert.ok(!parts.has('xl/worksheets/_rels/sheet1.xml.rels'))
})
