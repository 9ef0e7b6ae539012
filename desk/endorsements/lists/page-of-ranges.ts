import { type Expression, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { foundBy, isFound, type Search, searchFor } from '../../organizations/search'
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

/** Describes what a page is to show of its ranges. */
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

/** Providers that are looked for by their UOI in each row of a list. Where more are found, each row's is asked for its words. */
const NAMED_PROVIDERS = 50

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

type Rows = SelectQueryBuilder<Tables, 'endorsement', unknown>

/** Endorsements of which a list shows the first ones. */
interface Part {
  readonly rows: Rows
  /** True where all of them are found, and sorted then; otherwise an index has them in the order of the list. */
  readonly isSorted?: boolean
}

const partsOf = (reader: Reader, ranges: readonly Range[]): readonly Part[] =>
  ranges.map(({ status, type, provider }) => {
    const rows = reader.selectFrom('endorsement').where('status', '=', status).where('type', '=', type)
    return { rows: provider === undefined ? rows : rows.where('provider_uoi', '=', provider) }
  })

/** Keeps databases from looking for an index by a condition, which they take for one that is nearly always true. */
const withoutIndex = (condition: Expression<unknown>): RawBuilder<boolean> =>
  sql<boolean>`case when ${condition} then 1 end is not null`

/** Selects the endorsements of all ranges, by another index than those of ranges. */
const allOf = (reader: Reader, ranges: readonly Range[]): Rows =>
  reader.selectFrom('endorsement').where(({ or, and, eb }) => {
    const conditions = ranges.map(({ status, type, provider }) =>
      and([
        eb('status', '=', status),
        eb('type', '=', type),
        ...(provider === undefined ? [] : [eb('provider_uoi', '=', provider)]),
      ]),
    )
    return withoutIndex(or(conditions))
  })

/**
 * Returns the parts in which the recipient or the provider is found. Where a search finds few, these are asked for; where it finds
 * many, the list is read from its beginning until there are enough.
 */
async function partsFound(reader: Reader, ranges: readonly Range[], search: Search): Promise<readonly Part[]> {
  if (ranges.length === 0) return []
  const { organizations, providers } = await foundBy(reader, search, { organizations: FEW, providers: NAMED_PROVIDERS })
  if (organizations === undefined || providers === undefined || providers.length > FEW_PROVIDERS) {
    const parts = ranges.length > 1 ? [{ rows: allOf(reader, ranges) }] : partsOf(reader, ranges)
    const isRecipient = isFound(search, 'endorsement.recipient_uoi')
    const isProvider = isFoundProvider(search, providers)
    return parts.map(({ rows }) => ({ rows: rows.where(({ or }) => or([isRecipient, ...isProvider])) }))
  }
  const ofProviders = providers.flatMap((provider) =>
    ranges.filter((range) => [undefined, provider].includes(range.provider)).map((range) => ({ ...range, provider })),
  )
  const ofRecipients = allOf(reader, ranges).where(sql<boolean>`recipient_uoi in ${organizations}`)
  return [{ rows: ofRecipients, isSorted: true }, ...partsOf(reader, ofProviders)]
}

/** Returns the condition that a provider is found; none where no provider is. */
function isFoundProvider(search: Search, providers: readonly string[] | undefined): readonly RawBuilder<boolean>[] {
  if (providers === undefined) return [isFound(search, 'endorsement.provider_uoi')]
  return providers.length === 0 ? [] : [sql<boolean>`endorsement.provider_uoi in (${sql.join(providers)})`]
}

const COLUMNS = { name: 'recipient_sort_name', date: 'issued_at' } as const

/** Selects the keys of the first endorsements of a part. */
function beginningOf(reader: Reader, { rows, isSorted }: Part, request: PageRequest) {
  const { isArchived = false, sort, after } = request
  const column = COLUMNS[sort]
  let query = rows.where('archived_at', isArchived ? 'is not' : 'is', null)
  if (after !== undefined) {
    const isAfter = sql<boolean>`(${sql.ref(column)}, id) ${sql.raw(sort === 'date' ? '<' : '>')} (${after.value}, ${after.id})`
    query = query.where(isSorted === true ? withoutIndex(isAfter) : isAfter)
  }
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
