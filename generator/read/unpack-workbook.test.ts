import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CFB } from 'xlsx'
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
  await refused(Buffer.from('ResourceName,StandardName\nProperty,ListPrice\n'), /it is not an .xlsx workbook/)
  await refused(Buffer.alloc(0), /it is not an .xlsx workbook/)
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

test('an archive of something else is refused', async () => {
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, 'readme.txt', Buffer.from('hello'))
  await refused(CFB.write(container, { fileType: 'zip', type: 'buffer' }), /not an .xlsx workbook/)
})

test('hyperlink relations are not inflated', async () => {
  const container = CFB.read(workbook, { type: 'buffer' })
  CFB.utils.cfb_add(container, 'xl/worksheets/_rels/sheet1.xml.rels', Buffer.from('<Relationships/>'))
  const parts = await unpackWorkbook(CFB.write(container, { fileType: 'zip', type: 'buffer', compression: true }))
  assert.ok(parts.has('xl/worksheets/sheet1.xml'))
  assert.ok(!parts.has('xl/worksheets/_rels/sheet1.xml.rels'))
})
