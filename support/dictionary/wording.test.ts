import assert from 'node:assert/strict'
import { test } from 'node:test'
import { durationInWords, firstFew, forOutput, printable, printableLines, withoutEnd } from './wording'

test('the first few, and how many more', () => {
  assert.equal(firstFew(['a', 'b', 'c'], 3), 'a, b, c')
  assert.equal(firstFew(['a', 'b', 'c'], 2), 'a, b and 1 more')
  assert.equal(firstFew([], 2), '')
})

test('durations are rounded up, in the unit that people would say', () => {
  for (const [ms, words] of [
    [0, '0 seconds'],
    [1, '1 second'],
    [1001, '2 seconds'],
    [119_000, '119 seconds'],
    [119_001, '2 minutes'],
    [119 * 60_000, '119 minutes'],
    [119 * 60_000 + 1, '2 hours'],
    [50 * 3_600_000, '50 hours'],
  ] as const)
    assert.equal(durationInWords(ms), words)
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

test('of a name that is too long the middle is left out, and counted', () => {
  const name = (letters: number): string => `Property.${'a'.repeat(letters)} MUST be Decimal`
  const length = name(0).length
  assert.equal(printable(name(600 - length)), name(600 - length))
  const shown = printable(name(601 - length))
  assert.match(shown, /^Property\.a{391} \[1 more character\] a{184} MUST be Decimal$/)
  assert.match(printable(name(20_000)), /^Property\.a{391} \[19,425 more characters\] a{184} MUST be Decimal$/)
  assert.ok(printable('\n'.repeat(20_000)).length < 4000)
})

test('so is that of each line', () => {
  const [long, longer] = ['a'.repeat(3000), 'a'.repeat(3001)]
  assert.equal(printableLines(`${long}\n${long}\r\n`), `${long}\n${long}\n`)
  assert.equal(printableLines(`b\n${longer}\nc`), `b\n${'a'.repeat(2000)} [1 more character] ${'a'.repeat(1000)}\nc`)
  assert.ok(printableLines('\u0000'.repeat(1_000_000)).length < 20_000)
})

test('a long text is not cut in the middle of a character', () => {
  assert.equal(printable('\u{1f3e0}'.repeat(600)), '\u{1f3e0}'.repeat(600))
  assert.match(printable('\u{1f3e0}'.repeat(700)), /^\u{1f3e0}{400} \[100 more characters\] \u{1f3e0}{200}$/u)
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
