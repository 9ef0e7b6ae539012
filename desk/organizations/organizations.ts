import { sql } from 'kysely'
import type { Reader } from '../store/store'
import { type OrganizationValues, organizationValues } from './organization-values'
import { isFound, searchFor } from './search'

/** An organization as lists show it. */
export interface ListedOrganization {
  readonly uoi: string
  readonly name: string
  readonly kind: string | null
  readonly place: string
  readonly isActive: boolean
}

/** Describes what a list of organizations is to show. */
export interface OrganizationRequest {
  /** Beginnings of words of the name or the UOI. */
  readonly search: string
  /** The key after which the page begins. */
  readonly after?: OrganizationKey
  readonly size: number
}

/** The place of an organization in a list. */
export interface OrganizationKey {
  readonly name: string
  readonly uoi: string
}

/** Lists organizations by name, with the key of the next page. */
export async function listOrganizations(reader: Reader, { search, after, size }: OrganizationRequest) {
  let query = reader.selectFrom('organization').selectAll()
  const wanted = searchFor(search)
  if (wanted !== undefined) query = query.where(isFound(wanted, 'organization.uoi'))
  if (after !== undefined) query = query.where(sql<boolean>`(sort_name, uoi) > (${after.name}, ${after.uoi})`)
  const rows = await query
    .orderBy('sort_name')
    .orderBy('uoi')
    .limit(size + 1)
    .execute()
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  const organizations: ListedOrganization[] = shown.map((row) => ({
    uoi: row.uoi,
    name: row.name,
    kind: row.kind,
    place: [row.city, row.state_or_province, row.country].filter((each) => each !== null).join(', '),
    isActive: row.is_active === 1,
  }))
  const next: OrganizationKey | undefined =
    rows.length <= size || last === undefined ? undefined : { name: last.sort_name, uoi: last.uoi }
  return { organizations, next }
}

/** Returns the values of an organization by the names of their Fields; undefined where there is none. */
export async function organizationOf(reader: Reader, uoi: string): Promise<OrganizationValues | undefined> {
  const row = await reader.selectFrom('organization').selectAll().where('uoi', '=', uoi).executeTakeFirst()
  return row === undefined ? undefined : organizationValues(row)
}
