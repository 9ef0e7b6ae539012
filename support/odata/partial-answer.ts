import type { CollectionPage } from './collection-reader'
import type { Exchange } from './exchange'

/** An answer that has only some of the records that were asked for, and no link to the others. */
export interface PartialAnswer {
  /** The number of all records, as the answer itself has it. */
  readonly count: bigint
  /** The number of records in the answer. */
  readonly received: number
  /** The number of records that were asked for and are there. */
  readonly wanted: bigint
  readonly exchange: Exchange
}

/** The part of a request that says how many records it asks for. */
export interface AskedRecords {
  /** Undefined where all are asked for. */
  readonly top?: number
  readonly skip?: number
}

/**
 * Returns an answer that is only a part, and does not say so: "Responses that include only a partial set of the items
 * identified by the request URL MUST include a link that allows retrieving the next partial set of items" (OData Protocol
 * 4.01, 11.2.6.7). The count in it is that of all records, whatever `$top` and `$skip` say (11.2.6.5). Undefined for an
 * answer without a count, which cannot be judged.
 */
export function partialAnswer(
  { records, count, nextLink, exchange }: CollectionPage,
  { top, skip = 0 }: AskedRecords,
): PartialAnswer | undefined {
  if (count === undefined || nextLink !== undefined) return undefined
  const left = count - BigInt(skip)
  const wanted = top !== undefined && BigInt(top) < left ? BigInt(top) : left
  if (BigInt(records.length) >= wanted) return undefined
  return { count, received: records.length, wanted, exchange }
}
