import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseXml } from '../read-xml'

const nested = (levels: number): string => `${'<a>\n'.repeat(levels)}${'</a>'.repeat(levels)}`

test('elements may be nested as deep as libxml2 reads them', () => {
  assert.ok(parseXml(nested(256)).document)
})

for (const levels of [257, 5000, 100_000])
  test(`${levels} levels of elements are refused at the first that lies too deep`, () => {
    assert.deepEqual(parseXml(nested(levels)), {
      document: undefined,
      problems: [{ message: 'elements are nested in more than 256 levels', position: { line: 257, column: 1 } }],
    })
  })
