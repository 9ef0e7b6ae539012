import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RequestErrorKind } from '../../odata/request-error'
import type { Departure } from '../../payload/sampling/testing/sampled-service'
import { PASSES, properties, propertySampling, serviceOf } from '../../payload/sampling/testing/sampling-of'
import type { PassSample, SamplingPass, SamplingStrategy } from '../../payload/sampling-results'
import { payloadWith } from '../../payload/testing/example-payload'
import { noServer } from '../judgement'
import { checked, checkedFindings } from '../testing/checked-findings'
import { sampled } from './sampled'
import { sampleOf } from './testing/sample-of'

function judgeSample(sample: PassSample) {
  const finding = checked(sampled).judge({ kind: 'sampled', sample })
  checkedFindings(finding)
  return finding
}

const [TIMESTAMPS, NEXT_LINKS, RECENT] = PASSES
const TOP_AND_SKIP: SamplingPass = { name: 'TopAndSkip', strategy: 'TopAndSkip', pageSize: 5 }

/** Nobody knows when one of its records changed. */
const UNDATED = payloadWith('')

/** Twelve records, three of which do not say when they changed. */
const records = properties(12, (number) => (number > 9 ? { ModificationTimestamp: null } : {}))

describe('a Resource is sampled', () => {
  test('when its records came', async () => {
    assert.deepEqual(judgeSample(await sampleOf(records)), {
      rule: 'payload-sampled',
      level: 'MUST',
      outcome: 'upheld',
      subject: 'Property Resource',
      requirement: 'MUST be sampled by NextLink',
      found: '12 records on 3 pages',
    })
  })

  test('when as many came as were wanted', async () => {
    const { outcome, found } = judgeSample(await sampleOf(records, {}, { limit: 4 }))
    assert.deepEqual([outcome, found], ['upheld', '4 records on 1 page'])
  })

  test('when the server does not say how many there are', async () => {
    const { outcome } = judgeSample(await sampleOf(records, { counts: () => undefined }, { pass: TIMESTAMPS }))
    assert.equal(outcome, 'upheld')
  })
})

describe('a Resource without ModificationTimestamp', () => {
  const dated = (nullable: string) =>
    payloadWith(`<Property Name="EventTimestamp" Type="Edm.DateTimeOffset"${nullable}/>`)
  const events = properties(6, (number) => ({ EventTimestamp: `2025-01-01T00:0${number}:00Z` }))
  const judge = async (nullable: string, pass: SamplingPass) => {
    const sample = await sampleOf(events, { counts: () => 9n }, { pass, payload: dated(nullable) })
    return judgeSample(sample)
  }

  test('may have records without the timestamp that stands in for it', async () => {
    const { outcome, level, found } = await judge('', TIMESTAMPS)
    assert.deepEqual([outcome, level], ['upheld', 'MUST'])
    assert.match(found ?? '', /^8 records on 3 pages, of 9 with those that have no EventTimestamp$/)
  })

  test('is advised where that may not be null, and of records that no nextLink leads to', async () => {
    assert.equal((await judge(' Nullable="false"', TIMESTAMPS)).outcome, 'advisory')
    assert.equal((await judge('', NEXT_LINKS)).outcome, 'advisory')
  })
})

describe('a Resource that has more records than came', () => {
  for (const [pass, way, came] of [
    [TIMESTAMPS, 'ModificationTimestamp', 11],
    [NEXT_LINKS, 'NextLink', 12],
  ] as const) {
    test(`is advised of it, after ${pass.name} by ${way}`, async () => {
      const finding = judgeSample(await sampleOf(records, { counts: () => 1234n }, { pass }))
      const { evidence, request, ...told } = finding
      assert.match(evidence ?? '', /^curl .*\nstatus 200$/)
      assert.equal(request?.status, 200)
      assert.deepEqual(told, {
        rule: 'payload-sampled',
        level: 'SHOULD',
        outcome: 'advisory',
        subject: 'Property Resource',
        requirement: `SHOULD be sampled completely by ${pass.name}`,
        expected: '1,234 records, as $count=true says',
        found: finding.found,
        advice: `let ${way} lead to every record`,
      })
      assert.match(finding.found ?? '', new RegExp(`^${came} records on \\d pages$`))
    })
  }

  const partial = async (departure: Departure, changes: Parameters<typeof sampleOf>[2], served = records) => {
    const { rule, outcome, expected, found } = judgeSample(await sampleOf(served, departure, changes))
    return [rule, outcome, expected, found]
  }
  const LINKED = 'as the @odata.count of the answer says, or a nextLink to the others'

  test('breaks the rule of partial answers where $skip or an answer without nextLink should have led on', async () => {
    for (const changes of [{ pass: TOP_AND_SKIP }, { pass: TIMESTAMPS, payload: UNDATED }]) {
      assert.deepEqual(await partial({ counts: () => 1234n }, changes), [
        'partial-answer-linked',
        'violated',
        `5 of 1,234 records, ${LINKED}`,
        '0 records and no nextLink',
      ])
    }
    const unlinked = { cap: () => 4, links: 'none' } as const
    assert.deepEqual(await partial(unlinked, { pass: NEXT_LINKS }), [
      'partial-answer-linked',
      'violated',
      `12 records, ${LINKED}`,
      '4 records and no nextLink',
    ])
    for (const pass of [TIMESTAMPS, NEXT_LINKS]) {
      assert.deepEqual(await partial({ counts: () => 5n }, { pass }, []), [
        'partial-answer-linked',
        'violated',
        `5 records, ${LINKED}`,
        '0 records and no nextLink',
      ])
    }
  })

  test('breaks it with a count that comes without the record asked for with it, once for all passes', async () => {
    const sampling = propertySampling(serviceOf(records, { countsAlone: true }))
    const { outcome, expected, found, request } = judgeSample(await sampling.sample(TIMESTAMPS))
    assert.deepEqual(
      [outcome, expected, found, request?.url],
      [
        'violated',
        `1 of 12 records, ${LINKED}`,
        '0 records and no nextLink',
        'https://example.org/Property?$count=true&$top=1',
      ],
    )
    assert.equal(judgeSample(await sampling.sample(NEXT_LINKS)).outcome, 'upheld')
  })

  test('does not break it with small pages that lead on', async () => {
    assert.equal((await partial({ cap: () => 4 }, { pass: NEXT_LINKS }))[1], 'upheld')
    assert.equal((await partial({ cap: () => 4 }, { pass: TOP_AND_SKIP }))[1], 'upheld')
  })

  test('is upheld when the limit ended it', async () => {
    assert.equal(judgeSample(await sampleOf(records, { counts: () => 1234n }, { limit: 4 })).outcome, 'upheld')
  })

  test('is upheld when only recent ones were asked for', async () => {
    const sample = await sampleOf(records, { counts: () => 1234n }, { pass: RECENT })
    assert.equal(judgeSample(sample).outcome, 'upheld')
    const undated = await sampleOf(records, { counts: () => 1234n }, { pass: RECENT, payload: UNDATED })
    assert.equal(judgeSample(undated).outcome, 'advisory')
  })
})

describe('a Resource whose pages repeat', () => {
  const advices: readonly (readonly [SamplingStrategy, RegExp])[] = [
    ['TopAndSkip', /^answer \$skip with the records that follow$/],
    ['TimestampAsc', /^answer \$filter, \$orderby and \$skip on the timestamp/],
    ['TimestampDesc', /^answer \$filter, \$orderby and \$skip on the timestamp/],
  ]
  for (const [strategy, advice] of advices) {
    test(`breaks the rule by ${strategy}`, async () => {
      const pass = { name: strategy, strategy, pageSize: 5 }
      const finding = judgeSample(await sampleOf(records, { ignores: ['$filter', '$skip'] }, { pass }))
      assert.deepEqual([finding.outcome, finding.expected], ['violated', 'pages that lead through all records'])
      assert.match(finding.found ?? '', /^after \d+ records on \d pages only records that came before$/)
      assert.match(finding.advice ?? '', advice)
    })
  }

  test('breaks the rule by NextLink', async () => {
    const [first] = properties(1)
    assert.ok(first)
    const finding = judgeSample(await sampleOf(Array.from({ length: 10 }, () => first)))
    assert.deepEqual(
      [finding.outcome, finding.found, finding.advice],
      [
        'violated',
        'after 10 records on 2 pages only records that came before',
        'let each nextLink lead to records that no page before it has',
      ],
    )
  })
})

describe('a Resource that cannot be had', () => {
  const kinds: readonly (readonly [RequestErrorKind, string, string])[] = [
    ['refused', 'violated', 'records of the Property Resource'],
    ['unusable', 'violated', 'records of the Property Resource'],
    ['unauthorized', 'not verified', 'records of the Property Resource'],
    ['unanswered', 'not verified', 'answers to requests for data'],
    ['budget', 'not verified', 'answers to requests for data'],
  ]
  for (const [kind, outcome, cause] of kinds) {
    test(`is ${outcome} when the request is ${kind}, also after some pages`, async () => {
      for (const failing of [2, 3]) {
        const finding = judgeSample(
          await sampleOf(records, { fails: (request) => (request >= failing ? kind : undefined) }),
        )
        assert.deepEqual([finding.level, finding.outcome, finding.cause], ['MUST', outcome, cause])
        assert.match(finding.found ?? '', new RegExp(`${kind}$`))
      }
    })
  }

  test('is not verified where there is no server', () => {
    const finding = checked(sampled).judge({
      kind: 'not sampled',
      resourceName: 'Property',
      pass: 'NextLink',
      why: noServer,
    })
    assert.deepEqual(
      [finding.outcome, finding.requirement, finding.found],
      ['not verified', 'MUST be sampled by NextLink', 'no server was asked: the run judges a metadata file'],
    )
    assert.equal(finding.subject, 'Property Resource')
  })
})
