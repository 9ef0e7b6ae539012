import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { uniqueNamespaces } from './unique-namespaces'

/** Returns what is told of Schemas, and of those that are included, each by its attributes and on a line of its own. */
const told = (schemas: readonly string[], included: readonly string[] = []) => {
  const includes = included.map((attributes) => `<edmx:Include ${attributes}/>`)
  const references =
    included.length === 0 ? '' : `\n<edmx:Reference Uri="other.xml">\n${includes.join('\n')}\n</edmx:Reference>`
  const content = schemas.map((attributes) => schema(attributes, '')).join('\n')
  return uniqueNamespaces
    .judge(modelOf(edmx(content, { references })))
    .map(({ found, advice, evidence }) => [found, advice, evidence])
}

test('each Schema has a namespace and an alias of its own', () => {
  assert.deepEqual(told(['Namespace="a" Alias="A"', 'Namespace="b" Alias="B"', 'Namespace="c"', 'Namespace="d"']), [])
  assert.deepEqual(told(['Namespace="a"', 'Namespace="a"']), [
    [
      'Namespace="a", taken on line 3',
      'merge the Schema elements with Namespace="a" into one',
      '$metadata line 6, column 1',
    ],
  ])
  assert.deepEqual(told(['Namespace="a" Alias="A"', 'Namespace="b" Alias="A"']), [
    [
      'Alias="A", taken on line 3',
      'give each Schema an Alias of its own, and A to one at most',
      '$metadata line 6, column 1',
    ],
  ])
  assert.equal(told(['Namespace="a"', 'Namespace="b" Alias="a"'])[0]?.[0], 'Alias="a", taken on line 3')
})

test('an alias is not that of an included Schema, nor its namespace', () => {
  assert.deepEqual(told(['Namespace="a"'], ['Namespace="b" Alias="B"']), [])
  assert.equal(told(['Namespace="a" Alias="B"'], ['Namespace="b" Alias="B"'])[0]?.[0], 'Alias="B", taken on line 3')
  assert.equal(told(['Namespace="a" Alias="b"'], ['Namespace="b"'])[0]?.[0], 'Alias="b", taken on line 3')
})

test('a Schema may be included twice, also by its own document, and have its namespace as its alias', () => {
  assert.deepEqual(told(['Namespace="a"'], ['Namespace="b"', 'Namespace="b"']), [])
  assert.deepEqual(told(['Namespace="a"'], ['Namespace="a"']), [])
  assert.deepEqual(told(['Namespace="a"'], ['Namespace="b" Alias="b"']), [])
})
