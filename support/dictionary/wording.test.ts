import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstFew, forOutput, printable, printableLines, withoutEnd } from './wording'

test('the first few, and how many more', () => {
  assert.equal(firstFew(['a', 'b', 'c'], 3), 'a, b, c')
  assert.equal(firstFew(['a', 'b', 'c'], 2), 'a, b and 1 more')
  assert.equal(firstFew([], 2), '')
})

test('what no one sees is shown by JSON escapes', () => {
  for (const [text, shown] of [
    ['\u001b[31mred\u0007\u0000', '\\u001b[31mred\\u0007\\u0000'],
    ['\u009b31m\u007f', '\\u009b31m\\u007f'],
    ['a\u202eb\u2066c\u200fd\u061ce', 'a\\u202eb\\u2066c\\u200fd\\u061ce'],
    ['a\u200bb\u200dc\ufeffd\u00ade\u2060f\u3164', 'a\\u200bb\\u200dc\\ufeffd\\u00ade\\u2060f\\u3164'],
    ['\u2028\u2029\u0085', '\\u2028\\u2029\\u0085'],
    ['\u{e0041}', '\\udb40\\udc41'],
    ['\ud800 \ufffe', '\\ud800 \\ufffe'],
  ] as const) {
    assert.equal(printable(text), shown)
    assert.equal(printableLines(text), shown)
    assert.equal(JSON.parse(`"${printable(text)}"`), text)
  }
})

test('of lines only their ends and tabs stay', () => {
  assert.equal(printableLines('a\n\tb\r\nc\rd'), 'a\n\tb\nc\\u000dd')
  assert.equal(printable('a\n\tb\r\n'), 'a\\u000a\\u0009b\\u000d\\u000a')
})

test('what people see stays, of whatever script', () => {
  const text = 'Straße 5 – 面積 العربية \u{1f3e0} e\u0301 "\\ %0A ::error::'
  assert.equal(printable(text), text)
})

test('on GitHub no line begins as a command of its runner', () => {
  const text = 'a\n::error::b\n \t::add-mask::c\n##[group]d\n%0A::e'
  assert.equal(forOutput(text, true), 'a\n\\u003a:error::b\n \t\\u003a:add-mask::c\n\\u0023#[group]d\n%0A::e')
  assert.equal(forOutput(text, false), text)
})

test('a text without its last characters', () => {
  assert.equal(withoutEnd('/a//', '/'), '/a')
  assert.equal(withoutEnd('///', '/'), '')
  assert.equal(withoutEnd('a', '/'), 'a')
})
