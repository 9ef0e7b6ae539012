import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Representation } from '../representation'
import { coreParameters } from '../testing/core-parameters'
import { coreRequests, coreScenarios } from '../testing/core-requests'
import { touchedRequests } from '../testing/touched-requests'
import type { Defect, Seams } from './seams'
import { WEB_API_CORE_DEFECTS } from './web-api-core'

/**
 * Scenarios that no sample server can fail: it is on this machine, so that TLS is not asked for, and an option that OData
 * does not have only SHOULD be refused.
 */
const WITHOUT_DEFECT = ['option-unknown', 'https']

/** Defects whose requests are not only those of their scenario, or not the first one of it. */
const TOUCHED: Readonly<Record<string, readonly string[]>> = {
  // Scenarios that send the same request.
  'service-document': ['service-document', 'service-document-resources'],
  'service-document-resources': ['service-document', 'service-document-resources'],
  'string-enum-single-eq': ['filter-enum-single-eq', 'string-enum-single-eq'],
  'string-enum-single-ne': ['filter-enum-single-ne', 'string-enum-single-ne'],
  // The same first request: what the other scenario asks for beside it agrees with its answer.
  top: ['top', 'skip'],
  'expand-records': ['expand-records', 'expand-by-key'],
  // The second request of the scenario.
  skip: [],
  'skip-pages': [],
  'expand-by-key': [],
  // Scenarios about requests that are sent besides those of scenarios: for the metadata and the Lookup Resource.
  'top-level-resources': [],
  'string-enum-lookup-resource': [],
  'string-enum-single-lookup': [],
  'string-enum-multi-lookup-1': [],
  'string-enum-multi-lookup-2': [],
}

const ids = [...new Set(coreScenarios().map(({ name }) => name))]

const REPRESENTATIONS: readonly Representation[] = ['string lookups', 'EnumTypes', 'IsFlags']

test('there is a defect for each scenario', () => {
  const named = Object.keys(WEB_API_CORE_DEFECTS).map((name) => name.replace(/^core-/, ''))
  assert.deepEqual(
    ids.filter((id) => !named.includes(id)),
    WITHOUT_DEFECT,
  )
})

const requests = new Map(
  REPRESENTATIONS.map((representation) => [
    representation,
    coreRequests(representation, coreParameters(representation)),
  ]),
)

/** Defects of what only OData 4.01 has: their `answer` makes every answer one of that version. */
const OF_401: readonly string[] = ['string-enum-single-in', 'filter-coll-enum-any-upper-case']

/** Returns the seams of a defect, without what makes answers those of OData 4.01. */
function seamsOf(id: string, { seams }: Defect, representation: Representation): Seams {
  const { answer, ...others } = typeof seams === 'function' ? seams(representation) : seams
  return answer === undefined || OF_401.includes(id) ? others : { ...others, answer }
}

describe('a defect is about the requests of its own scenario', () => {
  for (const [name, defect] of Object.entries(WEB_API_CORE_DEFECTS)) {
    const id = name.replace(/^core-/, '')
    if (!ids.includes(id)) continue
    test(`${name}: ${defect.description}`, async () => {
      const touched = new Set<string>()
      for (const [representation, asked] of requests) {
        for (const other of await touchedRequests(seamsOf(id, defect, representation), asked)) touched.add(other)
      }
      assert.deepEqual([...touched].sort(), [...(TOUCHED[id] ?? [id])].sort())
    })
  }
})
