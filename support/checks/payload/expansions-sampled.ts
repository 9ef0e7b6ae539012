import type { Finding } from '../../findings/finding'
import type { RequestError } from '../../odata/request-error'
import type { FinishedChain, PassSample } from '../../payload/sampling/pass-sample'
import { type About, afterFailedRequest } from '../judgement'
import { failureCause } from './sampled'

/**
 * What an expansion holds is part of the payload, but no rule says that a server has to expand every navigation property
 * of its metadata: one that refuses is an advisory, one that does not answer leaves records unjudged.
 */
export const judgeExpansionsSampled = (sample: PassSample): Finding[] =>
  sample.chains.flatMap((finished) => {
    const { expansion } = finished.chain
    if (expansion === undefined) return []
    return judgeExpansion(sample, finished, {
      rule: 'payload-expansion-sampled',
      level: 'SHOULD',
      subject: `${sample.resource.name}.${expansion}`,
      requirement: `SHOULD be sampled by ${sample.pass.name}`,
    })
  })

function judgeExpansion(sample: PassSample, { stop, records, hasExpansion }: FinishedChain, about: About): Finding[] {
  if (stop.reason === 'failed') return [afterFailure(sample, about, stop.error)]
  if (records === 0 || hasExpansion) return []
  return [
    {
      ...about,
      outcome: 'advisory',
      found: 'records without it, although $expand asked for it',
      advice: 'expand it, or leave the navigation property out of the metadata',
    },
  ]
}

function afterFailure(sample: PassSample, about: About, error: RequestError): Finding {
  const finding = afterFailedRequest(about, error, failureCause(sample, error))
  if (finding.outcome !== 'violated') return finding
  const { cause: _, ...told } = finding
  return { ...told, outcome: 'advisory', advice: 'expand it, or leave the navigation property out of the metadata' }
}
