import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { printable } from '../../../dictionary/wording'
import { folded, inCode, plain, preformatted, table } from './markdown'

/** As a browser reads entities. */
const decoded = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const anyText = fc.string({ unit: fc.constantFrom(...'<>&|`*_~[](){}#@:$!;-+=.\\"\'\n\r\t\u001b\u2028a1é😀') })

test('no text is markup, and all of it is there', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.doesNotMatch(plain(text).replace(/&#\d+;/g, ''), /[!-/:-@[-`{-~\p{Cc}]/u)
      assert.equal(decoded(plain(text)), printable(text))
    }),
  )
})

test('a hostile value stays in its cell', () => {
  const cell = inCode('</code>|<img src=x>\n# @everyone [a](b)')
  assert.match(cell, /^<code>[^<>|@[\n]*<\/code>$/)
})

test('lines stay lines, and no tag ends or begins among them', () => {
  assert.equal(
    preformatted('a\n\n</pre><b>&amp;\u001b[1m'),
    '<pre>\na\n\n&lt;/pre&gt;&lt;b&gt;&amp;amp;\\u001b[1m\n</pre>',
  )
  assert.match(folded('a<b', 'x</details>'), /^<details><summary>a&#60;b<\/summary>\n\n<pre>\nx&lt;\/details&gt;\n/)
})

test('a table has a row of rules below its header', () => {
  assert.equal(table(['a', 'b'], [['1', '2']]), '| a | b |\n| --- | --- |\n| 1 | 2 |')
  assert.equal(table(['a', 'b'], [], true), '| a | b |\n| --- | ---: |')
})
