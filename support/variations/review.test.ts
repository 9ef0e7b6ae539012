import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { schemaAddress } from '../dictionary/schema-address'
import { readReview } from './read-review'
import { applyReview, newReview } from './review'
import { fieldVariation, isNamed, someVariations, suggestedField } from './testing/review-variations'
import type { Variation } from './variation'
import { elementKey } from './variation'

const TODAY = '2026-11-22'
const read = (...reviewed: readonly unknown[]) => readReview(JSON.stringify({ reviewed }), 'r.json', TODAY)

const entry = {
  resource: 'Property',
  field: 'Price',
  decision: 'accepted',
  reason: 'the price of the auction',
  by: 'Ann',
  on: '2026-11-01',
}

describe('a review file', () => {
  test('entries are read as they stand, without what is there for people', () => {
    const reviewed = [
      entry,
      { ...entry, field: 'City', value: 'Ala', decision: 'ignored', suggested: ['Alabama (close)'] },
    ]
    assert.deepEqual(read(...reviewed).entries, [entry, { ...entry, field: 'City', value: 'Ala', decision: 'ignored' }])
  })

  test('an entry holds on its last day and has expired after it', () => {
    const [last, over] = [
      { ...entry, until: TODAY },
      { ...entry, field: 'City', until: '2026-11-21' },
    ]
    const { entries, expired } = read(last, over)
    assert.deepEqual([entries, expired], [[last], [over]])
  })

  test('an entry without decision is not a mistake and needs no reason', () => {
    const { entries, undecided } = read({
      resource: 'Property',
      field: 'Price',
      decision: '',
      reason: '',
      by: '',
      on: '',
    })
    assert.deepEqual([entries, undecided], [[], [{ resourceName: 'Property', fieldName: 'Price' }]])
  })

  const { reason: _, ...withoutReason } = entry
  const mistakes: readonly [string, unknown, string][] = [
    ['no reason', withoutReason, 'has no reason'],
    ['a blank reason', { ...entry, reason: ' ' }, 'has no reason'],
    ['nobody', { ...entry, by: '' }, 'has no by'],
    ['no day', { ...entry, on: '' }, 'has no on'],
    ['an unknown key', { ...entry, reson: '' }, 'has the unknown key "reson" in line 1; did you mean reason?'],
    ['a number', { ...entry, value: 5 }, 'should have a text for value, but has 5'],
    ['no resource', { ...entry, resource: '' }, 'has no resource'],
    ['a value without a field', { ...entry, field: '', value: 'A' }, 'has a value, but no field'],
    ['no decision', { resource: 'Property' }, 'has no decision'],
    [
      'another decision',
      { ...entry, decision: 'ignore' },
      'has the decision "ignore", which is neither ignored nor accepted',
    ],
    [
      'a day that is none',
      { ...entry, on: '2026-02-30' },
      'should have a day such as 2026-11-22 for on, but has "2026-02-30"',
    ],
    [
      'a last day that is none',
      { ...entry, until: 'soon' },
      'should have a day such as 2026-11-22 for until, but has "soon"',
    ],
    ['a text instead of an object', 'Property', 'should be an object'],
  ]
  for (const [what, given, message] of mistakes)
    test(`an entry with ${what} is refused`, () =>
      assert.throws(() => read(given), { message: `r.json: entry 1 ${message}` }))

  test('all mistakes are told at once, with the number of the entry', () =>
    assert.throws(() => read(entry, { ...entry, by: '' }, { ...withoutReason, field: 'City' }), {
      message: [
        'r.json: entry 2 has no by',
        'r.json: entry 2 is about Property.Price, as entry 1 is',
        'r.json: entry 3 has no reason',
      ].join('\n'),
    }))

  const files: readonly [string, RegExp][] = [
    ['{', /^r\.json is not JSON: /],
    ['null', /^r\.json should be an object with the list "reviewed"$/],
    ['{"reviewed": {}}', /^r\.json should be an object with the list "reviewed"$/],
    ['{"reviewed": [], "notes": ""}', /^r\.json has the unknown key "notes" in line 1$/],
  ]
  for (const [text, message] of files)
    test(`${text} is refused`, () => assert.throws(() => readReview(text, 'r.json', TODAY), { message }))
})

describe('variations in the light of a review', () => {
  const price = fieldVariation('Price', suggestedField('ListPrice'))
  const city = fieldVariation('Citty', suggestedField('City'))

  test('an entry settles its element and no other', () => {
    const { unresolved, settled, unmatched } = applyReview([price, city], read(entry))
    assert.deepEqual([unresolved, settled, unmatched], [[city], [{ ...price, settledBy: entry }], []])
  })

  test('an entry for a Field does not settle its values', () => {
    const value: Variation = {
      element: { kind: 'lookupValue', resourceName: 'Property', fieldName: 'Price', value: 'low' },
      suggestions: [],
    }
    assert.deepEqual(applyReview([value], read(entry)).unresolved, [value])
  })

  test('expired and undecided entries settle nothing and are told', () => {
    const over = { ...entry, until: '2026-01-01' }
    const reviewed = applyReview([price, city], read(over, { resource: 'Property', field: 'Citty', decision: '' }))
    assert.deepEqual(reviewed, {
      unresolved: [price, city],
      settled: [],
      expired: [over],
      unmatched: [],
      undecided: [{ resourceName: 'Property', fieldName: 'Citty' }],
    })
  })

  test('an entry whose element is not a variation any more is told', () =>
    assert.deepEqual(applyReview([city], read(entry)).unmatched, [entry]))

  /** Entries for some of the variations, and one that has none. */
  const reviewedVariations = someVariations.chain((variations) =>
    fc.record({
      variations: fc.constant(variations),
      entries: fc.subarray(variations).map((some) => [
        ...some.filter(isNamed).map(({ element: { resourceName, fieldName, value } }) => ({
          ...entry,
          resource: resourceName,
          field: fieldName,
          value,
        })),
        { ...entry, field: 'a Field that no server has' },
      ]),
    }),
  )

  test('each variation is in exactly one of unresolved and settled', () => {
    fc.assert(
      fc.property(reviewedVariations, ({ variations, entries }) => {
        const { unresolved, settled, unmatched } = applyReview(variations, read(...entries))
        const keys = (some: readonly Variation[]) => some.map(({ element }) => elementKey(element)).sort()
        assert.deepEqual(keys([...unresolved, ...settled]), keys(variations))
        assert.equal(settled.length, entries.length - 1)
        assert.equal(unmatched.length, 1)
      }),
    )
  })

  test('the order of entries does not matter', () => {
    fc.assert(
      fc.property(reviewedVariations, ({ variations, entries }) =>
        assert.deepEqual(
          applyReview(variations, read(...entries.toReversed())),
          applyReview(variations, read(...entries)),
        ),
      ),
    )
  })

  test('a new review has one entry for each variation, and settles none', () => {
    fc.assert(
      fc.property(
        someVariations.map((all) => all.filter(isNamed)),
        (variations) => {
          const review = readReview(newReview(variations), 'new.json', TODAY)
          assert.deepEqual(
            review.undecided.map(elementKey),
            variations.map(({ element }) => elementKey(element)),
          )
          assert.equal(applyReview(variations, review).settled.length, 0)
        },
      ),
    )
  })

  test('a new review says what the element looks like', () =>
    assert.deepEqual(
      JSON.parse(newReview([fieldVariation('Citty', suggestedField('City'), suggestedField('Cit', 'exact'))])),
      {
        $schema: schemaAddress('variations-review'),
        reviewed: [
          {
            resource: 'Property',
            field: 'Citty',
            decision: '',
            reason: '',
            by: '',
            on: '',
            suggested: ['City (close)', 'Cit (exact)'],
          },
        ],
      },
    ))
})
