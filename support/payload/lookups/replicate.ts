import type { CollectionPage, CollectionReader } from '../../odata/collection-reader'
import { catchRequestError, type RequestError } from '../../odata/request-error'
import { askCount } from './ask-count'
import { CollectedRecords } from './collected-records'
import { pagesOf } from './pages-of'
import type { AdvertisedCount, BrokenReplication, ReplicatedPage, Replication } from './replication'
import type { ResourceToReplicate } from './resource-to-replicate'

/**
 * Fetches all records of a Resource page by page, with the count that it advertises before and after. If the count
 * changed meanwhile, everything is fetched once more. A request that fails ends the replication and is part of the
 * result, never thrown.
 */
export async function replicate(
  reader: CollectionReader,
  entitySet: string,
  resource: ResourceToReplicate,
): Promise<Replication | BrokenReplication> {
  const first = await fetchAll(reader, entitySet, resource)
  if (first.kind === 'broken' || !first.moved) return first
  const second = await fetchAll(reader, entitySet, resource)
  return second.kind === 'broken' ? second : { ...second, attempts: 2 }
}

async function fetchAll(
  reader: CollectionReader,
  entitySet: string,
  resource: ResourceToReplicate,
): Promise<Replication | BrokenReplication> {
  const collected = new CollectedRecords(resource.key)
  const pages: ReplicatedPage[] = []
  let endsInRepetition = false
  const countBefore = await askCount(reader, entitySet)
  if (countBefore.kind === 'failed' && !isAnswer(countBefore.error)) {
    return { kind: 'broken', error: countBefore.error, countBefore, pages }
  }
  const replicated = async (): Promise<Replication> => {
    for await (const page of pagesOf(reader, entitySet, resource)) {
      pages.push(replicatedPage(page))
      endsInRepetition = !collected.add(page.records) && page.records.length > 0
      if (endsInRepetition) break
    }
    const countAfter = await askCount(reader, entitySet)
    return {
      kind: 'replicated',
      records: collected.records,
      repeatedKeys: collected.repeatedKeys,
      endsInRepetition,
      countBefore,
      countAfter,
      pages,
      attempts: 1,
      moved: differ(countBefore, countAfter),
    }
  }
  return catchRequestError(replicated, (error) => ({ kind: 'broken', error, countBefore, pages }))
}

const replicatedPage = ({ records, exchange }: CollectionPage): ReplicatedPage => ({
  received: records.length,
  exchange,
})

const differ = (before: AdvertisedCount, after: AdvertisedCount): boolean =>
  before.kind === 'given' && after.kind === 'given' && before.count !== after.count

/** A server that answers may refuse the count alone; without an answer, pages would not come either. */
const isAnswer = ({ kind }: RequestError): boolean => kind === 'refused' || kind === 'unusable'
