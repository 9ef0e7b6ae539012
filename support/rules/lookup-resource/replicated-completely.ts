import type { Finding } from '../../dictionary/finding'
import { counted, firstFew } from '../../dictionary/wording'
import { describeExchange } from '../../odata/exchange'
import { brokenCause, replicationCause } from '../../payload/lookups/causes'
import { isComplete, unsettledCount } from '../../payload/lookups/completeness'
import type { ReplicatedResource } from '../../payload/lookups/replicated-resource'
import type { BrokenReplication, Replication } from '../../payload/lookups/replication'
import type { ResourceToReplicate } from '../../payload/lookups/resource-to-replicate'
import { unknownAfter } from '../../payload/lookups/unknown-records'
import { afterFailedRequest, judgeByRequests, notVerified } from '../judgement'
import type { About } from '../rule'

/**
 * "If a given system has 101 records from the $count=true query option but only 100 records were fetched, this would
 * fail. The opposite is also true" (RCP-40, testing rules of the Lookup Resource).
 */
export async function judgeReplicatedCompletely(resource: ReplicatedResource): Promise<Finding> {
  const about = {
    rule: 'resource-replicated',
    level: 'MUST',
    subject: `${resource.resource.name} Resource`,
    requirement: 'MUST be replicated completely',
  } as const
  return judgeByRequests(about, resource, async (served) => {
    const result = await served.replication()
    return result.kind === 'broken'
      ? judgeBroken(about, resource.resource, result)
      : judgeReplication(about, resource.resource, result)
  })
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

function evidenceOf({ pages }: Replication): Pick<Finding, 'evidence'> {
  const last = pages.at(-1)
  return last === undefined ? {} : { evidence: `the last page:\n${describeExchange(last.exchange)}` }
}
