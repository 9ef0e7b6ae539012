import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { ExpressionError } from '../../odata/expression-values'
import type { JsonObject } from '../../odata/json-value'
import { type AskCore, type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor, notVerified } from '../judgement'
import { type About, type AboutSubject, defineRule } from '../rule'
import { comparedEvidence, coreSubject, evidenceOf, requestSubject, unjudged } from './judging/core-findings'
import { keyIdentity, keysOf, recordSubject } from './judging/core-key'
import { type SentFilter, sentFilter, TELL_US, withExpressions } from './judging/sent-filter'
import { shownFields } from './judging/shown-value'
import { askWitnesses } from './judging/witness'

/**
 * `$filter` brings records that meet it (OData URL Conventions 4.01, 5.1.2), and where the answer is complete all of
 * them: records that were sampled, meet it and are not in the answer are asked for again before they count.
 */
export const filterMet = defineRule({
  id: 'core-filter',
  level: 'MUST',
  requirement: 'be answered with records that meet the filter',
  label: 'Records that do not meet the $filter',
  source: 'Web API Core 2.0.0, 2.5.9; OData URL Conventions 4.01, 5.1.2',
  sentences: ['every record MUST meet the filter'],
  brokenBy: ['core-filter-int-gt', 'core-last-record-right', 'core-flag-substring', 'core-next-link-filter-gt'],
  allows: ['clock-ahead', 'decimal-1234567.89', 'awkward-lookups', 'big-integers'],
  judge,
})

/**
 * @param records those of the answer, and of further pages where nextLinks led to them
 * @throws Error when the request has no `$filter`: a feature that asks for nothing must not pass
 */
async function judge(
  aboutSubject: AboutSubject,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
  records: readonly JsonObject[] = recordsOf(exchange),
): Promise<Finding[]> {
  const about = aboutSubject(requestSubject(exchange))
  const filter = withExpressions(() => sentFilter(target, exchange))
  if (filter === undefined) throw new Error(`the request ${exchange.request.id} has no $filter`)
  if (filter instanceof ExpressionError) {
    return [unjudged(about, exchange, `$filter cannot be judged: ${filter.message}`, TELL_US)]
  }
  const { text, fields, allows } = filter
  const offences = records.flatMap((record, index) =>
    allows(record)
      ? []
      : {
          subject: recordSubject(target, exchange, record, index),
          expected: text,
          found: shownFields(record, fields),
          ...evidenceOf(exchange),
          advice: 'answer $filter with the records that meet it, and no others',
        },
  )
  const missing = isComplete(exchange) ? await missingRecords(about, target, exchange, ask, filter) : []
  if (offences.length === 0 && missing.length > 0) return missing
  if (records.length === 0) return [unjudged(about, exchange, 'no record', 'ask for records that there are')]
  return [...findingsFor(about, counted(records.length, 'record'), offences), ...missing]
}

/** Makes findings of sampled records that the answer leaves out. */
async function missingRecords(
  about: About,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
  { text, demands }: SentFilter,
): Promise<Finding[]> {
  const answered = keysOf(target, recordsOf(exchange))
  const missing = target.sample.filter((record) => demands(record) && !answered.has(keyIdentity(target, record) ?? ''))
  const { confirmed, unknown } = await askWitnesses(target, exchange, ask, missing, demands)
  if (confirmed.length === 0 && unknown !== undefined) {
    const reason = `${counted(missing.length, 'sampled record')} met ${text} and are not in the answer; ${unknown}`
    return [notVerified(about, { kind: 'unknown', reason, ...evidenceOf(exchange), advice: 'run again' })]
  }
  return confirmed.map(({ path, exchange: own }) => ({
    ...about,
    subject: coreSubject(exchange.request.id, path),
    outcome: 'violated',
    expected: `to be in the answer, for it meets ${text}`,
    found: 'a complete answer without it',
    ...comparedEvidence(exchange, own),
    advice: 'answer $filter with all records that meet it, or with a nextLink to the others',
  }))
}

/**
 * Tells whether an answer has all records that were asked for: it leads to no further page (OData Protocol 4.01, 11.2.6.7),
 * skips none, and has fewer than `$top` allows.
 */
function isComplete(exchange: CoreExchange): boolean {
  const { request, body } = exchange
  if (body.kind !== 'object' || request.options['$skip'] !== undefined) return false
  const nextLink = body.object['@odata.nextLink'] ?? body.object['@nextLink'] ?? null
  const top = request.options['$top']
  return nextLink === null && (top === undefined || recordsOf(exchange).length < Number(top))
}
