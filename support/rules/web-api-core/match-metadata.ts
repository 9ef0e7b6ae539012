import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { LookupRecords } from '../../payload/lookup-records'
import type { UnknownRecords } from '../../payload/unknown-records'
import { type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { type AboutSubject, defineRule } from '../rule'
import { requestSubject, unjudged } from './judging/core-findings'
import { recordSubject } from './judging/core-key'
import { describeFaults, faultFindings, metadataWalk } from './judging/metadata-walk'

/**
 * Records are as the metadata declare them: no other Fields, and values of their types, within their facets and of their
 * lookups (Web API Core, 2.4).
 */
export const recordsMatchMetadata = defineRule({
  id: 'core-records-match-metadata',
  level: 'MUST',
  requirement: 'be answered with records that match the metadata',
  label: 'Records that do not match the metadata',
  source: 'Web API Core 2.0.0, 2.4',
  sentences: ['every record MUST match the metadata'],
  brokenBy: ['core-values'],
  allows: ['big-integers', 'annotated-records'],
  judge,
})

/** @param lookups the Lookup records, or why none are known: values that need others are not verified */
function judge(
  aboutSubject: AboutSubject,
  target: CoreTarget,
  exchange: CoreExchange,
  lookups: LookupRecords | UnknownRecords,
): Finding[] {
  const about = aboutSubject(requestSubject(exchange))
  const records = recordsOf(exchange)
  if (records.length === 0) return [unjudged(about, exchange, 'no record', 'ask for records')]
  const walk = metadataWalk(target, exchange, lookups)
  const described = records.flatMap((record, index) =>
    describeFaults(walk.parts.judgeRecord(record), recordSubject(target, exchange, record, index), record),
  )
  return faultFindings(about, exchange, counted(records.length, 'record'), described, walk)
}
