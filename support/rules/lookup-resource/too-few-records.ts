import type { Finding } from '../../dictionary/finding'
import { type Replication, type ResourceToReplicate, whyIncomplete } from '../../payload/replication'
import { nothingToJudge, notVerified } from '../judgement'
import type { About } from '../rule'

/** Returns what too few records mean for a rule: it is not offered, unless there may be others. */
export function tooFewRecords(
  about: About,
  resource: ResourceToReplicate,
  replication: Replication,
  found: string,
): Finding {
  const incomplete = whyIncomplete(resource, replication)
  return incomplete === undefined ? nothingToJudge(about, found) : notVerified(about, incomplete)
}
