import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { readTimestamp } from '../../metadata/exact-values'
import { type RequestEvidence, requestEvidence } from '../../odata/exchange'
import type { FinishedChain, PassSample } from '../../payload/sampling-results'
import type { UnknownRecords } from '../../payload/unknown-records'
import { afterFailedRequest, nothingToJudge, notVerified } from '../judgement'
import { failureCause, type Sampling } from '../payloads-under-test'
import { type About, type AboutSubject, defineRule } from '../rule'
import { partialAnswerLinked } from './partial-answer-linked'

/**
 * Records of an advertised Resource can be had, all of them or as many as were wanted: without, its payloads cannot be
 * judged.
 */
export const sampled = defineRule({
  id: 'payload-sampled',
  level: 'MUST',
  requirement: (pass: string) => `be sampled by ${pass}`,
  label: 'Resources whose records could not be sampled completely',
  source: 'RCP-40, Payload Validation: "validating all responses from the server"',
  sentences: [
    'records of the {resource} Resource MUST be sampled by {samplingPass}',
    'records of every local Resource MUST be sampled by {samplingPass}',
  ],
  brokenBy: [
    'member-order-refused',
    'member-not-on-server',
    'member-skip-token-lost',
    'member-forbidden',
    'no-records',
  ],
  allows: ['member-small-pages', 'member-same-timestamp', 'member-empty', 'two-systems', 'property-without-system'],
  judge,
})

function judge(aboutSubject: AboutSubject<[pass: string]>, sampling: Sampling): Finding {
  if (sampling.kind === 'not sampled') {
    return notVerified(aboutSubject(`${sampling.resourceName} Resource`, sampling.pass), sampling.why)
  }
  const { sample } = sampling
  const [plain] = sample.chains
  if (plain === undefined) throw new Error(`no chain of ${sample.resource.name} was asked for`)
  const about = aboutSubject(`${sample.resource.name} Resource`, sample.pass.name)
  const { stop } = plain
  if (stop.reason === 'failed') return afterFailedRequest(about, stop.error, failureCause(sample, stop.error))
  if (stop.reason === 'repetition') return repetition(about, sample, plain)
  if (sample.partial !== undefined) return partialAnswerLinked.judge(about.subject, sample.partial)
  if (plain.records === 0) return withoutRecords(about, sample, plain)
  return complete(about, sample, plain)
}

/** All records, as far as can be told: repeated ones are not told apart here. */
function complete(about: About, sample: PassSample, plain: FinishedChain): Finding {
  const { count, pass } = sample
  const found = `${counted(plain.records, 'record')} on ${counted(plain.pages, 'page')}`
  const wanted = plain.stop.reason === 'end' && sinceOf(plain) === undefined ? count : undefined
  if (wanted === undefined || wanted <= BigInt(plain.records)) return { ...about, outcome: 'upheld', found }
  if (mayLackDate(sample, plain))
    return { ...about, outcome: 'upheld', found: `${found}, of ${wanted} with those that have no ${howOf(plain)}` }
  return {
    ...about,
    level: 'SHOULD',
    outcome: 'advisory',
    requirement: `SHOULD be sampled completely by ${pass.name}`,
    expected: `${counted(wanted, 'record')}, as $count=true says`,
    found,
    ...shownRequest(plain),
    advice: `let ${howOf(plain)} lead to every record`,
  }
}

/**
 * Tells whether records may lack the timestamp that leads from page to page, by no fault of the server: where a Resource does not have
 * ModificationTimestamp, another Field stands in for it, whose meaning allows null.
 */
function mayLackDate({ pass, resource }: PassSample, { chain: { dateField } }: FinishedChain): boolean {
  if (dateField === undefined || dateField === 'ModificationTimestamp') return false
  const isByDate = pass.strategy === 'TimestampDesc' || pass.strategy === 'TimestampAsc'
  return isByDate && resource.type.fields.get(dateField)?.nullable === true
}

/** Names what leads from page to page. Records without the date Field cannot be reached by it. */
const howOf = ({ chain: { pass, dateField } }: FinishedChain): string =>
  pass.strategy === 'NextLink' || pass.strategy === 'TopAndSkip' ? pass.strategy : (dateField ?? pass.strategy)

const repetition = (about: About, { pass }: PassSample, chain: FinishedChain): Finding => ({
  ...about,
  outcome: 'violated',
  expected: 'pages that lead through all records',
  found: `after ${counted(chain.records, 'record')} on ${counted(chain.pages, 'page')} only records that came before`,
  ...shownRequest(chain),
  advice: adviceFor[pass.strategy],
})

const adviceFor = {
  TopAndSkip: 'answer $skip with the records that follow',
  NextLink: 'let each nextLink lead to records that no page before it has',
  TimestampAsc: 'answer $filter, $orderby and $skip on the timestamp as they are asked',
  TimestampDesc: 'answer $filter, $orderby and $skip on the timestamp as they are asked',
} as const

/** Shows the request for the last page of a chain. */
const shownRequest = ({ lastRequest }: FinishedChain): Partial<RequestEvidence> =>
  lastRequest === undefined ? {} : requestEvidence(lastRequest)

/** A Resource without records has no payload, if others have. A pass for recent records may find none. */
function withoutRecords(about: About, sample: PassSample, plain: FinishedChain): Finding {
  const { count, resource, isServerEmpty } = sample
  const shown = shownRequest(plain)
  if (isServerEmpty) return notVerified(about, { ...NO_RECORDS, ...shown })
  const since = sinceOf(plain)
  if (since !== undefined) return { ...withoutRecent(about, sample, since), ...shown }
  if (count === undefined || count === 0n) return { ...nothingToJudge(about, 'the Resource has no record'), ...shown }
  return notVerified(about, {
    kind: 'unknown',
    reason: `no record came, but $count=true says ${counted(count, 'record')}`,
    ...shown,
    advice: 'answer the same request with records, or say that there are none',
    cause: `records of the ${resource.name} Resource that its count tells of`,
  })
}

const NO_RECORDS: UnknownRecords = {
  kind: 'unknown',
  reason: 'no Resource of the server has a single record, so that no payload can be judged',
  advice: 'serve records to the account of this run, and check its conditions, such as SAMPLE_FILTER',
  cause: 'records of any Resource',
}

/** A pass that finds no recent records has missed those that a pass before it brought. */
function withoutRecent(about: About, { latest, resource }: PassSample, since: string): Finding {
  const [newest, limit] = [readTimestamp(latest ?? '')?.instant, readTimestamp(since)?.instant]
  if (newest === undefined || limit === undefined || newest < limit) {
    return nothingToJudge(about, `no record since ${since}`)
  }
  return notVerified(about, {
    kind: 'unknown',
    reason: `no record since ${since} came, but a pass before it brought one of ${latest}`,
    advice: 'answer $filter with the records that meet it, or run again if they are gone',
    cause: `recent records of the ${resource.name} Resource`,
  })
}

/** Returns the time since which records were asked for; undefined where all were, as of a Resource that does not say when a record changed. */
const sinceOf = ({ chain: { pass, dateField } }: FinishedChain): string | undefined =>
  dateField === undefined ? undefined : pass.since
