import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { textOf } from '../../payload/lookups/text-of'
import { type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor } from '../judgement'
import { coreAbout, evidenceOf, unjudged } from './judging/core-about'
import { shownFields } from './judging/shown-value'

/**
 * Records have their key also where `$select` does not name it, so that they can be told apart and fetched (Web API Core,
 * 2.5.4; OData Protocol 4.01, 11.2.5.1).
 */
export function judgeKeyPresent({ keyField, resource }: CoreTarget, exchange: CoreExchange): Finding[] {
  const about = coreAbout('core-key-present', exchange, `have ${keyField} in every record`, 'SHOULD')
  const records = recordsOf(exchange)
  if (records.length === 0) return [unjudged(about, exchange, 'no record', 'ask for records')]
  const offences = records.flatMap((record, index) =>
    textOf(record, keyField) === undefined
      ? {
          subject: `${exchange.request.id}: record ${index + 1} of ${resource}`,
          expected: `a value of ${keyField}`,
          found: shownFields(record, [keyField]),
          evidence: evidenceOf(exchange),
          advice: `answer every record with ${keyField}, whatever $select names`,
        }
      : [],
  )
  return findingsFor(about, counted(records.length, 'record'), offences)
}
