import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { brokenCause } from '../../payload/lookups/causes'
import type { ReplicatedResource } from '../../payload/lookups/replicated-resource'
import { afterFailedRequest, judgeByRequests } from '../judgement'

/**
 * RESO checks that the Resource "exists on the server" (RCP-40, testing rules of the Lookup Resource): it answers with
 * a first page. When it does not, this rule tells it, and what depends on the records is not verified.
 */
export async function judgeOnServer(resource: ReplicatedResource): Promise<Finding> {
  const { name } = resource.resource
  const about = {
    rule: 'resource-on-server',
    level: 'MUST',
    subject: `${name} Resource`,
    requirement: 'MUST be on the server',
  } as const
  return judgeByRequests(about, resource, async (served) => {
    const result = await served.replication()
    const [firstPage] = result.pages
    if (result.kind === 'broken' && firstPage === undefined) {
      return afterFailedRequest(about, result.error, brokenCause(resource.resource, result))
    }
    return { ...about, outcome: 'upheld', found: `a first page of ${counted(firstPage?.received ?? 0, 'record')}` }
  })
}
