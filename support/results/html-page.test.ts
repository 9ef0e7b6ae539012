import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { htmlPage } from './html-page'

/** The data as a browser reads them: up to the first text that ends a script. */
function dataOf(html: string): unknown {
  const [, json] = /<script type="application\/json" id="data">(.*?)<\/script/is.exec(html) ?? []
  return JSON.parse(json ?? '')
}

const page = (data: object, title = 'A report') => htmlPage({ title, page: 'summary', data })

const times = (html: string, text: string): number => html.split(text).length - 1

describe('a page in one file', () => {
  it('shows its title as text', () => {
    const html = page({}, '<script>alert("1 & 2")</script>')
    assert.match(html, /<title>&lt;script&gt;alert\(&quot;1 &amp; 2&quot;\)&lt;\/script&gt;<\/title>/)
  })

  it('shows what nobody sees by its escape', () => {
    assert.deepEqual(dataOf(page({ text: '\u2028 \u0000 \ud800' })), { text: '\\u2028 \\u0000 \\ud800' })
  })

  it('shows a name as the texts that refer to it, however long it is', () => {
    for (const name of ['Price\u202e', 'Line\nbreak', 'a'.repeat(700), 'a'.repeat(5000)]) {
      const { first, fields } = dataOf(page({ first: name, fields: { [name]: 'shown' } })) as {
        first: string
        fields: Record<string, string>
      }
      assert.equal(fields[first], 'shown')
    }
  })

  for (const text of ['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u{1F600} \u00e9']) {
    it(`gives back ${JSON.stringify(text)}, which stands in its data`, () => {
      const html = page({ [text]: [text] })
      assert.deepEqual(dataOf(html), { [text]: [text] })
      assert.equal(times(html, '</script'), 2, 'one script for the data, one for the page')
      assert.equal(times(html, '<!--'), 0)
    })
  }

  it('gives back any data', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 40 }), (values) => {
        assert.deepEqual(dataOf(page({ values })), JSON.parse(JSON.stringify({ values })))
      }),
      { numRuns: 4 },
    )
  })

  it('may load nothing, by its own policy', () => {
    const html = page({})
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? []
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'",
      "script-src 'unsafe-inline'",
      "style-src 'unsafe-inline'",
      'img-src data:',
    ])
    assert.ok(
      html.indexOf('Content-Security-Policy') < html.indexOf('<style'),
      'the policy stands before all it is about',
    )
  })

  it('asks for nothing that its policy would refuse', () => {
    const html = page({})
    assert.doesNotMatch(html, /<(script|img|iframe)[^>]*\ssrc=|@import|url\((?!data:)/)
  })

  it('is small beside its data', () => {
    const bytes = Buffer.byteLength(page({}))
    assert.ok(bytes > 50_000 && bytes < 200_000, `${bytes} bytes`)
  })
})
