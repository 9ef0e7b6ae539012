import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { SampledResource } from '../../payload/sampling-results'
import { createAvailabilityReport } from './create-availability-report'
import { createResponsesReport } from './create-responses-report'
import { expansion, page, resource, resultsOf, stamp, tallyOf } from './testing/sampled'

const responses = fc.array(
  fc
    .record({
      expansion: fc.constantFrom(undefined, 'ListAgent', 'BuyerAgent'),
      records: fc.nat({ max: 100 }),
      expandedRecords: fc.nat({ max: 100 }),
      durationMs: fc.double({ min: 0, max: 1e4, noNaN: true }),
      wireBytes: fc.nat(),
      bodyBytes: fc.nat(),
    })
    .map(({ expansion: fieldName, records, expandedRecords, ...rest }) => {
      const expanded = fieldName !== undefined && records > 0
      return page({
        ...rest,
        records,
        expandedRecords: expanded ? expandedRecords : 0,
        ...(fieldName !== undefined && { expansion: fieldName }),
      })
    }),
)

const tally = fc
  .tuple(fc.nat({ max: 1000 }), fc.dictionary(fc.string(), fc.nat({ max: 1000 })))
  .map(([records, fields]) =>
    tallyOf(records, Object.fromEntries(Object.entries(fields).map(([name, count]) => [name, count % (records + 1)]))),
  )

const sampled = fc.tuple(responses, tally, tally, tally).map(
  ([pages, own, list, buyer]): SampledResource =>
    resource({
      tally: own,
      expansions: [
        expansion({ fieldName: 'ListAgent', tally: list }),
        expansion({ fieldName: 'BuyerAgent', tally: buyer }),
      ],
      responses: pages,
    }),
)

const reportOf = (of: SampledResource, compat: boolean) => createAvailabilityReport(resultsOf(of), stamp, compat)

test('records of all responses are the records of the Resource and its expansions', () => {
  fc.assert(
    fc.property(sampled, (of) => {
      const { responses: listed } = createResponsesReport(resultsOf(of), stamp)
      const [entry] = reportOf(of, false).resources
      const entries = [entry, ...(entry?.expansions ?? [])]
      const sum = (numbers: readonly (number | undefined)[]) =>
        numbers.reduce<number>((all, one) => all + (one ?? 0), 0)
      assert.equal(sum(entries.map((one) => one?.numRecordsFetched)), sum(listed.map((one) => one.recordCount)))
      assert.equal(sum(entries.map((one) => one?.numSamples)), listed.filter((one) => one.recordCount > 0).length)
      assert.equal(
        sum(entry?.expansions.map((one) => one.numExpandedRecordsFetched) ?? []),
        sum(listed.map((one) => one.expandedRecordCount)),
      )
      assert.equal(
        entry?.numRecordsFetched,
        sum(listed.filter((one) => one.expansionInfo === undefined).map((one) => one.recordCount)),
      )
    }),
  )
})

test('no Field is in more records than there are', () => {
  fc.assert(
    fc.property(sampled, fc.boolean(), (of, compat) => {
      const { resources, fields } = reportOf(of, compat)
      const expansions = resources.flatMap((entry) => entry.expansions)
      for (const { parentResourceName, parentFieldName, frequency } of fields) {
        const entries = parentResourceName === undefined ? resources : expansions
        const entry = entries.find((one) => parentResourceName === undefined || sameField(one, parentFieldName))
        assert.ok(entry !== undefined && frequency <= entry.numUniqueRecordsFetched)
      }
    }),
  )
})

const sameField = (entry: object, parentFieldName: string | undefined) =>
  ('fieldName' in entry ? entry.fieldName : undefined) === parentFieldName

test('the order in which responses came changes nothing', () => {
  fc.assert(
    fc.property(sampled, fc.boolean(), (of, compat) => {
      const reversed = { ...of, responses: [...of.responses].reverse() }
      assert.deepEqual(reportOf(reversed, compat), reportOf(of, compat))
    }),
  )
})
