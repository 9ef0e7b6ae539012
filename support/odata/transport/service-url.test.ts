import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsedEndpoint, urlBelow } from './service-url'

for (const [root, metadata] of [
  ['https://example.org', 'https://example.org/$metadata'],
  ['https://example.org/', 'https://example.org/$metadata'],
  ['http://127.0.0.1:8080/v1/odata', 'http://127.0.0.1:8080/v1/odata/$metadata'],
  ['https://example.org/v1/odata/', 'https://example.org/v1/odata/$metadata'],
  ['https://example.org/v1/odata//', 'https://example.org/v1/odata/$metadata'],
  [
    'https://example.org/a%20b/odata?access_token=x%2B1',
    'https://example.org/a%20b/odata/$metadata?access_token=x%2B1',
  ],
  ['https://example.org?access_token=x', 'https://example.org/$metadata?access_token=x'],
  ['https://example.org/odata/?a=1&b=2#top', 'https://example.org/odata/$metadata?a=1&b=2'],
] as const) {
  test(`$metadata of ${root}`, () => {
    assert.equal(urlBelow(parsedEndpoint(root, 'the service root'), ['$metadata']), metadata)
  })
}

test('query options follow the query of the root, readable where they may be', () => {
  assert.equal(
    urlBelow(new URL('https://example.org/odata?access_token=x'), ['Property'], {
      $filter: "City eq 'Coeur d''Alene' and Size gt 1+1%&#=;",
      $select: 'ListingKey,City',
      $top: 5,
      $count: true,
      'ümlaut&': 'ä',
    }),
    'https://example.org/odata/Property?access_token=x' +
      '&$filter=City%20eq%20%27Coeur%20d%27%27Alene%27%20and%20Size%20gt%201%2B1%25%26%23%3D%3B' +
      '&$select=ListingKey,City&$top=5&$count=true&%C3%BCmlaut%26=%C3%A4',
  )
})

test('without segments it is the service root, with one slash at its end', () => {
  assert.equal(urlBelow(new URL('https://example.org'), []), 'https://example.org/')
  assert.equal(
    urlBelow(new URL('https://example.org/odata//?a=1'), [], { $top: 1 }),
    'https://example.org/odata/?a=1&$top=1',
  )
})

test('characters that keys are written with stay readable, and a slash is encoded', () => {
  const root = new URL('https://example.org/odata')
  const path = ["Property(A='O''Brien & Sons/1',B=2)", 'Media']
  assert.equal(urlBelow(root, path), "https://example.org/odata/Property(A='O''Brien%20%26%20Sons%2F1',B=2)/Media")
})

test('an EntitySet is one path segment', () => {
  assert.equal(urlBelow(new URL('https://example.org/odata'), ['A?b#Ä']), 'https://example.org/odata/A%3Fb%23%C3%84')
})

test('a server decodes the path and the options that were given, in the same order', () => {
  const text = fc.string({ unit: 'binary' })
  // Names that look like array indexes are sorted by JavaScript itself.
  const options = fc.dictionary(
    text.map((name) => `$${name}`),
    fc.oneof(text, fc.integer(), fc.boolean()),
  )
  const key = text.map((value) => `Property('${value.replaceAll("'", "''")}')`)
  fc.assert(
    fc.property(key, options, (segment, given) => {
      const url = new URL(urlBelow(new URL('https://example.org/odata?k=v'), [segment, 'Media'], given))
      assert.deepEqual(url.pathname.split('/').map(decodeURIComponent), ['', 'odata', segment, 'Media'])
      const expected = Object.entries(given).map(([name, value]) => [name, String(value)])
      assert.deepEqual([...url.searchParams], [['k', 'v'], ...expected])
      assert.equal(url.hash, '')
    }),
  )
})

for (const [what, text, problem] of [
  ['no URL', 'example.org/odata', /the service root is not an absolute http or https URL/],
  ['another scheme', 'ftp://example.org/odata', /the service root is not an absolute http or https URL/],
  ['a password', 'https://user:pass@example.org/odata', /has a user name or password in it/],
] as const) {
  test(`a service root with ${what} is refused without being shown`, () => {
    assert.throws(
      () => parsedEndpoint(text, 'the service root'),
      (error) => error instanceof Error && problem.test(error.message) && !error.message.includes('pass@'),
    )
  })
}
