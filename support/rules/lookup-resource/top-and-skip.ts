import type { Finding } from '../../dictionary/finding'
import { counted, firstFew } from '../../dictionary/wording'
import type { CollectionPage } from '../../odata/collection-reader'
import { exchangeEvidence } from '../../odata/exchange'
import { textOf } from '../../odata/json-value'
import type { ServedCollection } from '../../payload/replicated-resource'
import type { Replication, ResourceToReplicate } from '../../payload/replication'
import { brokenCause, recordsThatChange } from '../../payload/replication'
import { unknownAfter } from '../../payload/unknown-records'
import { notVerified } from '../judgement'
import type { About } from '../rule'
import { defineRequestRule } from './request-rule'
import { tooFewRecords } from './too-few-records'

const MOST_ASKED = 5

/** A page has at most the records that were asked for, and the next one has none of them. Fewer are fine. */
export const topAndSkip = defineRequestRule({
  id: 'resource-top-and-skip',
  level: 'MUST',
  requirement: 'support $top and $skip',
  label: 'Lookup or Field Resource that does not support $top and $skip',
  source:
    'RCP-40, Lookup Resource: "The Lookup resource MUST support queries that use the OData $top and $skip query operators"',
  sentences: ['the {resource} Resource MUST support $top and $skip'],
  brokenBy: ['lookup-top-ignored', 'lookup-skip-ignored', 'lookup-pages-overlap', 'skip-inside-top'],
  allows: ['lookup-small-pages', 'lookup-large-pages-refused'],
  judge,
})

async function judge(about: About, served: ServedCollection, resource: ResourceToReplicate): Promise<Finding> {
  const result = await served.replication()
  if (result.kind === 'broken') return notVerified(about, unknownAfter(result.error, brokenCause(resource, result)))
  const top = Math.min(MOST_ASKED, Math.floor(result.records.length / 2))
  const { length } = result.records
  if (top === 0) return tooFewRecords(about, resource, result, `${counted(length, 'record')}, too few for two pages`)
  const fault = (await faultOfTwoPages(served, resource.key, top)) && (await faultOfTwoPages(served, resource.key, top))
  if (fault === undefined) return { ...about, outcome: 'upheld', found: `two pages of up to ${top}` }
  if (fault.mayBeOfChange && (result.moved || (await hasMoved(served, result)))) {
    return notVerified(about, recordsThatChange(resource, `${fault.found}; the count changes`, fault.page.exchange))
  }
  return {
    ...about,
    outcome: 'violated',
    expected: fault.expected,
    found: fault.found,
    ...exchangeEvidence(fault.page.exchange),
    advice: 'answer $top with at most as many records, and $skip with those that follow, in an order that stays',
  }
}

interface Fault {
  readonly expected: string
  readonly found: string
  readonly page: CollectionPage
  /** True when records that come or go between two requests explain it, for they shift the pages. */
  readonly mayBeOfChange: boolean
}

/** Tells whether there is another count now than when all records were fetched. */
async function hasMoved(served: ServedCollection, { countAfter }: Replication): Promise<boolean> {
  const now = await served.count()
  return countAfter.kind === 'given' && now.kind === 'given' && now.count !== countAfter.count
}

async function faultOfTwoPages(served: ServedCollection, key: string, top: number): Promise<Fault | undefined> {
  const first = await served.filledPage({ $top: top, $skip: 0 })
  const firstFault = faultOfSize(first, top)
  if (firstFault !== undefined) return firstFault
  const second = await served.filledPage({ $top: top, $skip: first.records.length })
  return faultOfOverlap(first, second, key) ?? faultOfSize(second, top)
}

function faultOfSize(page: CollectionPage, top: number): Fault | undefined {
  const { length } = page.records
  if (length > 0 && length <= top) return undefined
  const expected = `1 to ${top} records for $top=${top}`
  return { expected, found: counted(length, 'record'), page, mayBeOfChange: length === 0 }
}

function faultOfOverlap(first: CollectionPage, second: CollectionPage, key: string): Fault | undefined {
  const keysOf = (page: CollectionPage): string[] => page.records.flatMap((record) => textOf(record, key) ?? [])
  const keys = new Set(keysOf(first))
  const repeated = keysOf(second).filter((text) => keys.has(text))
  if (repeated.length === 0) return undefined
  const expected = `other records than before for $skip=${first.records.length}`
  return { expected, found: `again ${key} ${firstFew(repeated, 5)}`, page: second, mayBeOfChange: true }
}
