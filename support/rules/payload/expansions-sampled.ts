import type { Finding } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { counted, firstFew } from '../../dictionary/wording'
import { requestEvidence } from '../../odata/exchange'
import type { RequestError } from '../../odata/request-error'
import type { FinishedChain, PassSample } from '../../payload/sampling-results'
import { afterFailedRequest } from '../judgement'
import { failureCause } from '../payloads-under-test'
import { type About, defineRule } from '../rule'

/**
 * Expansions are part of the payload, but no rule says that a server has to expand every navigation property of its
 * metadata: those that it refuses are an advisory, those that it does not answer leave records unjudged.
 */
export const expansionsSampled = defineRule({
  id: 'payload-expansions-sampled',
  level: 'SHOULD',
  requirement: (pass: string) => `be sampled with all expansions by ${pass}`,
  label: 'Resources whose expansions could not be sampled',
  source: 'RCP-40, Payload Validation: "validating all responses from the server"',
  sentences: ['every expansion SHOULD be sampled'],
  brokenBy: ['member-expand-refused', 'member-expand-ignored', 'member-dies-half-way'],
  allows: ['member-shortened-expansions'],
  judge: (aboutSubject, sample: PassSample): Finding[] => {
    const about = aboutSubject(`${sample.resource.name} Resource`, sample.pass.name)
    const failed = sample.chains.flatMap((finished) => failureOf(finished) ?? [])
    const byKind = groupBy(failed, ({ error }) => error.kind)
    return [
      ...[...byKind.values()].map((alike) => afterFailures(sample, about, alike)),
      ...withoutExpansion(sample, about),
      ...shortenedChains(sample, about),
    ]
  },
})

interface FailedExpansion {
  readonly expansion: string
  readonly error: RequestError
}

const failureOf = ({ chain: { expansion }, stop }: FinishedChain): FailedExpansion | undefined =>
  expansion !== undefined && stop.reason === 'failed' ? { expansion, error: stop.error } : undefined

function afterFailures(sample: PassSample, about: About, failed: readonly FailedExpansion[]): Finding {
  const [first] = failed
  if (first === undefined) throw new Error('a kind of failure has failures')
  const { found, ...finding } = afterFailedRequest(about, first.error, failureCause(sample, first.error))
  const told = { ...finding, found: `${listed(failed.map(({ expansion }) => expansion))}: ${found}` }
  if (finding.outcome !== 'violated') return told
  const { cause: _, ...advisory } = told
  return { ...advisory, outcome: 'advisory', advice: ADVICE }
}

function withoutExpansion({ chains }: PassSample, about: About): Finding[] {
  const overlooked = chains.flatMap(({ chain: { expansion }, stop, records, hasExpansion, lastRequest }) =>
    expansion !== undefined && stop.reason !== 'failed' && records > 0 && !hasExpansion
      ? [{ expansion, lastRequest }]
      : [],
  )
  const [first] = overlooked
  if (first === undefined) return []
  const names = overlooked.map(({ expansion }) => expansion)
  const found = `${listed(names)}: records came without what $expand asked for`
  const shown = first.lastRequest === undefined ? {} : requestEvidence(first.lastRequest)
  return [{ ...about, outcome: 'advisory', found, ...shown, advice: ADVICE }]
}

/** Finds chains that brought fewer records than the one without expansion, whose expansions nobody has seen. */
function shortenedChains({ chains: [plain, ...expanded] }: PassSample, about: About): Finding[] {
  if (plain === undefined || plain.stop.reason === 'failed') return []
  const ended = expanded.filter(({ stop }) => stop.reason === 'end' || stop.reason === 'repetition')
  const short = ended.filter(({ records }) => records < plain.records)
  const [first] = short
  if (first === undefined) return []
  const names = short.flatMap(({ chain: { expansion } }) => expansion ?? [])
  const found = `${listed(names)}: ${counted(first.records, 'record')} of ${plain.records} came with ${names[0]}`
  const shown = first.lastRequest === undefined ? {} : requestEvidence(first.lastRequest)
  return [{ ...about, outcome: 'advisory', found, ...shown, advice: 'let $expand leave out no record' }]
}

const ADVICE = 'expand them, or leave the navigation properties out of the metadata'

const listed = (expansions: readonly string[]): string =>
  `${counted(expansions.length, 'expansion')} (${firstFew(expansions, 5)})`
