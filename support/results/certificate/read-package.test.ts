import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { zipFile } from '../../payload/testing/zip-file'
import { keySetOf, packageFiles, sampleKey, writtenFile, writtenPackage } from '../testing/sample-package'
import { verifyPackage } from '../verify-package'
import { readPackage } from './read-package'

const key = sampleKey()
const FILES = packageFiles(key)
const EXTRA = { content: 'x' }

const refused = (path: string, message: RegExp) => assert.rejects(readPackage(path), { name: 'BrokenPackage', message })

test('names that lead out of a package are refused before anything is read', async (t) => {
  for (const name of ['../x', 'reports/../../x', '/etc/passwd', 'C:/x', 'a\\b'])
    await refused(writtenPackage(t, [...FILES, { name, ...EXTRA }]), /names that lead out of it/)
})

test('a name twice, a folder and an encrypted file are refused', async (t) => {
  await refused(writtenPackage(t, [...FILES, ...FILES.slice(-1)]), /summary\.html is in it twice/)
  await refused(writtenPackage(t, [...FILES, { name: 'reports/', content: '' }]), /reports\/ is not a file/)
  await refused(writtenPackage(t, [...FILES, { name: 'x', ...EXTRA, isEncrypted: true }]), /x is encrypted/)
})

test('a bomb costs no more than its directory', async (t) => {
  await refused(writtenPackage(t, [{ name: 'x', ...EXTRA, declaredSize: 2 ** 31 }]), /declares 2,147,483,648 bytes/)
  await refused(writtenPackage(t, [{ name: 'x', content: 'x'.repeat(9999), declaredSize: 10 }]), /x is damaged/)
  await refused(writtenPackage(t, [{ name: 'x', ...EXTRA, checksum: 1 }]), /x is damaged/)
  const many = Array.from({ length: 201 }, (_, index) => ({ name: `${index}`, ...EXTRA }))
  await refused(writtenPackage(t, many), /it holds 201 files/)
  const large = ' '.repeat(2 ** 20 + 1)
  await refused(writtenPackage(t, [{ name: 'certificate.json', content: large }]), /certificate\.json is too large/)
})

test('what is not a zip archive, or is cut short, is refused', async (t) => {
  const whole = zipFile(FILES)
  for (const content of ['', 'PK', gzipSync('x'), whole.subarray(0, -1), whole.subarray(100)])
    await refused(writtenFile(t, content), /./)
})

test('an archive that shows other files to programs that unpack while they read is refused', async (t) => {
  const archive = zipFile(FILES)
  const local = archive.indexOf('certificate.json')
  archive.write('certificatX.json', local, 'latin1')
  await refused(writtenFile(t, archive), /certificate\.json is called otherwise in another place/)
})

test('whatever byte of an archive is changed, it is refused, or all files in it are what they were', async (t) => {
  const archive = zipFile(FILES)
  const keys = keySetOf(key)
  const before = await readPackage(writtenFile(t, archive))
  const change = fc.record({ at: fc.nat(archive.length - 1), by: fc.integer({ min: 1, max: 255 }) })
  await fc.assert(
    fc.asyncProperty(change, async ({ at, by }) => {
      const other = Buffer.from(archive)
      other.writeUInt8(other.readUInt8(at) ^ by, at)
      const path = writtenFile(t, other)
      if ((await verifyPackage(path, keys, 'keys')).kind === 'authentic')
        assert.deepEqual(await readPackage(path), before)
    }),
    { numRuns: 500 },
  )
})
