import { type RawBuilder, sql } from 'kysely'
import type { EndorsementType, Status } from '../store/schema'
import type { Reader } from '../store/store'

/** Who looks at endorsements. */
export type Viewer =
  /** Whoever has not signed in, and whoever has and belongs to no provider. */
  { readonly kind: 'public' } | { readonly kind: 'provider'; readonly uoi: string } | { readonly kind: 'administrator' }

/** What a list of endorsements is to show. */
export interface ListRequest {
  /** A part of an organization's name, or a UOI; of the recipient or of the provider. */
  readonly search?: string
  readonly type?: EndorsementType
  readonly status?: Status
  /** True for those that are archived; otherwise there are none of them. */
  readonly isArchived?: boolean
  readonly sort: Sort
  /** The key after which the page begins. */
  readonly after?: PageKey
  readonly size: number
}

/** By the name of the recipient, or the newest change first. */
export type Sort = 'name' | 'date'

/** The place of an endorsement in a list: what it is sorted by, and its id. */
export interface PageKey {
  readonly value: string
  readonly id: string
}

/** One page of a list. */
export interface EndorsementPage {
  readonly endorsements: readonly ListedEndorsement[]
  /** The key after which the next page begins; undefined on the last one. */
  readonly next: PageKey | undefined
}

/** An endorsement with the names of its organizations. */
export type ListedEndorsement = Awaited<ReturnType<ReturnType<typeof visibleTo>['execute']>>[number]

/** Lists the endorsements that somebody may see. Pages are found by a key, so that none is slower than the first one. */
export async function listEndorsements(reader: Reader, viewer: Viewer, request: ListRequest): Promise<EndorsementPage> {
  const { search, type, status, isArchived = false, sort, after, size } = request
  let query = visibleTo(reader, viewer).where('endorsement.archived_at', isArchived ? 'is not' : 'is', null)
  if (type !== undefined) query = query.where('endorsement.type', '=', type)
  if (status !== undefined) query = query.where('endorsement.status', '=', status)
  if (search !== undefined && search !== '') query = query.where(matches(search))
  const { column, isBackwards } = ORDERS[sort]
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(${sql.ref(column)}, endorsement.id) ${sql.raw(isBackwards ? '<' : '>')} (${after.value}, ${after.id})`,
    )
  const direction = isBackwards ? 'desc' : 'asc'
  const rows = await query
    .orderBy(column, direction)
    .orderBy('endorsement.id', direction)
    .limit(size + 1)
    .execute()
  const endorsements = rows.slice(0, size)
  const last = endorsements.at(-1)
  if (rows.length <= size || last === undefined) return { endorsements, next: undefined }
  return {
    endorsements,
    next: { value: sort === 'name' ? last.recipient_sort_name : last.status_at, id: last.id },
  }
}

const ORDERS = {
  name: { column: 'recipient.sort_name', isBackwards: false },
  date: { column: 'endorsement.status_at', isBackwards: true },
} as const

/** Returns an endorsement; undefined where there is none, or not for this viewer: nobody learns which. */
export const visibleEndorsement = (
  reader: Reader,
  viewer: Viewer,
  id: string,
): Promise<ListedEndorsement | undefined> =>
  visibleTo(reader, viewer).where('endorsement.id', '=', id).executeTakeFirst()

/** Tells if an endorsement is the viewer's own, whose history and whose button they see. */
export const isTheirs = (viewer: Viewer, { provider_uoi }: Pick<ListedEndorsement, 'provider_uoi'>): boolean =>
  viewer.kind === 'administrator' || (viewer.kind === 'provider' && viewer.uoi === provider_uoi)

/** The rows of `endorsement` that are the viewer's own, see `isTheirs`. */
export function isTheirsInSql(viewer: Viewer): RawBuilder<boolean> {
  if (viewer.kind === 'administrator') return sql`(1 = 1)`
  return viewer.kind === 'provider' ? sql`(endorsement.provider_uoi = ${viewer.uoi})` : sql`(1 = 0)`
}

/**
 * The rows of `endorsement` that a viewer may see: the public sees what is certified and not archived; a provider all of its own
 * beside that; staff everything.
 */
export function isVisibleInSql(viewer: Viewer): RawBuilder<boolean> {
  const isPublic = sql<boolean>`(endorsement.status = 'Certified' and endorsement.archived_at is null)`
  if (viewer.kind === 'public') return isPublic
  return viewer.kind === 'administrator' ? isTheirsInSql(viewer) : sql`(${isPublic} or ${isTheirsInSql(viewer)})`
}

function visibleTo(reader: Reader, viewer: Viewer) {
  return reader
    .selectFrom('endorsement')
    .innerJoin('organization as recipient', 'recipient.uoi', 'endorsement.recipient_uoi')
    .innerJoin('organization as provider', 'provider.uoi', 'endorsement.provider_uoi')
    .selectAll('endorsement')
    .select([
      'recipient.name as recipient_name',
      'recipient.sort_name as recipient_sort_name',
      'provider.name as provider_name',
    ])
    .where(isVisibleInSql(viewer))
}

/** Matches a part of a name, or a whole UOI, of either organization. Wildcards of SQL mean themselves. */
function matches(search: string): RawBuilder<boolean> {
  const text = search.trim().toLowerCase()
  const part = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql<boolean>`(recipient.sort_name like ${part} escape '\\' or provider.sort_name like ${part} escape '\\'
    or lower(recipient.uoi) = ${text} or lower(provider.uoi) = ${text})`
}
