import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ParameterName } from '../../core-parameter'
import { filtersOf } from '../testing/feature-filters'
import { matches, missing, parameter, recordsWithValues, targetOf, texts } from '../testing/found-target'

const FOUND: readonly ParameterName[] = ['StringStart', 'StringInside', 'StringEnd']
const FOREIGN: readonly ParameterName[] = ['StringPercent', 'StringUnderscore', 'StringOtherCase']

const inCity = (...values: readonly string[]) => targetOf(recordsWithValues('City', values))

test('parts are made of StringValue, with apostrophes doubled', async () => {
  const target = await inCity("Coeur d'Alene", "Coeur d'Alene", 'Boise')
  assert.deepEqual(texts(target, ...FOUND), ["'Coeur d'", "'oeur d''Alen'", "'d''Alene'"])
  assert.deepEqual(texts(target, ...FOREIGN), ["'C%e'", "'C_eur d''Alene'", "'cOEUR D''aLENE'"])
  const name = "'Coeur d''Alene'"
  assert.deepEqual(
    [...FOUND, ...FOREIGN].map((part) => parameter(target, part).why),
    [
      `the first half of ${name}`,
      `${name} without its first and last character`,
      `the second half of ${name}`,
      `${name} with a percent sign between its first and last character`,
      `${name} with an underscore as its second character`,
      `${name} with small letters for capital ones and vice versa`,
    ],
  )
})

test('another text is taken where StringValue is too short, or a record has what is made of it', async () => {
  const short = await inCity('No', 'No', 'Boise')
  assert.deepEqual(texts(short, 'StringStart', 'StringInside', 'StringPercent'), ["'N'", "'ois'", "'B%e'"])
  const withPatterns = await inCity('Nampa', 'Nampa', 'xN%ax', 'N_mpa', 'nAMPA')
  assert.deepEqual(texts(withPatterns, ...FOREIGN), ["'x%x'", "'x_%ax'", "'Xn%AX'"])
})

test('parts are made of StringValue first, also where no record has it', async () => {
  const own = (StringValue: string) => targetOf(recordsWithValues('City', ['Boise']), { pinned: { StringValue } })
  assert.deepEqual(texts(await own('Zermatt'), ...FOUND), ["'Zerm'", "'ermat'", "'matt'"])
  assert.deepEqual(texts(await own('123'), 'StringOtherCase', 'StringPercent'), ["'bOISE'", "'1%3'"])
})

test('a part is neither blank nor the whole text, and a pattern needs three characters', async () => {
  assert.deepEqual(texts(await inCity('a b', 'a b', 'Boise'), 'StringInside'), ["'ois'"])
  assert.deepEqual(texts(await inCity('1', '1', '22'), 'StringStart', 'StringEnd'), ["'2'", "'2'"])
  assert.deepEqual(texts(await inCity('abc', 'abc', 'no'), 'StringPercent', 'StringUnderscore'), ["'a%c'", "'a_c'"])
})

test('blanks in a text are part of it', async () => {
  assert.deepEqual(texts(await inCity('a  b!', 'a  b!', 'Boise'), ...FOUND), ["'a  '", "'  b'", "' b!'"])
})

test('texts that nothing can be made of, and those of the RESOScript', async () => {
  const target = await inCity('1', '22', '1')
  for (const name of ['StringInside', ...FOREIGN] as const) {
    assert.match(missing(target, name).reason, /^no text of City lets one be made of it in 3 records/, name)
  }
  assert.match(missing(await targetOf([]), 'StringEnd').reason, /has no records$/)
  const pinned = { StringPercent: '100%', StringOtherCase: "'it''s'" }
  const own = await targetOf(recordsWithValues('City', ['Boise', 'Nampa']), { pinned })
  assert.deepEqual(texts(own, 'StringPercent', 'StringOtherCase'), ["'100%'", "'it''s'"])
})

const isForeign = (filter: string): boolean => FOREIGN.some((name) => filter.includes(name))

test('whatever the texts: parts are found, and what is not in them is not', async () => {
  const filters = filtersOf('String').filter((filter) => /^(contains|startswith|endswith)/.test(filter))
  assert.equal(filters.length, 12)
  const cities = fc.array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("o'%_'o", 'A%e', 'a_%', 'BOISE')))
  await fc.assert(
    fc.asyncProperty(cities, async (some) => {
      const target = await inCity(...some, 'Boise', 'Nampa')
      for (const filter of filters) assert.equal(matches(target, filter) > 0, !isForeign(filter), filter)
    }),
    { numRuns: 50 },
  )
})
