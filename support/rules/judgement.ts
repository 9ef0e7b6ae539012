import type { Finding } from '../dictionary/finding'
import type { RequestError } from '../odata/request-error'
import { type UnknownRecords, unknownAfter } from '../payload/unknown-records'
import type { About } from './rule'

/** Returns a finding that a rule applies, and that what it is judged by could not be had. */
export const notVerified = (about: About, { reason, evidence, request, advice, cause }: UnknownRecords): Finding => ({
  ...about,
  outcome: 'not verified',
  found: reason,
  ...(evidence === undefined ? {} : { evidence }),
  ...(request === undefined ? {} : { request }),
  advice,
  ...(cause === undefined ? {} : { cause }),
})

/** Returns a finding that the server has nothing that the rule could be about. */
export const nothingToJudge = (about: About, found: string): Finding => ({ ...about, outcome: 'not offered', found })

/**
 * Returns what a request that failed means for the rule that made it: a server that refuses the request, or answers with
 * something else, breaks the rule; without an answer nothing is known.
 */
export function afterFailedRequest(about: About, error: RequestError, cause?: string): Finding {
  const isAnswered = error.kind === 'refused' || error.kind === 'unusable'
  return { ...notVerified(about, unknownAfter(error, cause)), outcome: isAnswered ? 'violated' : 'not verified' }
}

/** The reason why a rule about answers is not verified in a run that judges a metadata file. */
export const noServer: UnknownRecords = {
  kind: 'unknown',
  reason: 'no server was asked: the run judges a metadata file',
  advice: 'name the server with RESOSCRIPT=file.resoscript',
}

const LISTED = 20

/** Findings about Fields are put together with those of other scenarios, so that far more are told apart. */
const LISTED_FIELDS = 200

/**
 * An element that breaks a rule: the parts of a finding that differ from element to element, and perhaps a narrower
 * rule.
 */
export type Offence = Pick<Finding, 'subject' | 'found'> &
  Partial<Pick<Finding, 'rule' | 'expected' | 'evidence' | 'request' | 'comparedWith' | 'seenAt' | 'advice' | 'cause'>>

/**
 * Returns a finding for each offending element, or one that the rule is upheld. The first twenty are listed and the
 * others counted, so that a report stays readable; offences with a cause are all listed, for other scenarios refer to
 * them.
 *
 * @param about the rule, and what was judged as a whole, e.g. `Lookup Resource`
 * @param judged how many elements were judged, in words, e.g. `3,683 records`
 */
export function findingsFor(about: About, judged: string, offences: readonly Offence[]): Finding[] {
  if (offences.length === 0) return [{ ...about, outcome: 'upheld', found: judged }]
  const outcome = about.level === 'MUST' ? 'violated' : 'advisory'
  const isListed = ({ cause, seenAt }: Offence, index: number) =>
    cause !== undefined || index < (seenAt === undefined ? LISTED : LISTED_FIELDS)
  const listed = offences.filter(isListed)
  const findings = listed.map((offence): Finding => ({ ...about, outcome, ...offence }))
  const next = offences.find((offence, index) => !isListed(offence, index))
  if (next === undefined) return findings
  const more = (offences.length - listed.length).toLocaleString('en')
  const shown = next.request === undefined ? {} : { request: next.request }
  return [...findings, { ...about, outcome, found: `${more} more like these among ${judged}`, ...shown }]
}
