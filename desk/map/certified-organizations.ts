import type { EndorsementType, Measurer } from '../store/schema'
import type { Reader } from '../store/store'
import { type Place, placeOf } from './areas'

/** An organization with what it is certified for. */
export interface CertifiedOrganization {
  readonly uoi: string
  readonly name: string
  /** Undefined where nobody knows where it is. */
  readonly place: Place | undefined
  /** Since when it agrees to be shown by name; undefined where it does not. */
  readonly agreedAt: string | undefined
  readonly endorsements: readonly CertifiedEndorsement[]
}

interface CertifiedEndorsement {
  readonly type: EndorsementType
  readonly version: string
  readonly certifiedAt: string
  readonly measuredBy: Measurer
}

/** Which organizations are looked for. */
export interface CertifiedFilter {
  readonly type?: EndorsementType
  /** E.g. `2.0`. */
  readonly version?: string
  /** A day, e.g. `2026-01-31`: certified on that day or before. */
  readonly until?: string
}

/**
 * Reads the recipients that have a certified endorsement. What is archived or revoked does not count.
 *
 * @param who all of them, or those only that agreed to be shown
 */
export async function certifiedOrganizations(
  reader: Reader,
  who: 'all' | 'shown',
): Promise<readonly CertifiedOrganization[]> {
  const rows = await reader
    .selectFrom('endorsement')
    .innerJoin('organization', 'organization.uoi', 'endorsement.recipient_uoi')
    .leftJoin('shown_organization', 'shown_organization.uoi', 'organization.uoi')
    .where('status', '=', 'Certified')
    .where('archived_at', 'is', null)
    .$if(who === 'shown', (query) => query.where('agreed_at', 'is not', null))
    .select([
      'organization.uoi',
      'name',
      'country',
      'state_or_province',
      'agreed_at',
      'type',
      'version',
      'certified_at',
      'measured_by',
    ])
    .orderBy('sort_name')
    .orderBy('organization.uoi')
    .execute()
  const found = new Map<string, CertifiedOrganization & { readonly endorsements: CertifiedEndorsement[] }>()
  for (const { uoi, name, country, state_or_province, agreed_at, type, version, certified_at, measured_by } of rows) {
    const known = found.get(uoi) ?? {
      ...{ uoi, name, place: placeOf(country, state_or_province), agreedAt: agreed_at ?? undefined },
      endorsements: [],
    }
    known.endorsements.push({ type, version, certifiedAt: certified_at ?? '', measuredBy: measured_by })
    found.set(uoi, known)
  }
  return [...found.values()]
}

/** Tells if an organization has an endorsement that a filter looks for. */
export const isCertifiedFor = (
  { endorsements }: Pick<CertifiedOrganization, 'endorsements'>,
  filter: CertifiedFilter,
): boolean =>
  endorsements.some(
    ({ type, version, certifiedAt }) =>
      (filter.type === undefined || filter.type === type) &&
      (filter.version === undefined || filter.version === version) &&
      // A day ends before the first text that is greater than all of its instants.
      (filter.until === undefined || certifiedAt < `${filter.until}U`),
  )
