import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { RequestError } from '../../odata/request-error'
import { checked } from '../testing/checked-findings'
import { sameAtOwnPath } from './same-at-own-path'
import { evidenceAt, fakeAsk, type GivenAnswer, pageOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const media = (...keys: readonly string[]) => keys.map((MediaKey) => ({ MediaKey }))

/** @param own what each record has at its own path, by its key */
async function judged(name: string, records: readonly object[], own: Readonly<Record<string, GivenAnswer>>) {
  const { ask, asked } = fakeAsk(({ path }) => {
    const answer = own[/'(.*)'/.exec(path[0] ?? '')?.[1] ?? '']
    assert.ok(answer, path.join('/'))
    return answer
  })
  const exchange = pageOf(records, {}, { $expand: name, $top: '5' })
  return { findings: await checked(sameAtOwnPath).judge(exampleTarget(), exchange, ask), asked }
}

const told = ({ outcome, subject, found }: Finding) => [outcome, subject, found]

/** For one record P1, by what is expanded and what stands at its own path. */
async function ofOne(name: string, expanded: object, own: GivenAnswer) {
  const { findings } = await judged(name, [{ ListingKey: 'P1', ...expanded }], { P1: own })
  return findings.map(({ outcome, expected, found }) => [outcome, expected, found])
}

const UPHELD = [['upheld', undefined, 'the same for 1 record']]

describe('a list', () => {
  test('is upheld by the same records, in any order', async () => {
    const { findings, asked } = await judged(
      'Media',
      [
        { ListingKey: 'P1', Media: [] },
        { ListingKey: 'P2', Media: media('M1', 'M2') },
      ],
      { P1: { body: { value: [] } }, P2: { body: { value: media('M2', 'M1') } } },
    )
    assert.deepEqual(findings, [
      {
        rule: 'core-expansion-at-own-path',
        level: 'MUST',
        outcome: 'upheld',
        subject: 'example: Property',
        requirement: 'MUST have the same Media at its own path',
        found: 'the same for 2 records',
      },
    ])
    assert.deepEqual(asked, ["Property('P2')/Media", "Property('P1')/Media"])
  })

  test('is violated by records that are missing or are others', async () => {
    const { findings } = await judged('Media', [{ ListingKey: "O'Hara", Media: media('M1', 'M2') }], {
      "O''Hara": { body: { value: media('M2', 'M3') } },
    })
    const own = evidenceAt("https://example.org/odata/Property('O''Hara')/Media")
    const expanded = evidenceAt('https://example.org/odata/Property?$expand=Media&$top=5')
    assert.deepEqual(findings, [
      {
        rule: 'core-expansion-at-own-path',
        level: 'MUST',
        outcome: 'violated',
        subject: "example: Property('O''Hara')/Media",
        requirement: 'MUST have the same Media at its own path',
        expected: 'the MediaKey M1, M2',
        found: 'without M1 and with M3',
        evidence: `${own.evidence}\ncompared with\n${expanded.evidence}`,
        request: own.request,
        comparedWith: expanded.request,
        advice: 'answer the path of the navigation property with the records that $expand brings',
      },
    ])
    assert.deepEqual(await ofOne('Media', { Media: media('M1') }, { body: { value: [] } }), [
      ['violated', 'the MediaKey M1', 'without M1'],
    ])
  })

  test('is violated by an answer that is not a list of records', async () => {
    for (const [answer, found] of [
      [{ status: 404, body: {} }, 'the status 404'],
      [{ status: 204, body: '' }, 'the status 204'],
      [{ body: { MediaKey: 'M1' } }, 'JSON whose "value" is missing'],
    ] as const) {
      assert.deepEqual(await ofOne('Media', { Media: media('M1') }, answer), [
        ['violated', 'the status 200 and a list of records', found],
      ])
    }
  })

  test('is compared as far as it came where it goes on by a nextLink', async () => {
    const one = { body: { value: media('M1') } }
    const linked = { body: { value: media('M1'), '@odata.nextLink': 'more' } }
    const two = { body: { value: media('M1', 'M2') } }
    assert.deepEqual(await ofOne('Media', { Media: media('M1', 'M2') }, linked), UPHELD)
    assert.deepEqual(await ofOne('Media', { Media: media('M1'), 'Media@odata.nextLink': 'more' }, two), UPHELD)
    assert.deepEqual(await ofOne('Media', { Media: media('M2'), 'Media@odata.nextLink': 'more' }, one), [
      ['violated', 'the MediaKey M2', 'without M2'],
    ])
    assert.deepEqual(await ofOne('Media', { Media: media('M1'), 'Media@nextLink': 'more' }, two), UPHELD)
    assert.deepEqual(await ofOne('Media', { Media: media('M2') }, linked), [['violated', 'the MediaKey M2', 'with M1']])
  })
})

describe('a single record', () => {
  const AGENT = { ListAgent: { MemberKeyNumeric: 7 } }
  const EXPECTED = 'the status 200 and the MemberKeyNumeric 7'

  test('is upheld by the same key', async () => {
    assert.deepEqual(await ofOne('ListAgent', AGENT, { body: { MemberKeyNumeric: 7 } }), UPHELD)
  })

  test('is violated where neither has a key', async () => {
    assert.deepEqual(await ofOne('ListAgent', { ListAgent: { MemberEmail: 'a' } }, { body: { MemberEmail: 'a' } }), [
      ['violated', 'the status 200 and the MemberKeyNumeric no key', 'no key'],
    ])
  })

  test('is violated by another key, by none and by no record', async () => {
    for (const [answer, found] of [
      [{ body: { MemberKeyNumeric: 8 } }, '8'],
      [{ body: { value: [] } }, 'no key'],
      [{ status: 404, body: {} }, 'the status 404'],
      [{ body: '' }, 'an empty body'],
    ] as const) {
      assert.deepEqual(await ofOne('ListAgent', AGENT, answer), [['violated', EXPECTED, found]])
    }
  })

  test('that is null is upheld by 204, advised of 404 and violated by anything else', async () => {
    const records = [
      { ListingKey: 'P1', ...AGENT },
      { ListingKey: 'P2', ListAgent: null },
    ]
    const withNull = async (P2: GivenAnswer) => {
      const { findings } = await judged('ListAgent', records, { P1: { body: AGENT.ListAgent }, P2 })
      return findings.map((finding) => [finding.level, ...told(finding)])
    }
    const subject = "example: Property('P2')/ListAgent"
    const upheld = ['MUST', 'upheld', 'example: Property', 'the same for 2 records']
    assert.deepEqual(await withNull({ status: 204, body: '' }), [upheld])
    assert.deepEqual(await withNull({ status: 404, body: {} }), [
      upheld,
      ['SHOULD', 'advisory', subject, 'the status 404'],
    ])
    assert.deepEqual(await withNull({ body: { MemberKeyNumeric: 7 } }), [
      ['MUST', 'violated', subject, 'the status 200'],
    ])
  })
})

describe('is asked', () => {
  test('for five records, those first that lead to others', async () => {
    const records = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
      ListingKey: `P${number}`,
      Media: number < 4 ? [] : media(`M${number}`),
    }))
    const own = Object.fromEntries(records.map(({ ListingKey, Media }) => [ListingKey, { body: { value: Media } }]))
    const { asked } = await judged('Media', records, own)
    assert.deepEqual(
      asked,
      [4, 5, 6, 7, 1].map((number) => `Property('P${number}')/Media`),
    )
  })
})

describe('is not verified', () => {
  test('when no record leads to any other, or has a key to be asked by', async () => {
    for (const [record, found] of [
      [{ ListingKey: 'P1', Media: [] }, 'no record of the answer has any Media'],
      [{ Media: media('M1') }, 'no record that has any Media has a ListingKey to be asked for by'],
    ] as const) {
      const { findings, asked } = await judged('Media', [record], {})
      assert.deepEqual(
        findings.map(({ outcome, found: told }) => [outcome, told]),
        [['not verified', found]],
      )
      assert.deepEqual(asked, [])
    }
  })

  test('when the records that it leads to have no key, or there is no such property', async () => {
    const { ask } = fakeAsk(() => ({ body: {} }))
    for (const [name, found] of [
      ['Office', /^the metadata declare no key of o\.Office/],
      ['Showings', /^the metadata declare no navigation property Showings for Agents/],
    ] as const) {
      const exchange = pageOf([{ MemberKeyNumeric: 7 }], {}, { $expand: name })
      const [finding] = await checked(sameAtOwnPath).judge(exampleTarget('Agents'), exchange, ask)
      assert.equal(finding?.outcome, 'not verified')
      assert.match(finding?.found ?? '', found)
    }
  })

  test('when there is no answer', async () => {
    const exchange = pageOf([{ ListingKey: 'P1', Media: media('M1') }], {}, { $expand: 'Media' })
    const findings = await checked(sameAtOwnPath).judge(exampleTarget(), exchange, async () => {
      throw new RequestError('unanswered', 'GET https://example.org/odata: no answer within 60 s')
    })
    assert.deepEqual(
      findings.map(({ outcome, found }) => [outcome, found]),
      [['not verified', 'GET https://example.org/odata: no answer within 60 s']],
    )
  })
})
