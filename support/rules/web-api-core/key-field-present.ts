import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { textOf } from '../../odata/json-value'
import { type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor } from '../judgement'
import { type AboutSubject, defineRule } from '../rule'
import { evidenceOf, requestSubject, unjudged } from './judging/core-findings'
import { shownFields } from './judging/shown-value'

/**
 * Records have their key also where `$select` does not name it, so that they can be told apart and fetched (Web API Core,
 * 2.5.4; OData Protocol 4.01, 11.2.5.1).
 */
export const keyPresent = defineRule({
  id: 'core-key-present',
  level: 'SHOULD',
  requirement: (keyField: string) => `have ${keyField} in every record`,
  label: 'Records without their key',
  source: 'Web API Core 2.0.0, 2.5.4; OData Protocol 4.01, 11.2.5.1',
  sentences: ['every record SHOULD have KeyField'],
  brokenBy: ['records without their key'],
  allows: ['annotated-records'],
  judge,
})

function judge(
  aboutSubject: AboutSubject<[keyField: string]>,
  { keyField, resource }: CoreTarget,
  exchange: CoreExchange,
): Finding[] {
  const about = aboutSubject(requestSubject(exchange), keyField)
  const records = recordsOf(exchange)
  if (records.length === 0) return [unjudged(about, exchange, 'no record', 'ask for records')]
  const offences = records.flatMap((record, index) =>
    textOf(record, keyField) === undefined
      ? {
          subject: `${exchange.request.id}: record ${index + 1} of ${resource}`,
          expected: `a value of ${keyField}`,
          found: shownFields(record, [keyField]),
          ...evidenceOf(exchange),
          advice: `answer every record with ${keyField}, whatever $select names`,
        }
      : [],
  )
  return findingsFor(about, counted(records.length, 'record'), offences)
}
