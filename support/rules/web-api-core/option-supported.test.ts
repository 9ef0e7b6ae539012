import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import { checked } from '../testing/checked-findings'
import { optionSupported } from './option-supported'
import { answered, fakeAsk, type GivenAnswer, requestOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const TARGET = exampleTarget()
const KEYS = [{ ListingKey: 'P1' }, { ListingKey: 'P2' }]

/** Judges an answer by those to the same request without the option, and with a neutral value of one inside `$expand`. */
async function judged(
  options: Readonly<Record<string, string>>,
  given: GivenAnswer,
  without: GivenAnswer,
  option: string,
  neutral = without,
): Promise<readonly [outcome: string, found: string, asked: readonly string[]]> {
  const { ask, asked } = fakeAsk(({ options: { $expand = '' } }) => ($expand.includes('(') ? neutral : without))
  const finding = await checked(optionSupported).judge(TARGET, answered(requestOf(options), given), ask, option)
  return [finding.outcome, finding.found ?? '', asked]
}

const SEARCH = { $search: 'zzz', $top: '5' }
const listOf = (value: readonly JsonObject[]): GivenAnswer => ({ body: { value: [...value] } })

const searched = (given: GivenAnswer, without = listOf(KEYS)) => judged(SEARCH, given, without, '$search')

test('501 is right, another refusal is advised against, and nothing more is asked', async () => {
  assert.deepEqual(await searched({ status: 501, body: '' }), ['upheld', '501 Not Implemented', []])
  assert.deepEqual(await searched({ status: 400, body: '' }), ['advisory', '400 Bad Request', []])
  assert.deepEqual(await searched({ status: 500, body: '' }), ['advisory', '500 Internal Server Error', []])
  assert.deepEqual(await searched({ status: 429, body: '' }), ['not verified', '429 Too Many Requests', []])
})

test('an answer is compared with that of the request without the option', async () => {
  assert.deepEqual(await searched(listOf(KEYS)), [
    'violated',
    '2 records, the same as without $search',
    ['Property?$top=5'],
  ])
  assert.deepEqual((await searched(listOf([])))[0], 'upheld')
  assert.deepEqual((await searched(listOf(KEYS.slice(1))))[0], 'upheld')
  assert.deepEqual((await searched({ status: 204, body: '' }))[0], 'violated')
  assert.deepEqual((await searched({ body: 'no JSON' }))[0], 'violated')
})

test('nothing is known where no record would be changed, or the request fails also without the option', async () => {
  assert.deepEqual(await searched(listOf([]), listOf([])), [
    'not verified',
    'no record that $search would change',
    ['Property?$top=5'],
  ])
  assert.deepEqual((await searched(listOf(KEYS), { status: 503, body: {} }))[0], 'not verified')
})

test('an answer without the option that lacks records which were read before says so', async () => {
  const { ask } = fakeAsk(() => listOf([]))
  const target = { ...TARGET, sample: KEYS }
  const finding = await checked(optionSupported).judge(target, answered(requestOf(SEARCH), listOf([])), ask, '$search')
  assert.equal(finding.outcome, 'not verified')
  assert.equal(finding.found, 'without $search no record, but 2 records of Property were read before')
})

test('an aggregation has no keys', async () => {
  const applied = (given: GivenAnswer) =>
    judged({ $apply: 'aggregate($count as total)' }, given, listOf(KEYS), '$apply')
  assert.equal((await applied(listOf([{ total: 2 }])))[0], 'upheld')
  assert.deepEqual((await applied(listOf([]))).slice(0, 2), ['violated', '0 records'])
  assert.equal((await applied(listOf(KEYS)))[0], 'violated')
})

const expanding = (value: readonly JsonObject[], more: JsonObject = {}) =>
  listOf([{ ListingKey: 'P1', Media: [...value], ...more }])
const MEDIA = [{ MediaKey: 'M1' }, { MediaKey: 'M2' }]

test('options inside $expand change what records expand to', async () => {
  const inside = (option: string, given: GivenAnswer, without = expanding(MEDIA)) =>
    judged({ $expand: `Media(${option}=0)` }, given, without, `${option} in $expand`)
  assert.deepEqual(await inside('$top', expanding(MEDIA)), [
    'violated',
    '1 record, the same as without $top in $expand',
    ['Property?$expand=Media'],
  ])
  assert.equal((await inside('$top', expanding([])))[0], 'upheld')
  assert.equal((await inside('$count', expanding(MEDIA, { 'Media@odata.count': 2 })))[0], 'upheld')
  assert.equal((await inside('$count', expanding(MEDIA)))[0], 'violated')
  assert.equal((await inside('$top', expanding([]), expanding([])))[0], 'not verified')
})

test('nothing in an expansion tells something only where the option brings something by another value', async () => {
  for (const [option, right] of [
    ['$top', '$top=1'],
    ['$skip', '$skip=0'],
    ['$filter', '$filter=true'],
  ] as const) {
    const inside = (given: GivenAnswer, neutral: GivenAnswer) =>
      judged({ $expand: `Media(${option}=0)` }, given, expanding(MEDIA), `${option} in $expand`, neutral)
    assert.deepEqual((await inside(expanding([]), expanding(MEDIA)))[2], [
      'Property?$expand=Media',
      `Property?$expand=Media(${right})`,
    ])
    assert.deepEqual((await inside(expanding([]), expanding([]))).slice(0, 2), [
      'not verified',
      `no Media, but $expand=Media(${right}) has none either (200 OK)`,
    ])
    const changed = async (given: GivenAnswer) => (await inside(given, expanding(MEDIA))).slice(0, 2)
    assert.deepEqual(await changed(listOf([])), ['violated', 'no record'])
    assert.deepEqual(await changed(listOf([{ ListingKey: 'P1' }])), ['violated', '1 of 1 record without Media'])
    assert.deepEqual(await changed(expanding(MEDIA.slice(1))), [
      'violated',
      '1 of Media, where the option asks for none',
    ])
  }
})

test('a count inside an expansion is there, or the option is not supported', async () => {
  const counted = (given: GivenAnswer) =>
    judged({ $expand: 'Media($count=true)' }, given, expanding(MEDIA), '$count in $expand')
  assert.deepEqual((await counted(expanding([]))).slice(0, 2), ['violated', 'no count of Media'])
})

test('a single record takes no options of lists', async () => {
  const [outcome] = await judged(
    { $expand: 'ListAgent($top=0)' },
    { status: 400, body: {} },
    listOf([]),
    '$top in $expand',
  )
  assert.equal(outcome, 'not offered')
})

test('a request without the option is a mistake of ours', async () => {
  await assert.rejects(judged({ $top: '5' }, listOf([]), listOf([]), '$search'), /example has no \$search/)
  await assert.rejects(
    judged({ $expand: 'Media' }, listOf([]), listOf([]), '$top in $expand'),
    /has no \$top in \$expand/,
  )
})

test('without the option there has to be something that it could change', async () => {
  assert.deepEqual((await searched(listOf(KEYS), { status: 500, body: '' })).slice(0, 2), [
    'not verified',
    'without $search the status 500',
  ])
  const { ask } = fakeAsk(() => listOf([]))
  const target = { ...TARGET, sample: KEYS }
  const finding = await checked(optionSupported).judge(target, answered(requestOf(SEARCH), listOf([])), ask, '$search')
  assert.deepEqual(
    [finding.outcome, finding.found],
    ['not verified', 'without $search no record, but 2 records of Property were read before'],
  )
})

test('$apply brings one record, whatever it changes', async () => {
  const applied = (given: GivenAnswer) => judged({ $apply: 'aggregate($count as N)' }, given, listOf(KEYS), '$apply')
  assert.equal((await applied(listOf([{ N: 2 }])))[0], 'upheld')
  assert.equal((await applied(listOf([{ N: 1 }, { N: 1 }])))[0], 'violated')
  assert.equal((await applied(listOf([])))[0], 'violated')
})

test('records that were read before change nothing where the answer without the option has some, or is about expansions', async () => {
  const target = { ...TARGET, sample: KEYS }
  const outcomeOf = async (options: Readonly<Record<string, string>>, option: string, without: GivenAnswer) => {
    const { ask } = fakeAsk(() => without)
    const finding = await checked(optionSupported).judge(target, answered(requestOf(options), listOf([])), ask, option)
    return [finding.outcome, finding.found]
  }
  assert.deepEqual(await outcomeOf(SEARCH, '$search', listOf(KEYS)), [
    'upheld',
    '0 records, unlike the answer without $search',
  ])
  assert.deepEqual(await outcomeOf({ $expand: 'Media($top=0)' }, '$top in $expand', expanding([])), [
    'not verified',
    'no record that $top in $expand would change',
  ])
})

test('as many other records are another answer', async () => {
  const others = listOf([{ ListingKey: 'P3' }, { ListingKey: 'P4' }])
  assert.deepEqual((await searched(others)).slice(0, 2), ['upheld', '2 records, unlike the answer without $search'])
})

test('a count inside an expansion may be spelt as in OData 4.01, and one is enough', async () => {
  const given = listOf([
    { ListingKey: 'P1', Media: MEDIA, 'Media@count': 2 },
    { ListingKey: 'P2', Media: [] },
  ])
  const without = listOf([
    { ListingKey: 'P1', Media: MEDIA },
    { ListingKey: 'P2', Media: [] },
  ])
  assert.equal((await judged({ $expand: 'Media($count=true)' }, given, without, '$count in $expand'))[0], 'upheld')
})
