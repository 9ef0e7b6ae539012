import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refuseExcess } from './markup-size'
import { parseXml } from './read-xml'

const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels)
const attributes = (count: number) => Array.from({ length: count }, (_, index) => ` a${index}="1"`).join('')

for (const [what, text] of [
  ['256 levels', nested(256)],
  ['256 attributes', `<a${attributes(256)}/>`],
  ['many elements side by side', `<a>${'<b></b>'.repeat(1000)}</a>`],
  ['many empty elements', `<a>${'<b/>'.repeat(1000)}</a>`],
  ['tags in a comment', `<a><!-- ${'<b>'.repeat(1000)} --></a>`],
  ['tags in CDATA', `<a><![CDATA[${'<b>'.repeat(1000)}]]></a>`],
  ['tags in a processing instruction', `<?p ${'<b>'.repeat(1000)}?><a/>`],
  ['tags in an attribute', `<a b="${"<b a='1'>".repeat(1000)}"/>`],
  ['a document type', `<!DOCTYPE a>${'<b/>'.repeat(1000)}`],
  ['a comment that never ends', `<a><!-- ${'<b>'.repeat(1000)}`],
  ['an attribute that never ends', `<a b="${'<b>'.repeat(1000)}`],
] as const) {
  test(`${what} are read`, () => {
    assert.equal(refuseExcess(text), undefined)
  })
}

test('a level more is refused where it opens', () => {
  assert.deepEqual(refuseExcess(`\n${nested(257)}`), {
    message: 'elements are nested in more than 256 levels',
    position: { line: 2, column: 256 * 3 + 1 },
  })
})

test('an attribute more is refused where its element begins', () => {
  assert.deepEqual(refuseExcess(`<x>\n <a${attributes(257)}/></x>`), {
    message: 'an element has more than 256 attributes',
    position: { line: 2, column: 2 },
  })
})

test('what is refused is not parsed', () => {
  for (const text of [nested(100_000), `<a${attributes(100_000)}/>`]) {
    assert.deepEqual(parseXml(text).problems, [refuseExcess(text)])
  }
})
