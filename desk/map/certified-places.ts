import type { EndorsementType } from '../store/schema'
import type { Reader } from '../store/store'
import { type Place, placeOf } from './areas'

/** Which endorsements organizations are looked for with. */
export interface CertifiedFilter {
  readonly type?: EndorsementType
  /** E.g. `2.0`. */
  readonly version?: string
  /** Days, e.g. `2026-01-31`: certified on this day or later, and on that day or before. */
  readonly from?: string
  readonly to?: string
}

/**
 * Returns where the recipients are that have a certified endorsement, each once; undefined for one of which nobody knows where it
 * is. What is archived or revoked does not count.
 */
export async function certifiedPlaces(
  reader: Reader,
  { type, version, from, to }: CertifiedFilter,
): Promise<readonly (Place | undefined)[]> {
  let endorsements = reader
    .selectFrom('endorsement')
    .innerJoin('organization', 'organization.uoi', 'endorsement.recipient_uoi')
    .where('status', '=', 'Certified')
    .where('archived_at', 'is', null)
  if (type !== undefined) endorsements = endorsements.where('type', '=', type)
  if (version !== undefined) endorsements = endorsements.where('version', '=', version)
  if (from !== undefined) endorsements = endorsements.where('certified_at', '>=', from)
  // A day ends before the first text that is greater than all of its instants.
  if (to !== undefined) endorsements = endorsements.where('certified_at', '<', `${to}U`)
  const rows = await endorsements.select(['uoi', 'country', 'state_or_province']).distinct().execute()
  return rows.map(({ country, state_or_province }) => placeOf(country, state_or_province))
}

/** Returns the types and versions that there are certified endorsements of. */
export const certifiedVersions = (
  reader: Reader,
): Promise<readonly { readonly type: EndorsementType; readonly version: string }[]> =>
  reader
    .selectFrom('endorsement')
    .where('status', '=', 'Certified')
    .where('archived_at', 'is', null)
    .select(['type', 'version'])
    .distinct()
    .orderBy('type')
    .orderBy('version')
    .execute()
