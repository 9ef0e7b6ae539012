import type { LookupRecords } from '../../../payload/lookups/lookup-record'
import { advertisedPayload } from '../../../payload/payload-of-metadata'
import { type RecordParts, recordPartsFor } from '../../../payload/record-parts'
import { advertisedReader } from '../../../payload/report/advertised-reader'
import type { FaultReader } from '../../../payload/report/fault-reading'
import type { CoreExchange } from '../../core-request'
import type { CoreTarget } from '../../core-target'
import { isIeee754Compatible } from '../ieee754'

/** What records are held to by the metadata, and what faults of them mean. */
export interface MetadataWalk {
  readonly parts: RecordParts
  readonly read: FaultReader
}

/** What some local values of the Data Dictionary 2.0 are tolerated by goes for the servers that have it, whoever asks. */
const DICTIONARY_VERSION = '2.0'

/**
 * The walk over records that payloads are judged by (RCP-40, Payload Validation), for the records of one answer.
 *
 * @param lookups undefined when the values of string lookups are not known
 */
export function metadataWalk(
  { model, resource }: CoreTarget,
  exchange: CoreExchange,
  lookups: LookupRecords | undefined,
): MetadataWalk {
  const payload = advertisedPayload(model, lookups)
  return {
    parts: recordPartsFor(payload, resource, {
      isPartial: exchange.request.options['$select'] !== undefined,
      isIeee754Compatible: isIeee754Compatible(exchange),
    }),
    read: advertisedReader({ payload, version: DICTIONARY_VERSION, knowsLookups: lookups !== undefined }),
  }
}
