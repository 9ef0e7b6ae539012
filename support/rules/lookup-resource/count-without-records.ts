import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { CollectionPage } from '../../odata/collection-reader'
import { exchangeEvidence } from '../../odata/exchange'
import type { ServedCollection } from '../../payload/replicated-resource'
import type { ResourceToReplicate } from '../../payload/replication'
import { brokenCause, recordsThatChange, withoutCount } from '../../payload/replication'
import { unknownAfter } from '../../payload/unknown-records'
import { notVerified } from '../judgement'
import type { About } from '../rule'
import { defineRequestRule } from './request-rule'

export const countWithoutRecords = defineRequestRule({
  id: 'resource-count-without-records',
  level: 'MUST',
  requirement: 'give the same count without records',
  label: 'Lookup or Field Resource without its count when no records are asked for',
  source:
    'RCP-40, Lookup Resource: "The count query may be used in conjunction with $top=0 to provide a count without returning any values"',
  sentences: ['the {resource} Resource MUST give the same count without records'],
  brokenBy: ['lookup-top-zero-refused', 'lookup-top-zero-gives-records', 'lookup-top-ignored', 'lookup-count-moves'],
  allows: ['lookup-count-moves-once', 'lookup-large-pages-refused'],
  judge,
})

async function judge(about: About, served: ServedCollection, resource: ResourceToReplicate): Promise<Finding> {
  const result = await served.replication()
  if (result.kind === 'broken' && result.pages.length === 0) {
    return notVerified(about, unknownAfter(result.error, brokenCause(resource, result)))
  }
  const before = await served.count()
  if (before.kind !== 'given') return notVerified(about, withoutCount(resource, before))
  const page = await served.page({ $count: true, $top: 0 })
  const fault = faultOf(page, before.count)
  if (fault === undefined) return { ...about, outcome: 'upheld', found: counted(before.count, 'record') }
  if (await hasMoved(served, page, before.count)) {
    return notVerified(about, recordsThatChange(resource, 'the count changed between the requests', page.exchange))
  }
  return {
    ...about,
    outcome: 'violated',
    expected: `the count ${before.count}, no record`,
    found: fault,
    ...exchangeEvidence(page.exchange),
    advice: 'answer $count=true&$top=0 with @odata.count, the number of all records, and an empty value',
  }
}

function faultOf({ count, records }: CollectionPage, wanted: bigint): string | undefined {
  if (count === wanted && records.length === 0) return undefined
  return `${count === undefined ? 'no count' : `the count ${count}`}, ${counted(records.length, 'record')}`
}

/** Tells whether a new count could explain another one; records where none may be are a fault whatever the count is. */
async function hasMoved(served: ServedCollection, page: CollectionPage, before: bigint): Promise<boolean> {
  if (page.count === undefined || page.records.length > 0) return false
  const after = await served.count()
  return after.kind === 'given' && after.count !== before
}
