import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { describeExchange } from '../../odata/exchange'
import { brokenCause, countCause } from '../../payload/lookups/causes'
import type { ReplicatedResource } from '../../payload/lookups/replicated-resource'
import type { AdvertisedCount } from '../../payload/lookups/replication'
import { unknownAfter } from '../../payload/lookups/unknown-records'
import { afterFailedRequest, judgeByRequests, notVerified } from '../judgement'
import type { About } from '../rule'

/** "Providers MUST support the OData $count=true parameter" (RCP-40, Lookup Resource). */
export async function judgeCount(resource: ReplicatedResource): Promise<Finding> {
  const about = {
    rule: 'resource-count',
    level: 'MUST',
    subject: `${resource.resource.name} Resource`,
    requirement: 'MUST give the count of its records',
  } as const
  return judgeByRequests(about, resource, async (served) => {
    const result = await served.replication()
    if (result.kind === 'broken' && result.pages.length === 0) {
      return notVerified(about, unknownAfter(result.error, brokenCause(resource.resource, result)))
    }
    return judgeAdvertised(about, countCause(resource.resource), result.countBefore)
  })
}

function judgeAdvertised(about: About, cause: string, count: AdvertisedCount): Finding {
  if (count.kind === 'failed') return afterFailedRequest(about, count.error, cause)
  if (count.kind === 'given') return { ...about, outcome: 'upheld', found: counted(count.count, 'record') }
  return {
    ...about,
    outcome: 'violated',
    expected: '@odata.count beside the records',
    found: 'no count',
    evidence: describeExchange(count.exchange),
    advice: 'answer $count=true with @odata.count, the number of all records of the Resource',
    cause,
  }
}
