import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readings } from './readings'

/** Returns a text as it reads when all its encodings are undone. */
const last = (text: string): string => readings(text).at(-1)?.text ?? ''

test('letters are in lower case, a plus is a blank, and letters that would become longer stay', () => {
  assert.deepEqual(
    readings('A+b C').map(({ text }) => text),
    ['a b c'],
  )
  assert.equal(last('ÄÖ+ÉZ'), 'äö éz')
  assert.equal(last('\u0130+I'), '\u0130 i')
  assert.equal(last(''), '')
})

test('every way to encode a character is undone', () => {
  for (const [encoded, plain] of [
    ['%41', 'a'],
    ['%7e', '~'],
    ['%u20AC', '€'],
    ['%C3%A9', 'é'],
    ['%E2%82%AC', '€'],
    ['%F0%9F%94%91', '\u{1F511}'],
    // A byte that is not UTF-8 is Latin-1.
    ['%E9', 'é'],
    ['%E9%41', 'éa'],
    ['%C3%28', 'ã('],
    ['\\u20AC', '€'],
    ['\\u{1F511}', '\u{1F511}'],
    ['\\x41', 'a'],
    ['\\b\\f\\n\\r\\t', '\b\f\n\r\t'],
    ['\\/\\"\\q', '/"q'],
    ['&#65;', 'a'],
    ['&#x20AC;', '€'],
    ['&#1114111;', '\u{10FFFF}'],
  ] as const) {
    assert.equal(last(`(${encoded})`), `(${plain})`, encoded)
  }
})

test('what stands for nothing stays', () => {
  for (const text of [
    '100%',
    '%zz',
    '%u12',
    'a\\',
    '&',
    '&none;',
    '&#;',
    '&#1114112;',
    '&#xffffffff;',
    '&constructor;',
  ])
    assert.equal(last(text), text, text)
  assert.equal(last('\\u{110000}'), 'u{110000}')
})

/** Named character references, each with its character (HTML, 13.5). */
const NAMED = `amp& apos' ast* bsol\\ colon: comma, commat@ dollar$ equals= excl! grave\` gt> hat^ lbrace{ lbrack[ lcub{
lowbar_ lpar( lsqb[ lt< midast* num# percnt% period. plus+ quest? quot" rbrace} rbrack] rcub} rpar) rsqb] semi; sol/
verbar| vert|`

test('named references of ASCII characters are known', () => {
  const pairs = NAMED.split(/\s/).map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const)
  assert.equal(pairs.length, 36)
  for (const [name, character] of pairs)
    assert.equal(readings(`-&${name};-`)[1]?.text, `-${character === '+' ? ' ' : character}-`, name)
})

test('six encodings are undone, one after the other, and no seventh', () => {
  let text = '/'
  const encoded = [text]
  for (let times = 1; times <= 7; times += 1) {
    text = encodeURIComponent(text)
    encoded.push(text.toLowerCase())
  }
  assert.deepEqual(
    readings(encoded[6] ?? '').map((reading) => reading.text),
    encoded.slice(0, 7).toReversed(),
  )
  assert.deepEqual(
    readings(encoded[7] ?? '').map((reading) => reading.text),
    encoded.slice(1).toReversed(),
  )
})

test('each character of a reading has its place in the text', () => {
  const text = 'ab%2541cd&amp;e\\u0041'
  const places = readings(text).map((reading) =>
    [...reading.text].map((_, index) => text.slice(reading.startOf(index), reading.endOf(index))),
  )
  assert.deepEqual(places, [
    [...text],
    ['a', 'b', '%25', '4', '1', 'c', 'd', '&amp;', 'e', '\\u0041'],
    ['a', 'b', '%2541', 'c', 'd', '&amp;', 'e', '\\u0041'],
  ])
  const [first, second] = readings('%4')
  assert.deepEqual([first?.startOf(1), first?.endOf(1), second], [1, 2, undefined])
  const surrogates = readings('%F0%9F%94%91').at(-1)
  assert.deepEqual([surrogates?.startOf(1), surrogates?.endOf(1)], [0, 12])
  const empty = readings('%00%E2%82%AC').at(-1)
  assert.deepEqual([empty?.startOf(0), empty?.endOf(0), empty?.startOf(1), empty?.endOf(1)], [0, 3, 3, 12])
})
