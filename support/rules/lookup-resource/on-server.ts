import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { ServedCollection } from '../../payload/replicated-resource'
import type { ResourceToReplicate } from '../../payload/replication'
import { brokenCause } from '../../payload/replication'
import { afterFailedRequest } from '../judgement'
import type { About } from '../rule'
import { defineRequestRule } from './request-rule'

/**
 * The Resource answers with a first page. When it does not, this rule says so, and what depends on the records is not
 * verified.
 */
export const onServer = defineRequestRule({
  id: 'resource-on-server',
  level: 'MUST',
  requirement: 'be on the server',
  label: 'Lookup or Field Resource that the server does not answer for',
  source: 'RCP-40, testing rules of the Lookup Resource: it "exists on the server"',
  sentences: ['the {resource} Resource MUST be on the server'],
  brokenBy: [
    'lookup-not-on-server',
    'field-not-on-server',
    'html-error-page',
    'wrong-content-type',
    'empty-body',
    'truncated-json',
    'forbidden-lookup',
    'too-many-requests-forever',
    'server-errors',
    'slow-answers',
    'truncated-body',
    'truncated-gzip',
  ],
  allows: ['server-error-once', 'too-many-requests', 'too-many-requests-retry-after'],
  judge,
})

async function judge(about: About, served: ServedCollection, resource: ResourceToReplicate): Promise<Finding> {
  const result = await served.replication()
  const [firstPage] = result.pages
  if (result.kind === 'broken' && firstPage === undefined) {
    return afterFailedRequest(about, result.error, brokenCause(resource, result))
  }
  return { ...about, outcome: 'upheld', found: `a first page of ${counted(firstPage?.received ?? 0, 'record')}` }
}
