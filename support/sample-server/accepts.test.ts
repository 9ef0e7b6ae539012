import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepts } from './accepts'

test('a header lets pass what it names, by a range too, unless a more specific part excludes it', () => {
  const cases: readonly (readonly [header: string, wanted: string, expected: boolean])[] = [
    ['application/json', 'application/json', true],
    ['application/json;odata.metadata=full, */*;q=0.1', 'application/json', true],
    ['Application/*', 'application/xml', true],
    ['application/json, */*;q=0.1', 'application/xml', true],
    ['application/json', 'application/xml', false],
    ['text/html', 'application/json', false],
    ['*/*, application/xml;q=0', 'application/xml', false],
    ['application/xml;q=0.0, application/*', 'application/xml', false],
    ['application/*;q=0, application/xml;q=0.5', 'application/xml', true],
    ['gzip, deflate', 'gzip', true],
    ['*;q=1', 'gzip', true],
    ['identity', 'gzip', false],
    ['gzip;q=0', 'gzip', false],
    ['', 'gzip', false],
  ]
  for (const [header, wanted, expected] of cases)
    assert.equal(accepts(header, wanted), expected, `${header}: ${wanted}`)
})
