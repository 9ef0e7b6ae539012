import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Hit, TextSearch } from './text-search'

const hitsOf = (texts: readonly string[], searched: string): Hit[] => {
  const hits: Hit[] = []
  new TextSearch(new Set(texts)).search(searched, (hit) => hits.push(hit))
  return hits
}

/** For tests: finds the same by looking at each place for each text. */
const hitsByLooking = (texts: readonly string[], searched: string): Hit[] =>
  [...new Set(texts)].flatMap((text) =>
    [...searched].flatMap((_, start) => (searched.startsWith(text, start) ? [{ text, end: start + text.length }] : [])),
  )

const inOrder = (hits: readonly Hit[]): string[] => hits.map(({ text, end }) => `${end} ${text}`).toSorted()

// Few letters, so that texts overlap and begin each other.
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 6 })
const searched = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 40 })

test('every text is found in every place, also inside of others', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), searched, (texts, where) => {
      assert.deepEqual(inOrder(hitsOf(texts, where)), inOrder(hitsByLooking(texts, where)))
    }),
    { numRuns: 500 },
  )
})

test('the longest beginning of a text is known at the end of another one', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), searched, (texts, where) => {
      const begun = texts.flatMap((one) => [...one].map((_, index) => one.slice(0, index + 1)))
      const longest = Math.max(0, ...begun.filter((part) => where.endsWith(part)).map(({ length }) => length))
      assert.equal(new TextSearch(new Set(texts)).begunAtEndOf(where), longest)
    }),
    { numRuns: 500 },
  )
})

test('without texts nothing is found', () => {
  assert.deepEqual(hitsOf([], 'abc'), [])
  assert.equal(new TextSearch(new Set<string>()).begunAtEndOf('abc'), 0)
})

test('a text that nearly is in every place of another one takes no longer than others', () => {
  // A search that begins anew in each place would compare 50,000,000,000 characters.
  assert.deepEqual(hitsOf([`${'a'.repeat(100_000)}b`], 'a'.repeat(1_000_000)), [])
})
