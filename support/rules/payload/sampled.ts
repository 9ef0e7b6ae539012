import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { RequestError } from '../../odata/request-error'
import type { UnknownRecords } from '../../payload/lookups/unknown-records'
import type { FinishedChain, PassSample } from '../../payload/sampling/pass-sample'
import { afterFailedRequest, noServer, nothingToJudge, notVerified } from '../judgement'
import type { About } from '../rule'

/**
 * Records of an advertised Resource can be had, all of them or as many as were wanted: without, its payloads cannot be
 * judged (RCP-40, Payload Validation: "validating all responses from the server").
 */
export function judgeSampled(sample: PassSample): Finding {
  const { resource, pass, chains } = sample
  const about = aboutSampling(resource.name, pass.name)
  const [plain] = chains
  if (plain === undefined) throw new Error(`no chain of ${resource.name} was asked for`)
  const { stop } = plain
  if (stop.reason === 'failed') return afterFailedRequest(about, stop.error, failureCause(sample, stop.error))
  if (stop.reason === 'repetition') return repetition(about, sample, plain)
  if (plain.records === 0) return withoutRecords(about, sample, plain)
  return complete(about, sample, plain)
}

/** All records, as far as can be told: repeated ones are not told apart here. */
function complete(about: About, { count, pass }: PassSample, plain: FinishedChain): Finding {
  const found = `${counted(plain.records, 'record')} on ${counted(plain.pages, 'page')}`
  const wanted = plain.stop.reason === 'end' && sinceOf(plain) === undefined ? count : undefined
  if (wanted === undefined || wanted <= BigInt(plain.records)) return { ...about, outcome: 'upheld', found }
  return {
    ...about,
    level: 'SHOULD',
    outcome: 'advisory',
    requirement: `SHOULD be sampled completely by ${pass.name}`,
    expected: `${counted(wanted, 'record')}, as $count=true says`,
    found,
    advice: `let ${howOf(plain)} lead to every record`,
  }
}

/** What leads from page to page. Records without the date Field cannot be reached by it. */
const howOf = ({ chain: { pass, dateField } }: FinishedChain): string =>
  pass.strategy === 'NextLink' || pass.strategy === 'TopAndSkip' ? pass.strategy : (dateField ?? pass.strategy)

/** Why nobody asked for records, in a certification run that came to a violated MUST before. */
export const samplingNotBegun: UnknownRecords = {
  kind: 'unknown',
  reason: 'sampling was not begun, for a MUST is violated before',
  advice: 'mend what failed, then run again',
  cause: 'sampling that was not begun',
}

/** A run that judges a metadata file has no payloads, and not every certification run comes to them. */
export const sampledByNobody = (resourceName: string, pass: string, why: UnknownRecords = noServer): Finding =>
  notVerified(aboutSampling(resourceName, pass), why)

const aboutSampling = (resourceName: string, pass: string): About => ({
  rule: 'payload-sampled',
  level: 'MUST',
  subject: `${resourceName} Resource`,
  requirement: `MUST be sampled by ${pass}`,
})

/** One fault for all Resources when there is no answer at all, or no request left. */
export const failureCause = ({ resource }: PassSample, { kind }: RequestError): string =>
  kind === 'unanswered' || kind === 'budget'
    ? 'answers to requests for data'
    : `records of the ${resource.name} Resource`

const repetition = (about: About, { pass }: PassSample, { records, pages }: FinishedChain): Finding => ({
  ...about,
  outcome: 'violated',
  expected: 'pages that lead through all records',
  found: `after ${counted(records, 'record')} on ${counted(pages, 'page')} only records that came before`,
  advice: adviceFor[pass.strategy],
})

const adviceFor = {
  TopAndSkip: 'answer $skip with the records that follow',
  NextLink: 'let each nextLink lead to records that no page before it has',
  TimestampAsc: 'answer $filter, $orderby and $skip on the timestamp as they are asked',
  TimestampDesc: 'answer $filter, $orderby and $skip on the timestamp as they are asked',
} as const

/** A Resource without records has no payload. A pass for recent records may find none. */
function withoutRecords(about: About, { count, resource }: PassSample, plain: FinishedChain): Finding {
  const since = sinceOf(plain)
  if (since !== undefined) return nothingToJudge(about, `no record since ${since}`)
  if (count === undefined || count === 0n) return nothingToJudge(about, 'the Resource has no record')
  return notVerified(about, {
    kind: 'unknown',
    reason: `no record came, but $count=true says ${counted(count, 'record')}`,
    advice: 'answer the same request with records, or say that there are none',
    cause: `records of the ${resource.name} Resource that its count tells of`,
  })
}

/** Undefined where all records were asked for, as of a Resource that does not say when a record changed. */
const sinceOf = ({ chain: { pass, dateField } }: FinishedChain): string | undefined =>
  dateField === undefined ? undefined : pass.since
