import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCollection, UnusableBody } from './answer-body'
import { ExactNumber } from './json-value'

const read = (body: string | Buffer, contentType: string | undefined = 'application/json') =>
  readCollection({ bytes: Buffer.from(body), headers: contentType === '' ? {} : { 'content-type': contentType } })

test('a page has its records, and count, nextLink and context where they are given', () => {
  assert.deepEqual(read('{"value":[]}'), { records: [] })
  assert.deepEqual(
    read('{"@odata.context":"$metadata#P","@odata.count":5,"value":[{"a":1e400}],"@odata.nextLink":"x"}'),
    {
      records: [{ a: new ExactNumber('1e400') }],
      count: 5n,
      nextLink: 'x',
      context: '$metadata#P',
    },
  )
  assert.deepEqual(read('{"@context":"c","@count":"18446744073709551616","value":[],"@nextLink":"x"}'), {
    records: [],
    count: 18446744073709551616n,
    nextLink: 'x',
    context: 'c',
  })
})

test('a nextLink of null is none', () => {
  assert.deepEqual(read('{"value":[],"@odata.nextLink":null}'), { records: [] })
})

for (const type of [
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON;odata.metadata=minimal;IEEE754Compatible=true',
]) {
  test(`${type} is JSON`, () => {
    assert.deepEqual(read('\uFEFF{"value":[]}', type), { records: [] })
  })
}

for (const [body, type, says] of [
  ['', undefined, /an empty body/],
  ['{"value":[]}', '', /no Content-Type/],
  ['{"value":[]}', 'application/jsonp', /the Content-Type application\/jsonp/],
  ['  <!-- x --><html><head><title>\n Log in </title>', undefined, /an HTML page "Log in"/],
  ['<html></html>', 'text/html', /an HTML page$/],
  [Buffer.from('{"value":[{"a":"\xe4"}]}', 'latin1'), undefined, /not UTF-8/],
  ['[]', undefined, /JSON that is not an object/],
  ['"value"', undefined, /JSON that is not an object/],
  ['{"d":{"results":[]}}', undefined, /"value" is missing/],
  ['{"value":null}', undefined, /"value" is not an array/],
  ['{"value":[{},null]}', undefined, /record 2 in "value" is not an object/],
  ['{"value":[1e400]}', undefined, /record 1 in "value" is not an object/],
  ['{"value":[]}{"value":[]}', undefined, /not JSON/],
  ['{"error":{"code":"a","message":"b"}}', undefined, /an error under a status of success: a: b/],
  ['{"error":{"code":null,"message":{"lang":"en","value":"b"}}}', undefined, /an error under a status of success: b/],
  ['{"value":[{}],"@odata.error":{"code":"a"}}', undefined, /an error under a status of success: a/],
  ['{"value":[{}],"error":{}}', undefined, /an error under a status of success: without code/],
  ['{"value":[],"@odata.count":-1}', undefined, /a count that is not a whole number: -1/],
  ['{"value":[],"@odata.count":1.5}', undefined, /a count that is not a whole number/],
  ['{"value":[],"@odata.count":"many"}', undefined, /a count that is not a whole number: "many"/],
  ['{"value":[],"@odata.count":[5]}', undefined, /a count that is not a whole number/],
  ['{"value":[],"@odata.nextLink":""}', undefined, /"@odata.nextLink" is not a URL/],
  ['{"value":[],"@odata.nextLink":{}}', undefined, /"@odata.nextLink" is not a URL/],
] as const) {
  test(`${body} as ${type ?? 'application/json'} is not a page`, () => {
    assert.throws(
      () => read(body, type),
      (error) => error instanceof UnusableBody && says.test(error.message),
    )
  })
}
