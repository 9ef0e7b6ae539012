import type { CollectionReader, QueryOptions } from '../../odata/collection-reader'
import { type PartialAnswer, partialAnswer } from '../../odata/partial-answer'
import { catchRequestError } from '../../odata/request-error'
import type { FinishedChain } from '../sampling-results'

/**
 * Asks for the answer that ended a chain once more, with its count, when the chain brought fewer records than there are.
 * Count and records are then of one moment. Timestamps do not lead to records without one, so that they prove nothing.
 *
 * @param count the number of records by an earlier `$count`; undefined when the server does not say it
 * @returns undefined where the chain brought as many, and where the answer is whole now or has a link to the rest
 */
export async function partialAnswerOf(
  reader: CollectionReader,
  { chain, stop, records }: FinishedChain,
  count: bigint | undefined,
): Promise<PartialAnswer | undefined> {
  if (stop.reason !== 'end' || count === undefined || BigInt(records) >= count) return undefined
  const { entitySet, pass, dateField } = chain
  if (pass.since !== undefined && dateField !== undefined) return undefined
  const isByLinks = pass.strategy === 'NextLink'
  const isBySkip = pass.strategy === 'TopAndSkip' || (!isByLinks && dateField === undefined)
  if (!isByLinks && !isBySkip && records > 0) return undefined
  const asked = isBySkip ? { top: pass.pageSize, skip: records } : {}
  const options: QueryOptions = isBySkip ? { $count: true, $top: pass.pageSize, $skip: records } : { $count: true }
  return catchRequestError(
    async () => partialAnswer(await reader.page(entitySet, options, { maxPageSize: pass.pageSize }), asked),
    () => undefined,
  )
}
