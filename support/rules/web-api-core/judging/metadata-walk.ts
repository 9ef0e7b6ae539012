import type { Finding } from '../../../dictionary/finding'
import { firstFew } from '../../../dictionary/wording'
import type { JsonValue } from '../../../odata/json-value'
import { isJsonObject } from '../../../odata/json-value'
import type { Fault, FaultReader } from '../../../payload/fault'
import { advertisedReader } from '../../../payload/fault-readers'
import { type RecordParts, recordPartsFor } from '../../../payload/judge-records'
import { type LookupRecords, whyNotAll } from '../../../payload/lookup-records'
import { advertisedPayload } from '../../../payload/read-advertised-payload'
import type { UnknownRecords } from '../../../payload/unknown-records'
import type { CoreExchange } from '../../core-request'
import type { CoreTarget } from '../../core-target'
import { findingsFor, notVerified, type Offence } from '../../judgement'
import { adviceAfter } from '../../payload/records-match'
import { type About, atLevel } from '../../rule'
import { evidenceOf, unjudged } from './core-findings'
import { shownValue } from './shown-value'
import { isIeee754Compatible } from './type-check'

/** The walk that holds records to the metadata, and the reader of its faults. */
export interface MetadataWalk {
  readonly parts: RecordParts
  readonly read: FaultReader
  /** The reason why not all values of string lookups are known; undefined when they are. */
  readonly unknownLookups: UnknownRecords | undefined
}

/** Some local values of the Data Dictionary 2.0 are tolerated; so they are when Web API Core asks for them. */
const DICTIONARY_VERSION = '2.0'

/**
 * Makes the walk over records that payloads are judged by (RCP-40, Payload Validation), for the records of one answer.
 *
 * @param lookups the Lookup records, or why none are known
 */
export function metadataWalk(
  { model, resource }: CoreTarget,
  exchange: CoreExchange,
  lookups: LookupRecords | UnknownRecords,
): MetadataWalk {
  const known = lookups.kind === 'known' ? lookups : undefined
  const payload = advertisedPayload(model, known)
  return {
    parts: recordPartsFor(payload, resource, {
      isPartial: exchange.request.options['$select'] !== undefined,
      isIeee754Compatible: isIeee754Compatible(exchange),
    }),
    read: advertisedReader({ payload, version: DICTIONARY_VERSION, knowsLookups: known !== undefined }),
    unknownLookups: whyNotAll(lookups),
  }
}

/** A fault of a record, with the texts of its finding. */
export interface DescribedFault {
  readonly fault: Fault
  /** The record as the subject of a finding. */
  readonly subject: string
  /** The Field and its value, e.g. `Media.Order "first"`. */
  readonly found: string
  readonly advice: string
}

/**
 * Describes faults by their names and values. Values are shown where no list stands on their path, else what the fault tells of
 * them.
 *
 * @param value what the path of the faults starts from
 * @param depth how many names of the path lead to it
 */
export const describeFaults = (
  faults: readonly Fault[],
  subject: string,
  value: JsonValue,
  depth = 0,
): DescribedFault[] =>
  faults.map((fault) => {
    const at = valueAt(value, fault.path.slice(depth))
    const isScalar = at !== undefined && !Array.isArray(at) && !isJsonObject(at)
    const found = `${fault.path.join('.')} ${isScalar ? shownValue(at) : fault.found}`
    return { fault, subject, found, advice: adviceAfter(fault.rule) }
  })

const valueAt = (value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined =>
  path.reduce<JsonValue | undefined>((at, name) => (isJsonObject(at) ? at[name] : undefined), value)

/** Makes findings of faults: of those that are a MUST, those that are tolerated for now, and those that cannot be judged. */
export function faultFindings(
  about: About,
  exchange: CoreExchange,
  judged: string,
  described: readonly DescribedFault[],
  { read, unknownLookups }: Pick<MetadataWalk, 'read' | 'unknownLookups'>,
): Finding[] {
  const evidence = evidenceOf(exchange)
  const offencesOf = (level: 'error' | 'advisory'): Offence[] =>
    described
      .filter(({ fault }) => read(fault).level === level)
      .map(({ fault, ...described }) => ({ ...described, expected: fault.expected, ...evidence }))
  const [errors, tolerated] = [offencesOf('error'), offencesOf('advisory')]
  const unknown = described.filter(({ fault }) => read(fault).level === 'not judged')
  const [ofLookups, ofTypes] = [unknown.filter(isOfLookup), unknown.filter((one) => !isOfLookup(one))]
  return [
    ...(errors.length > 0 || unknown.length === 0 ? findingsFor(about, judged, errors) : []),
    ...(tolerated.length > 0 ? findingsFor(atLevel(about, 'SHOULD'), judged, tolerated) : []),
    ...(ofLookups.length > 0 && unknownLookups !== undefined ? [notVerified(about, unknownLookups)] : []),
    ...(ofTypes.length > 0 ? [unknownValues(about, exchange, ofTypes, read)] : []),
  ]
}

const isOfLookup = ({ fault }: DescribedFault): boolean => fault.rule === 'lookup value'

function unknownValues(
  about: About,
  exchange: CoreExchange,
  described: readonly DescribedFault[],
  read: FaultReader,
): Finding {
  const reasons = new Set(described.map(({ fault }) => `${fault.path.join('.')} ${read(fault).requirement}`))
  return unjudged(about, exchange, firstFew([...reasons], 5), 'define the types in the metadata')
}
