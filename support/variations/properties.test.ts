import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import leven from 'leven'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { normalise } from '../dictionary/names'
import { findVariations } from './find-variations'
import { ComparedName, tokensOf } from './matching/compared-name'
import { lettersOf, mayBeWithin } from './matching/letters'
import { spellingsOf } from './matching/letters-matcher'
import { NameMatcher } from './matching/name-matcher'
import { editDistanceLimit, nearName } from './matching/near-name'
import type { OfferedNames } from './offered-names'
import { referenceDictionary } from './testing/reference-names'
import { lookupField, resource, server, told } from './testing/server-names'
import { BLOCKING } from './variation'

const reference = referenceDictionary('2.0')
const dictionary = new DictionaryIndex(reference)
const fields = reference.resources.flatMap((standard) => standard.fields)

const word = fc.string({ unit: fc.constantFrom(...'abcdeABC12_ é'), maxLength: 14 })
test('the letters of names rule out no pair that is near enough', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.nat(4), (one, other, edits) => {
      const may = mayBeWithin(lettersOf(one), lettersOf(other), edits)
      assert.equal(may, mayBeWithin(lettersOf(other), lettersOf(one), edits))
      assert.ok(may || leven(one, other) > edits)
    }),
  ))

test('what is near is what comparing every pair finds, in both directions', () =>
  fc.assert(
    fc.property(fc.array(word), word, fc.constantFrom(0.25, 0.5, 1), (names, local, fuzziness) => {
      const standards = names.map((name) => ({ names: [name], synonyms: [] }))
      const compared = new ComparedName(local)
      const found = nearName(
        spellingsOf(standards),
        fuzziness,
      )(compared).filter(({ strategy }) => BLOCKING.has(strategy))
      const limit = Math.max(editDistanceLimit(compared.text.length, fuzziness), compared.text.length >= 5 ? 1 : 0)
      const expected = standards.filter(({ names: [name = ''] }) => {
        const distance = leven(normalise(name), compared.text)
        assert.equal(distance, leven(compared.text, normalise(name)))
        return normalise(name) !== '' && distance > 0 && distance <= limit
      })
      assert.deepEqual(new Set(found.map(({ standard }) => standard)), new Set(expected))
    }),
  ))

test('words are the name without what comparisons ignore', () =>
  fc.assert(fc.property(fc.string(), (name) => assert.equal(tokensOf(name).join(''), normalise(name)))))

const replaced = (name: string, at: number, letter: string) =>
  name.slice(0, at % name.length) + letter + name.slice((at % name.length) + 1)

test('every standard Field with one letter changed is found, and blocks from five letters on', () => {
  const matchers = new Map(
    reference.resources.map((standard) => [standard.name, new NameMatcher(standard.fields.map(named), 0.25)]),
  )
  fc.assert(
    fc.property(fc.nat(30), fc.constantFrom(...'aeiounrst0123456789xyz'), (at, letter) => {
      for (const { resourceName, standardName } of fields) {
        const local = replaced(standardName, at, letter)
        if (dictionary.field(resourceName, local) !== undefined) continue
        const found = matchers.get(resourceName)?.matches(local, () => false) ?? []
        const match = found.find(({ standard }) => standard.names[0] === standardName)
        // The same letters as another standard Field are that Field.
        if (match === undefined) assert.equal(found[0]?.strategy, 'exact', `${resourceName}.${local}`)
        else assert.ok(BLOCKING.has(match.strategy) || standardName.length < 5, `${resourceName}.${local}`)
      }
    }),
    { numRuns: 5 },
  )
})

const named = ({ standardName }: { standardName: string }) => ({ names: [standardName], synonyms: [] })

/** Local and standard names, and some that are nearly standard. */
const fieldName = fc.oneof(
  fc.constantFrom(...fields).map(({ standardName }) => standardName),
  fc.tuple(fc.constantFrom(...fields), fc.nat(30)).map(([{ standardName }, at]) => replaced(standardName, at, 'q')),
  word,
)
const statuses = dictionary.lookup('StandardStatus')?.values ?? []
const status = fc
  .tuple(fc.constantFrom(...statuses), fc.nat(30), fc.constantFrom('q', '', ' '))
  .map(([{ standardLookupValue }, at, letter]) => replaced(standardLookupValue, at, letter))
const resourceName = fc.constantFrom('Property', 'Member', 'Media', 'Propertyx', 'Rooms', 'LocalThings')

const offeredNames = fc
  .uniqueArray(
    fc.record({
      name: resourceName,
      fields: fc.uniqueArray(fieldName, { maxLength: 6 }),
      values: fc.uniqueArray(status, { maxLength: 6 }),
    }),
    { selector: ({ name }) => name, maxLength: 4 },
  )
  .map((resources) =>
    server(
      ...resources.map(({ name, fields: names, values }) =>
        resource(
          name,
          ...names.filter((field) => field !== 'StandardStatus'),
          lookupField('StandardStatus', ...values),
        ),
      ),
    ),
  )

const reversed = ({ resources }: OfferedNames): OfferedNames => ({
  resources: resources.toReversed().map(({ name, fields: offered }) => ({
    name,
    fields: offered
      .toReversed()
      .map((field) => (field.values === undefined ? field : { ...field, values: field.values.toReversed() })),
  })),
})

test('the order in which a server offers names changes nothing', () =>
  fc.assert(
    fc.property(offeredNames, (offered) =>
      assert.deepEqual(findVariations(offered, dictionary, {}), findVariations(reversed(offered), dictionary, {})),
    ),
    { numRuns: 20 },
  ))

test('a local name more takes no variation away', () =>
  fc.assert(
    fc.property(offeredNames, (offered) => {
      const more = {
        resources: [
          ...offered.resources.map(({ name, fields: names }) => resource(name, ...names, 'QqzzKkvv')),
          resource('WwyyBbhh', 'QqzzKkvv'),
        ],
      }
      const found = new Set(told(findVariations(more, dictionary, {})))
      assert.deepEqual(
        told(findVariations(offered, dictionary, {})).filter((line) => !found.has(line)),
        [],
      )
    }),
    { numRuns: 20 },
  ))
