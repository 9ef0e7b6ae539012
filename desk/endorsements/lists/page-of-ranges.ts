import { type SelectQueryBuilder, sql } from 'kysely'
import { fewFound, isFound, type Search, searchFor } from '../../organizations/search'
import type { EndorsementType, Status, Tables } from '../../store/schema'
import type { Reader } from '../../store/store'

/**
 * Endorsements that one index has next to each other, in the order of a list: those of a status and a type, and of a provider
 * where one is named.
 */
export interface Range {
  readonly status: Status
  readonly type: EndorsementType
  readonly provider?: string
}

/** What a page is to show of its ranges. */
export interface PageRequest {
  /** Beginnings of words of an organization's name or UOI: that of the recipient or of the provider. */
  readonly search?: string
  /** True for those that are archived; otherwise there are none of them. */
  readonly isArchived?: boolean
  /** By the name of the recipient, or by the date issued, the newest first. */
  readonly sort: 'name' | 'date'
  /** The key after which the page begins. */
  readonly after?: PageKey
  readonly size: number
}

/** The place of an endorsement in a list: what it is sorted by, and its id. */
export interface PageKey {
  readonly value: string
  readonly id: string
}

/** Organizations that are looked at one by one. Where a search finds more, some of them are near the beginning of the list. */
const FEW = 1500

/** Providers of which the ranges are read one by one. */
const FEW_PROVIDERS = 4

/** Ranges that are read one by one while a search goes through them; more are read as one. */
const FEW_RANGES = 2

/** Returns the keys of a page, and of one more endorsement where there is one. */
export async function keysOfPage(
  reader: Reader,
  ranges: readonly Range[],
  request: PageRequest,
): Promise<readonly PageKey[]> {
  const search = searchFor(request.search ?? '')
  const parts = search === undefined ? partsOf(reader, ranges) : await partsFound(reader, ranges, search)
  const [first, ...others] = parts.map((part) => beginningOf(reader, part, request))
  if (first === undefined) return []
  const all = others.reduce((query, part) => query.union(part), first)
  return await inOrder(reader.selectFrom(all.as('page')).select(['page.value', 'page.id']), request).execute()
}

type Part = SelectQueryBuilder<Tables, 'endorsement', unknown>

const partsOf = (reader: Reader, ranges: readonly Range[]): readonly Part[] =>
  ranges.map(({ status, type, provider }) => {
    const part = reader.selectFrom('endorsement').where('status', '=', status).where('type', '=', type)
    return provider === undefined ? part : part.where('provider_uoi', '=', provider)
  })

/**
 * Selects the endorsements of all ranges, in the order of another index than those of ranges. No database looks into a case for
 * an index, and each takes it for one that is nearly always true.
 */
const allOf = (reader: Reader, ranges: readonly Range[]): Part =>
  reader.selectFrom('endorsement').where(({ or, and, eb }) => {
    const conditions = ranges.map(({ status, type, provider }) =>
      and([
        eb('status', '=', status),
        eb('type', '=', type),
        ...(provider === undefined ? [] : [eb('provider_uoi', '=', provider)]),
      ]),
    )
    return sql<boolean>`case when ${or(conditions)} then 1 end is not null`
  })

/**
 * Returns the parts in which the recipient or the provider is found. Where a search finds few, these are asked for; where it finds
 * many, the list is read from its beginning until there are enough.
 */
async function partsFound(reader: Reader, ranges: readonly Range[], search: Search): Promise<readonly Part[]> {
  if (ranges.length === 0) return []
  const few = await fewFound(reader, search, FEW, FEW_PROVIDERS)
  if (few === undefined || few.providers.length > FEW_PROVIDERS) {
    const parts = ranges.length > FEW_RANGES ? [allOf(reader, ranges)] : partsOf(reader, ranges)
    const columns = ['endorsement.recipient_uoi', 'endorsement.provider_uoi']
    return parts.map((part) => part.where(({ or }) => or(columns.map((column) => isFound(search, column)))))
  }
  const ofProviders = few.providers.flatMap((provider) =>
    ranges.filter((range) => [undefined, provider].includes(range.provider)).map((range) => ({ ...range, provider })),
  )
  const ofRecipients = allOf(reader, ranges).where(sql<boolean>`recipient_uoi in ${few.organizations}`)
  return [ofRecipients, ...partsOf(reader, ofProviders)]
}

const COLUMNS = { name: 'recipient_sort_name', date: 'issued_at' } as const

/** Selects the keys of the first endorsements of a part. */
function beginningOf(reader: Reader, part: Part, request: PageRequest) {
  const { isArchived = false, sort, after } = request
  const column = COLUMNS[sort]
  let query = part.where('archived_at', isArchived ? 'is not' : 'is', null)
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(${sql.ref(column)}, id) ${sql.raw(sort === 'date' ? '<' : '>')} (${after.value}, ${after.id})`,
    )
  const keys = query.select((eb) => [eb.ref(column).as('value'), 'id'])
  return reader.selectFrom(inOrder(keys, request).as('part')).select(['part.value', 'part.id'])
}

/** Sorts keys, and leaves those of a page and one more. */
function inOrder<Database, Table extends keyof Database>(
  keys: SelectQueryBuilder<Database, Table, PageKey>,
  { sort, size }: PageRequest,
) {
  const direction = sql.raw(sort === 'date' ? 'desc' : 'asc')
  return keys
    .orderBy(sql`value ${direction}`)
    .orderBy(sql`id ${direction}`)
    .limit(size + 1)
}
