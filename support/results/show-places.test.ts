import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { formatFindings } from '../dictionary/format-finding'
import { DocumentLines } from '../metadata/document-lines'
import { withPlaces, withPlacesOfRun } from './show-places'
import { sampleFacts } from './testing/sample-facts'
import { findingOf } from './testing/scenario-results'

const XML = '<a>\n  <Property Name="City" Type="Edm.Int64"/>\n  <Property Name="漢字😀e\u0301" Type="X"/>\n</a>'

const shown = (text: string, columns = 80, xml = XML) =>
  withPlaces(text, () => ({ lines: new DocumentLines(xml), file: 'my.xml', columns }))

const at = (...places: readonly string[]) =>
  formatFindings([{ ...findingOf('field-data-type', 'violated'), evidence: places.join('; ') }])

describe('the line of the metadata below a place', () => {
  test('has the path with the place, and a mark below the line', () => {
    assert.equal(
      shown(at('$metadata line 2, column 3')),
      `${at('$metadata line 2, column 3')}
            my.xml:2:3
            2 | <Property Name="City" Type="Edm.Int64"/>
              | ^~~~~~~~~`,
    )
  })

  test('is there for several places of a finding, and no more than three', () => {
    const places = [2, 3, 4, 1].map((line) => `$metadata line ${line}, column 1`)
    const text = shown(at(...places))
    assert.deepEqual(text.match(/my\.xml:\d+:\d+/g), ['my.xml:2:1', 'my.xml:3:1', 'my.xml:4:1'])
  })

  test('has its mark below the place where characters are wide, or have no width', () => {
    const [line = '', mark = ''] = shown(at('$metadata line 3, column 27')).split('\n').slice(-2)
    assert.match(line, / 3 \| <Property Name="漢字😀e\u0301" Type="X"\/>$/)
    // Two wide characters and an emoji take six columns, the accent none.
    assert.equal(mark, `${' '.repeat(line.indexOf('3'))}  | ${' '.repeat('<Property Name="123456e" '.length)}^~~~~~~~`)
  })

  test('is cut to the columns of the terminal', () => {
    const xml = `<a>${'<b c="d"/>'.repeat(100)}</a>`
    for (const columns of [60, 200]) {
      const lines = shown(at('$metadata line 1, column 404'), columns, xml).split('\n').slice(-2)
      const [line = '', mark = ''] = lines
      assert.ok(lines.every(({ length }) => length <= Math.min(columns, 160)))
      assert.equal(line.slice(mark.indexOf('^')).slice(0, 3), '<b ')
    }
  })

  test('is not there where the document does not have it, or nothing has a place', () => {
    const beyond = at('$metadata line 99, column 1')
    assert.equal(shown(beyond), beyond)
    const unasked = () => assert.fail('the document is not needed')
    assert.equal(
      withPlaces('City MUST be String\n  found  $metadata line 2', unasked),
      'City MUST be String\n  found  $metadata line 2',
    )
    assert.equal(
      withPlaces(beyond, () => undefined),
      beyond,
    )
  })
})

test('a run shows the metadata that it has kept, and no others', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'places-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'metadata.xml'), XML)
  const text = at('$metadata line 2, column 3')
  const placesBy = (sha256: string) =>
    withPlacesOfRun(text, {
      run: { ...sampleFacts, metadata: { sha256, bytes: XML.length } },
      folder,
      reports: 'reports/dd-2.0',
    })
  const own = createHash('sha256').update(XML).digest('hex')
  assert.match(placesBy(own), /\n +reports\/dd-2\.0\/metadata\.xml:2:3\n +2 \| <Property /)
  assert.equal(placesBy('ab'.repeat(32)), text)
  assert.equal(withPlacesOfRun(text, { run: undefined, folder, reports: folder }), text)
})
