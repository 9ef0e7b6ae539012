import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseXml } from '../read-xml'
import { attribute } from '../xml-document'
import { elementFinder } from './element-finder'

const { document } = parseXml(`<p:r xmlns:p="urn:p" xmlns="urn:d">
  <p:a n="1"/><!-- c --><b n="2"/><p:a n="3"><c n="4"/>text<c n="5"/></p:a><d n="6"/></p:r>`)
assert.ok(document)
const find = elementFinder(document.root)

for (const [path, n] of [
  ['/p:r/p:a[1]', '1'],
  ['/p:r/p:a[2]', '3'],
  ['/p:r/*[2]', '2'],
  ['/p:r/*[4]', '6'],
  ['/p:r/p:a[2]/*[2]', '5'],
  ['/p:r/p:a[2]/*[2]/@n', '5'],
  ['/p:r/p:a[2]/*', '4'],
] as const) {
  test(`${path} leads to ${n}`, () => {
    const element = find(path)
    assert.ok(element)
    assert.equal(attribute(element, 'n'), n)
  })
}

test('the root is its own path, and a path that leads nowhere finds nothing', () => {
  assert.equal(find('/p:r'), document.root)
  assert.equal(find('/p:r/*[9]'), undefined)
  assert.equal(find('/p:r/*[9]/*[1]'), undefined)
})
