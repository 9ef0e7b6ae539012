import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { exchangeEvidence } from '../../odata/exchange'
import type { ServedCollection } from '../../payload/replicated-resource'
import type { ResourceToReplicate } from '../../payload/replication'
import { brokenCause, countCause } from '../../payload/replication'
import { unknownAfter } from '../../payload/unknown-records'
import { afterFailedRequest, notVerified } from '../judgement'
import { partialAnswerLinked } from '../payload/partial-answer-linked'
import type { About } from '../rule'
import { defineRequestRule } from './request-rule'

export const count = defineRequestRule({
  id: 'resource-count',
  level: 'MUST',
  requirement: 'give the count of its records',
  label: 'Lookup or Field Resource without its count',
  source: 'RCP-40, Lookup Resource: "Providers MUST support the OData $count=true parameter"',
  sentences: ['the {resource} Resource MUST give the count of its records'],
  brokenBy: ['lookup-count-ignored', 'lookup-count-refused'],
  allows: ['lookup-count-moves-once'],
  judge,
})

async function judge(about: About, served: ServedCollection, resource: ResourceToReplicate): Promise<Finding> {
  const result = await served.replication()
  if (result.kind === 'broken' && result.pages.length === 0) {
    return notVerified(about, unknownAfter(result.error, brokenCause(resource, result)))
  }
  const { countBefore } = result
  const cause = countCause(resource)
  if (countBefore.kind === 'failed') return afterFailedRequest(about, countBefore.error, cause)
  if (countBefore.kind === 'given' && countBefore.partial !== undefined) {
    return partialAnswerLinked.judge(about.subject, countBefore.partial)
  }
  if (countBefore.kind === 'given') return { ...about, outcome: 'upheld', found: counted(countBefore.count, 'record') }
  return {
    ...about,
    outcome: 'violated',
    expected: '@odata.count beside the records',
    found: 'no count',
    ...exchangeEvidence(countBefore.exchange),
    advice: 'answer $count=true with @odata.count, the number of all records of the Resource',
    cause,
  }
}
