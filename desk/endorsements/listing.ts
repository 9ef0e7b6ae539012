import { type RawBuilder, sql } from 'kysely'
import { type EndorsementType, endorsementTypes, type Status, statuses } from '../store/schema'
import type { Reader } from '../store/store'
import { inOrganizations } from './lists/in-organizations'
import { keysOfPage, type PageKey, type PageRequest, type Range } from './lists/page-of-ranges'

/** Describes who looks at endorsements. */
export type Viewer =
  /** Whoever has not signed in, and whoever has and belongs to no provider. */
  { readonly kind: 'public' } | { readonly kind: 'provider'; readonly uoi: string } | { readonly kind: 'administrator' }

/** Describes what a list of endorsements is to show. */
export interface ListRequest extends PageRequest {
  readonly type?: EndorsementType
  readonly status?: Status
}

/** One page of a list. */
export interface EndorsementPage {
  readonly endorsements: readonly ListedEndorsement[]
  /** The key after which the next page begins; undefined on the last one. */
  readonly next: ListRequest['after']
}

/** An endorsement with the names of its organizations. */
export type ListedEndorsement = Awaited<ReturnType<ReturnType<typeof withNames>['execute']>>[number]

/**
 * Lists the endorsements that somebody may see. Pages are found by a key, so that none is slower than the first one, and a list of
 * many endorsements is as fast as a short one.
 */
export async function listEndorsements(reader: Reader, viewer: Viewer, request: ListRequest): Promise<EndorsementPage> {
  const keys = await keysOfPage(reader, rangesOf(viewer, request), request)
  const page = request.sort === 'name' ? wholeNames(keys, request.size) : keys.slice(0, request.size)
  if (page.length === 0) return { endorsements: [], next: undefined }
  const ids = page.map(({ id }) => id)
  // Whether they may be seen was asked before: asked again, it leads SQLite to another index.
  const rows = await withNames(reader).where('endorsement.id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const next = keys.length > page.length ? page.at(-1) : undefined
  const endorsements = ids.flatMap((id) => byId.get(id) ?? [])
  return { endorsements: request.sort === 'name' ? inOrganizations(endorsements) : endorsements, next }
}

/**
 * Leaves those for the next page that have the name of its first one: so all of an organization stand together, in their order. One
 * that has more than a page goes on by key.
 */
function wholeNames(keys: readonly PageKey[], size: number): readonly PageKey[] {
  const following = keys[size]
  const cut = following === undefined ? -1 : keys.findIndex(({ value }) => value === following.value)
  return keys.slice(0, cut > 0 ? cut : size)
}

/**
 * Returns the ranges of which a list is put together; no endorsement is in two of them. The public sees what is certified and not
 * archived; a provider all of its own beside that; staff everything.
 */
function rangesOf(viewer: Viewer, { type, status, isArchived }: ListRequest): readonly Range[] {
  const types = endorsementTypes.filter((each) => type === undefined || type === each)
  const wanted = statuses.filter((each) => status === undefined || status === each)
  const ranges = (some: readonly Status[], provider?: string): readonly Range[] =>
    some.flatMap((each) =>
      types.map((one) => ({ status: each, type: one, ...(provider !== undefined && { provider }) })),
    )
  if (viewer.kind === 'administrator') return ranges(wanted)
  const open: readonly Status[] = isArchived === true ? [] : wanted.filter((each) => each === 'Certified')
  if (viewer.kind === 'public') return ranges(open)
  const own = wanted.filter((each) => !open.includes(each))
  return [...ranges(open), ...ranges(own, viewer.uoi)]
}

/** Returns an endorsement; undefined where there is none, or not for this viewer: nobody learns which. */
export const visibleEndorsement = (
  reader: Reader,
  viewer: Viewer,
  id: string,
): Promise<ListedEndorsement | undefined> =>
  withNames(reader).where('endorsement.id', '=', id).where(isVisibleInSql(viewer)).executeTakeFirst()

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

/** Selects endorsements with the names of their organizations. */
const withNames = (reader: Reader) =>
  reader
    .selectFrom('endorsement')
    .innerJoin('organization as recipient', 'recipient.uoi', 'endorsement.recipient_uoi')
    .innerJoin('organization as provider', 'provider.uoi', 'endorsement.provider_uoi')
    .selectAll('endorsement')
    .select(['recipient.name as recipient_name', 'provider.name as provider_name'])
