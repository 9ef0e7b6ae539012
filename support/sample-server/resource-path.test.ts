import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ODataError } from './odata-error'
import { type ResourcePath, readResourcePath } from './resource-path'

const data = { kind: 'data', resource: 'Property', isCount: false } as const

test('a path says what is asked for', () => {
  const cases: readonly (readonly [path: string, expected: ResourcePath])[] = [
    ['', { kind: 'service document' }],
    ['/', { kind: 'service document' }],
    ['/$metadata', { kind: 'metadata' }],
    ['/%24metadata', { kind: 'metadata' }],
    ['/Property', data],
    ['/Property/$count', { ...data, isCount: true }],
    ["/Property('a')", { ...data, key: 'a' }],
    ['/Property(%27O%27%27Neill%2F1%27)', { ...data, key: "O'Neill/1" }],
    ["/Property(ListingKey='a')", { ...data, key: 'a' }],
    ['/Property(-42)', { ...data, key: -42 }],
    ["/Property('a')/Media", { ...data, key: 'a', property: 'Media' }],
    ["/Property('a')/Media/$count", { ...data, key: 'a', property: 'Media', isCount: true }],
  ]
  for (const [path, expected] of cases) assert.deepEqual(readResourcePath(path), expected, path)
})

test('a path that leads nowhere is not found, one that is malformed is a bad request', () => {
  const cases: readonly (readonly [path: string, status: number])[] = [
    ['/Property/Media', 404],
    ["/Property('a')/$count", 404],
    ["/Property('a')/Media/Order", 404],
    ['/$metadata/Property', 404],
    ['/$batch', 404],
    ["/Property('a", 404],
    ["/Property('a'b')", 404],
    ['/Property(1.5)', 400],
    ['/Property()', 400],
    ['/Property%', 400],
  ]
  for (const [path, status] of cases) {
    assert.throws(
      () => readResourcePath(path),
      (error) => error instanceof ODataError && error.status === status,
      path,
    )
  }
})

test('every string is a key once its apostrophes are doubled and it is percent-encoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (key) => {
      const path = `/Property('${encodeURIComponent(key.replaceAll("'", "''"))}')`
      assert.deepEqual(readResourcePath(path), { ...data, key })
    }),
  )
})
