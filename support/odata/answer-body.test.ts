import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { jsonBody, serverWords } from './answer-body'
import { parseJson } from './json-text'
import { ExactNumber } from './json-value'

/** @param contentType an empty one for none */
const read = (body: string | Buffer, contentType = 'application/json') =>
  jsonBody({ bytes: Buffer.from(body), headers: contentType === '' ? {} : { 'content-type': contentType } })

test('an object is read to the last digit, under whatever status it came', () => {
  assert.deepEqual(read('{"value":[{"a":14.50,"b":9007199254740993}]}'), {
    kind: 'object',
    object: { value: [{ a: 14.5, b: new ExactNumber('9007199254740993') }] },
  })
  assert.deepEqual(read('{"error":{"code":"1","message":"no such Field"}}'), {
    kind: 'object',
    object: { error: { code: '1', message: 'no such Field' } },
  })
})

test('a byte order mark, blanks, parameters and letter case of the Content-Type make no difference', () => {
  for (const type of ['application/json; charset=utf-8', 'Application/JSON;odata.metadata=minimal']) {
    assert.deepEqual(read('\uFEFF\n {"a":1} \n', type), { kind: 'object', object: { a: 1 } })
  }
})

test('the same value twice under a name does no harm', () => {
  assert.deepEqual(read('{"a":1,"a":1.0}'), { kind: 'object', object: { a: 1 } })
})

for (const [what, body, type, problem] of [
  ['nothing', '', undefined, /^an empty body$/],
  ['a page to log in', '<!DOCTYPE html><title>Sign in</title>', 'text/html', /^an HTML page "Sign in"$/],
  ['HTML that is called JSON', '<html></html>', undefined, /^an HTML page$/],
  ['text', 'Not Found', 'text/plain', /^the Content-Type text\/plain where application\/json has to be/],
  ['JSON without a Content-Type', '{}', '', /^no Content-Type where application\/json has to be/],
  ['JSON of another type', '{}', 'application/problem+json', /^the Content-Type application\/problem\+json where/],
  ['another encoding', Buffer.from('{"a":"ä"}', 'latin1'), undefined, /^a body that is not UTF-8/],
  ['JSON that breaks off', '{"value":[{"a":1}', undefined, /^a body that is not JSON: /],
  ['two documents', '{}{}', undefined, /^a body that is not JSON: /],
  ['text behind JSON', '{} trailing', undefined, /^a body that is not JSON: /],
  ['two values under one name', '{"a":1,"a":2}', undefined, /^a body that has the double key "a" with another value/],
  ['blanks', ' \n', undefined, /^a body that is not JSON: /],
  ['an array', '[{}]', undefined, /^JSON that is not an object$/],
  ['a number', '1e400', undefined, /^JSON that is not an object$/],
  ['null', 'null', undefined, /^JSON that is not an object$/],
] as const) {
  test(`${what} is not an object`, () => {
    const answer = read(body, type)
    assert.ok(answer.kind === 'problem')
    assert.match(answer.problem, problem)
  })
}

test('an object is read as its text says, and no beginning of it is taken for one', () => {
  const written = fc.dictionary(fc.string(), fc.jsonValue()).map((object) => Buffer.from(JSON.stringify(object)))
  fc.assert(
    fc.property(written, fc.nat(), (bytes, cut) => {
      assert.deepEqual(read(bytes), { kind: 'object', object: parseJson(bytes.toString()) })
      assert.ok(read(bytes.subarray(0, cut % bytes.length)).kind === 'problem')
    }),
  )
})

test('a page is known by its first element, after comments, and named by its title where that is short', () => {
  for (const [page, problem] of [
    ['<!-- a --> <!--b-->\n<HTML><Title class="x"> Sign in </Title>', 'an HTML page "Sign in"'],
    ['<body>no title</body>', 'an HTML page'],
    [`<html><title>${'x'.repeat(1_000)}</title>`, 'an HTML page'],
    ['<html><title>never closed', 'an HTML page'],
    ['<html><titles>no title</titles>', 'an HTML page'],
  ] as const) {
    assert.deepEqual(read(page, 'text/html'), { kind: 'problem', problem }, page)
  }
  for (const text of ['<!-- <html>', '<!-- a -->', '<htmlx>', 'html']) {
    const answer = read(text)
    assert.match(answer.kind === 'problem' ? answer.problem : '', /^a body that is not JSON/, text)
  }
})

test('a page of nothing but comments or beginnings of titles is read in no time', () => {
  // 45 comments took longer than anybody has waited.
  for (const piece of ['<!---->', '<!--a--> ', '<!--', '<title', '<title>', '<title >x']) {
    for (const begin of ['', '<html>']) {
      const text = begin + piece.repeat(20_000)
      assert.equal(jsonBody({ bytes: Buffer.from(text), headers: {} }).kind, 'problem')
      assert.ok(serverWords({ bytes: Buffer.from(text), headers: {} }).length <= 303)
    }
  }
})
