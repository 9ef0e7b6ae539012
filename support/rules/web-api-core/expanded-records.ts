import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { JsonObject, JsonValue } from '../../odata/json-value'
import { isJsonObject } from '../../odata/json-value'
import type { RecordParts } from '../../payload/judge-records'
import type { LookupRecords } from '../../payload/lookup-records'
import type { UnknownRecords } from '../../payload/unknown-records'
import { type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { type AboutSubject, defineRule } from '../rule'
import { requestSubject, unjudged } from './judging/core-findings'
import { recordSubject } from './judging/core-key'
import {
  expandedKey,
  expandedName,
  expandedNavigation,
  expandedRecords,
  keyText,
  nothingExpanded,
} from './judging/expanded-navigation'
import { type DescribedFault, describeFaults, faultFindings, metadataWalk } from './judging/metadata-walk'

/**
 * Every record has what `$expand` asks for: a list, or a record or null, of records as the metadata declare them (Web API
 * Core 2.1.0, $expand; OData JSON Format 4.01, 8.3).
 */
export const expandedRecordsDeclared = defineRule({
  id: 'core-expanded-records',
  level: 'MUST',
  requirement: (name: string) => `have ${name} in every record as the metadata declare it`,
  label: 'Expansions that do not bring what the metadata declare',
  source: 'Web API Core 2.1.0, $expand; OData JSON Format 4.01, 8.3',
  sentences: ['every record MUST have ExpandField as the metadata declare it'],
  brokenBy: ['core-expand-records'],
  allows: ['property-shortened-expansions'],
  judge,
})

/** @param lookups the Lookup records, or why none are known: values that need others are not verified */
function judge(
  aboutSubject: AboutSubject<[name: string]>,
  target: CoreTarget,
  exchange: CoreExchange,
  lookups: LookupRecords | UnknownRecords,
): Finding[] {
  const name = expandedName(exchange)
  const about = aboutSubject(requestSubject(exchange), name)
  const navigation = expandedNavigation(about, target, exchange)
  if (navigation.kind === 'nothing') return [navigation.finding]
  const records = recordsOf(exchange)
  if (records.length === 0) return [unjudged(about, exchange, 'no record', 'ask for records')]
  const walk = metadataWalk(target, exchange, lookups)
  const key = navigation.type.isCollection ? expandedKey(target.model, navigation) : []
  const described = records.flatMap((record, index) =>
    expansionFaults(walk.parts, { record, name, key, subject: recordSubject(target, exchange, record, index) }),
  )
  const expanded = records.flatMap((record) => expandedRecords(record[name]))
  if (expanded.length === 0 && described.length === 0) return [nothingExpanded(about, exchange)]
  const judged = `${counted(expanded.length, 'expanded record')} of ${counted(records.length, 'record')}`
  return faultFindings(about, exchange, judged, described, walk)
}

/** An expansion of one record. */
interface Expansion {
  readonly record: JsonObject
  readonly name: string
  /** Names of the Fields that its records are told apart by; none for a single one. */
  readonly key: readonly string[]
  /** The record as the subject of a finding. */
  readonly subject: string
}

function expansionFaults(parts: RecordParts, { record, name, key, subject }: Expansion): DescribedFault[] {
  const value = record[name]
  if (value === undefined) return [absent(name, subject)]
  return [
    ...describeFaults(parts.judgeExpansion(record, name, value), subject, record),
    ...parts
      .recordsIn(record, name, value)
      .flatMap((item) =>
        describeFaults(parts.judgeExpanded(record, name, item), itemSubject(item, name, key, subject), item, 1),
      ),
  ]
}

/** e.g. `expand-records: Property('P1')/Media(M7)` */
function itemSubject(item: JsonValue, name: string, key: readonly string[], subject: string): string {
  const text = isJsonObject(item) ? keyText(item, key) : undefined
  return `${subject}/${name}${text === undefined ? '' : `(${text})`}`
}

const absent = (name: string, subject: string): DescribedFault => ({
  subject,
  found: `${name} nothing`,
  advice: 'answer every record with what $expand asks for: an empty list, or null, where there is nothing',
  fault: {
    rule: 'missing',
    resource: name,
    path: [name],
    declared: name,
    expected: `${name}, for $expand asked for it`,
    found: 'nothing',
  },
})
