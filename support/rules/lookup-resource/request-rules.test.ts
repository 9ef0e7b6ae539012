import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Behaviour, FakeService, lookupRecords } from '../../payload/lookups/testing/fake-service'
import { count } from './count'
import { countWithoutRecords } from './count-without-records'
import { modificationTimestamp } from './modification-timestamp'
import { onServer } from './on-server'
import { replicatedCompletely } from './replicated-completely'
import { judgedBy, lookupsFrom, lookupsOf, type Rule, savedLookups } from './testing/resources'
import { topAndSkip } from './top-and-skip'

const rules: readonly Rule[] = [
  onServer.judge,
  count.judge,
  countWithoutRecords.judge,
  replicatedCompletely.judge,
  topAndSkip.judge,
  modificationTimestamp.judge,
]

const ON_SERVER = 'Lookup Resource on the server'

describe('a server that is right', () => {
  test('shows a first page', async () => {
    const shown = async (records: number, pageSize: number) =>
      (await judgedBy(onServer.judge, { records: lookupRecords(records), pageSize: () => pageSize })).found
    assert.deepEqual(
      [await shown(7, 3), await shown(1, 3), await shown(0, 3)],
      ['a first page of 3 records', 'a first page of 1 record', 'a first page of 0 records'],
    )
  })

  for (const number of [2, 3, 11, 61, 2345]) {
    for (const pageSize of [1000, 7]) {
      test(`upholds all rules with ${number} records on pages of ${pageSize}`, async () => {
        const resource = lookupsOf({ records: lookupRecords(number), pageSize: () => pageSize, links: true })
        for (const rule of rules) assert.equal((await rule(resource)).outcome, 'upheld', rule.name)
      })
    }
  }

  test('upholds all rules when it looks for records in parts, some of which are empty', async () => {
    const resource = lookupsOf({ records: lookupRecords(61), pageSize: () => 7, links: true, beginsEmpty: true })
    const findings = await Promise.all(rules.map((rule) => rule(resource)))
    assert.deepEqual(
      findings.filter(({ outcome }) => outcome !== 'upheld'),
      [],
    )
  })

  test('is replicated once for all of them', async () => {
    const service = new FakeService({ records: lookupRecords(12) })
    const resource = lookupsFrom(service)
    await Promise.all(rules.map((rule) => rule(resource)))
    const pages = service.asked.filter((url) => url.endsWith('$top=1000&$skip=0'))
    assert.equal(pages.length, 1)
  })

  test('without records has nothing to page through', async () => {
    const outcomes = await Promise.all(rules.map((rule) => judgedBy(rule, { records: [] })))
    assert.deepEqual(
      outcomes.map(({ outcome }) => outcome),
      ['upheld', 'upheld', 'upheld', 'upheld', 'not offered', 'not offered'],
    )
  })
})

describe('a server that cannot be asked', () => {
  for (const kind of ['refused', 'unusable'] as const) {
    test(`because its answer is ${kind} fails one rule, and the others name the fault`, async () => {
      const findings = await Promise.all(rules.map((rule) => judgedBy(rule, { records: [], fails: () => kind })))
      assert.deepEqual(
        findings.map(({ outcome, cause }) => [outcome, cause]),
        [['violated', ON_SERVER], ...rules.slice(1).map(() => ['not verified', ON_SERVER])],
      )
    })
  }

  for (const kind of ['unauthorized', 'unanswered', 'budget'] as const) {
    test(`because the request is ${kind} is not verified, with the request as evidence`, async () => {
      for (const rule of rules) {
        const finding = await rule(lookupsOf({ records: [], fails: () => kind }))
        assert.deepEqual([finding.outcome, finding.cause], ['not verified', ON_SERVER])
        assert.match(finding.evidence ?? '', /^curl .*\/Lookups\?\$count=true/)
        assert.ok(finding.advice)
      }
    })
  }

  test('because there is only a file is not verified by any rule, saved records or not', async () => {
    for (const resource of [savedLookups(), savedLookups(lookupRecords(5))]) {
      for (const rule of rules) {
        const { outcome, advice, cause } = await rule(resource)
        assert.deepEqual([outcome, cause], ['not verified', undefined])
        assert.match(advice ?? '', /RESOSCRIPT/)
      }
    }
  })

  test('any more, on a later page, is on the server; replication tells it', async () => {
    const behaviour: Behaviour = {
      records: lookupRecords(9),
      pageSize: () => 4,
      fails: (options) => (options['$skip'] === 4 ? 'unusable' : undefined),
    }
    const findings = await Promise.all(rules.map((rule) => judgedBy(rule, behaviour)))
    const cause = 'replication of the Lookup Resource'
    assert.deepEqual(
      findings.map((finding) => [finding.outcome, finding.cause]),
      [
        ['upheld', undefined],
        ['upheld', undefined],
        ['upheld', undefined],
        ['violated', cause],
        ['not verified', cause],
        ['not verified', cause],
      ],
    )
  })
})
