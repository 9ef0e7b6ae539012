import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'

import { EDMX, home, validatedFiles } from './testing/validated-files'

const { file, pathOf, refused, validate } = validatedFiles()

test('a payload that matches the metadata', async () => {
  const metadata = await file('metadata.xml', EDMX)
  const payload = await file('good.json', { value: [home(), home({ ListingKey: '2', Features: ['Pool,Garden'] })] })
  const { verdict, text } = await validate('--metadata', metadata, '--resource', 'Property', payload)
  assert.equal(
    text,
    `Judged by metadata file ${metadata}

CONFORMANT: no MUST is violated
Files: 1, records: 2, errors: 0, advisories: 0, not judged: 0, local Fields: 0`,
  )
  assert.equal(verdict, 'conformant')
})

test('a payload that does not match them: each kind of fault once, with its count, values and records', async () => {
  const metadata = await file('metadata.xml', EDMX)
  const payload = await file('bad.json', [
    home({ ListPrice: '450000', City: 'Santa Cruz', Pets: true }),
    home({ ListingKey: '2', ListPrice: 'much', City: 'Santa Cruz' }),
    home({ ListingKey: '3', City: 'Oakland' }),
    { City: 'Aptos' },
  ])
  const { verdict, text } = await validate('--metadata', metadata, '--resource', 'property', payload)
  assert.equal(verdict, 'not conformant')
  assert.match(text, /^Errors: 7$/m)
  assert.match(
    text,
    / {2}Property\.City MUST hold a member of org\.example\.enums\.City {3}\[lookup value\] 3 times\n {6}found {5}Santa Cruz \(2\), Oakland\n {6}records {3}1, 2, 3\n/,
  )
  assert.match(
    text,
    / {2}Property\.ListPrice MUST hold a number {3}\[type\] 2 times\n {6}found {5}a string that spells a number, "450000" and others\n/,
  )
  assert.match(text, / {2}Property\.Pets MUST be advertised in the metadata {3}\[not advertised\] once\n/)
  assert.match(
    text,
    / {2}Property\.ListingKey MUST hold a value.* {3}\[missing\] once\n.*\n {6}records {3}record 4 of /,
  )
  assert.match(text, /^NOT CONFORMANT\nFiles: 1, records: 4, errors: 7, /m)
})

test('lookup values are judged by Lookup records, and told of without them', async () => {
  const metadata = await file('metadata.xml', EDMX)
  const payload = await file('heating.json', home({ Heating: 'Stove' }))
  const args = ['--metadata', metadata, '--resource', 'Property', payload]
  const without = await validate(...args)
  assert.equal(without.verdict, 'conformant')
  assert.match(without.text, /Not judged: 1\n {2}Property\.Heating cannot be judged: the Lookup records of Heating/)
  assert.match(without.text, /Name saved Lookup records with --lookups/)

  const records = (LookupName: string, LookupValue: string) => ({ value: [{ LookupName, LookupValue }] })
  const right = await file('right.json', records('Heating', 'Stove'))
  assert.match((await validate('--lookups', right, ...args)).text, /errors: 0, advisories: 0, not judged: 0/)
  const other = await file('other.json', records('Heating', 'Central'))
  assert.equal((await validate('--lookups', other, ...args)).verdict, 'not conformant')
  const none = await file('none.json', records('Cooling', 'Central'))
  assert.match((await validate('--lookups', none, ...args)).text, /a LookupValue of Heating, which has no records/)
})

test('Fields of ignoreEnumerations give advisories, and the report says so', async () => {
  const metadata = await file('metadata.xml', EDMX)
  const payload = await file('area.json', home({ MLSAreaMajor: 'Seacliff' }))
  const report = pathOf('report.json')
  const args = ['--metadata', metadata, '--resource', 'Property', '--report', report, payload]
  // The exception is that of the Resource Property, and the EntityType of the example is called Home.
  assert.equal((await validate(...args)).verdict, 'not conformant')
  await file(
    'metadata.xml',
    EDMX.replaceAll('"Home"', '"Property"').replaceAll('.Home"', '.Property"').replaceAll('.Home)', '.Property)'),
  )
  const { verdict, text } = await validate(...args)
  assert.equal(verdict, 'conformant')
  assert.match(text, /Advisories: 1\n {2}Property\.MLSAreaMajor SHOULD hold .* \(ignoreEnumerations of 2\.0\)/)
  const { totalErrors, totalWarnings, warnings } = JSON.parse(await readFile(report, 'utf8'))
  assert.deepEqual([totalErrors, totalWarnings], [0, 1])
  assert.match(Object.keys(warnings)[0] ?? '', /ignoreEnumerations of 2\.0/)
  assert.match(text, /\nReport in .*report\.json$/)
})

test('a metadata report stands for metadata', async () => {
  const report = await file('metadata-report.json', {
    version: '1.7',
    fields: [
      { resourceName: 'Property', fieldName: 'ListingKey', type: 'Edm.String', nullable: false },
      { resourceName: 'Property', fieldName: 'Site', type: 'o.Address', isComplexType: true },
    ],
    lookups: [],
  })
  const payload = await file('site.json', [
    { ListingKey: '1', Site: { Street: 1 } },
    { ListingKey: '2', Site: {} },
  ])
  const { verdict, text } = await validate('--metadata', report, '--resource', 'Property', payload)
  assert.equal(verdict, 'conformant')
  assert.match(text, /^Judged by metadata report /)
  assert.match(text, /Not judged: 2\n {2}Property\.Site cannot be judged: .* \[undefined type\] 2 times/)
  await refused(
    ['--metadata', report, '--version', '2.0', '--resource', 'Property', payload],
    /says Data Dictionary 1\.7, but --version says 2\.0/,
  )
})

test('metadata and Lookup records that cannot be used', async () => {
  const payload = await file('good.json', home())
  const by = (metadata: string, ...more: readonly string[]) => [
    '--metadata',
    metadata,
    '--resource',
    'Property',
    ...more,
    payload,
  ]
  await refused(by(pathOf('absent.xml')), /--metadata .*absent\.xml cannot be read: there is no such file or folder/)
  const invalid = await file('invalid.xml', EDMX.replaceAll('Type="E.City"', 'Type="E.Town"'))
  await refused(by(invalid), /invalid\.xml holds invalid metadata, .*\n {2}.*E\.Town|org\.example\.enums\.Town/)
  await refused(by(await file('text.xml', 'hello')), /text\.xml holds no metadata, for it has no <edmx:Edmx>/)
  await refused(
    by(await file('report.json', '{"fields": []}')),
    /report\.json is not a metadata report that can be used: version/,
  )
  await refused(by(await file('cut.json', '{"fields": [')), /cut\.json is not a metadata report that can be used/)
  const metadata = await file('metadata.xml', EDMX)
  await refused(
    by(metadata, '--lookups', await file('l.json', '{}')),
    /l\.json is not a file of Lookup records that can be used/,
  )
  const page = await file('page.json', { value: [], '@odata.nextLink': 'https://example.com/Lookup?$skip=1' })
  await refused(by(metadata, '--lookups', page), /page\.json is one page of several/)
})
