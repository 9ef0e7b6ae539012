import type { Finding } from '../../dictionary/finding'
import { counted, firstFew } from '../../dictionary/wording'
import { exchangeEvidence } from '../../odata/exchange'
import type { ServedCollection } from '../../payload/replicated-resource'
import type { BrokenReplication, Replication, ResourceToReplicate } from '../../payload/replication'
import { brokenCause, isComplete, replicationCause, unsettledCount } from '../../payload/replication'
import { unknownAfter } from '../../payload/unknown-records'
import { afterFailedRequest, notVerified } from '../judgement'
import type { About } from '../rule'
import { defineRequestRule } from './request-rule'

/**
 * "If a given system has 101 records from the $count=true query option but only 100 records were fetched, this would
 * fail. The opposite is also true."
 */
export const replicatedCompletely = defineRequestRule({
  id: 'resource-replicated',
  level: 'MUST',
  requirement: 'be replicated completely',
  label: 'Lookup or Field Resource that cannot be replicated completely',
  source: 'RCP-40, testing rules of the Lookup Resource',
  sentences: ['the {resource} Resource MUST be replicated completely'],
  brokenBy: [
    'lookup-skip-ignored',
    'lookup-pages-overlap',
    'lookup-count-too-high',
    'lookup-count-too-low',
    'lookup-key-repeated',
    'field-count-too-high',
    'cyclic-next-link',
    'foreign-next-link',
    'skip-inside-top',
  ],
  allows: ['lookup-small-pages', 'lookup-large-pages-refused', 'lookup-count-moves-once', 'relative-next-link'],
  judge,
})

async function judge(about: About, served: ServedCollection, resource: ResourceToReplicate): Promise<Finding> {
  const result = await served.replication()
  return result.kind === 'broken' ? judgeBroken(about, resource, result) : judgeReplication(about, resource, result)
}

/** A first page that did not come is told by the rule that the Resource is on the server. */
function judgeBroken(about: About, resource: ResourceToReplicate, broken: BrokenReplication): Finding {
  const cause = brokenCause(resource, broken)
  if (broken.pages.length === 0) return notVerified(about, unknownAfter(broken.error, cause))
  return afterFailedRequest(about, broken.error, cause)
}

function judgeReplication(about: About, resource: ResourceToReplicate, replication: Replication): Finding {
  const { countBefore, records, repeatedKeys, endsInRepetition } = replication
  const unsettled = unsettledCount(resource, replication)
  if (unsettled !== undefined) return notVerified(about, unsettled)
  const isAsAdvertised = isComplete(replication)
  return {
    ...about,
    outcome: isAsAdvertised ? 'upheld' : 'violated',
    ...(countBefore.kind === 'given' && {
      expected: `${counted(countBefore.count, 'record')}, as $count=true says`,
    }),
    found: [
      `${counted(records.length, 'different record')} on ${counted(replication.pages.length, 'page')}`,
      ...(endsInRepetition ? ['the last page had only records that came before'] : []),
      ...(repeatedKeys.length === 0 ? [] : [`served more than once: ${resource.key} ${firstFew(repeatedKeys, 5)}`]),
    ].join('\n'),
    ...evidenceOf(replication),
    ...(isAsAdvertised ? {} : { cause: replicationCause(resource) }),
    advice: 'let $count=true, $top and $skip speak of the same records in the same order, each record once',
  }
}

function evidenceOf({ pages }: Replication): Pick<Finding, 'evidence' | 'request'> {
  const last = pages.at(-1)
  if (last === undefined) return {}
  const { evidence, request } = exchangeEvidence(last.exchange)
  return { evidence: `the last page:\n${evidence}`, request }
}
