import { type CertifiedFilter, type CertifiedOrganization, isCertifiedFor } from './certified-organizations'
import { type AreaCount, byCount } from './count-areas'

/** Describes how many organizations the map shows in an area. */
export interface ShownArea extends AreaCount {
  /** Says how many of them are shown by name. */
  readonly named: number
}

/** Numbers that were published, and the organizations that agree to be shown now. */
interface Shown {
  /** Of organizations that did not agree when the numbers were made. */
  readonly published: readonly AreaCount[]
  readonly madeAt: string
  readonly organizations: readonly CertifiedOrganization[]
  readonly filter: CertifiedFilter
}

/**
 * Puts the numbers of an area together: those that were published, without whoever agreed to be shown since, and those that are
 * shown by name. Few others beside these are not told.
 */
export function shownAreas(
  { published, madeAt, organizations, filter }: Shown,
  kind: 'country' | 'region',
  minimum: number,
): readonly ShownArea[] {
  const others = new Map(published.map(({ area, count }) => [area, count]))
  const named = new Map<string, number>()
  for (const organization of organizations) {
    const area = organization.place?.[kind]
    if (area === undefined) continue
    named.set(area, (named.get(area) ?? 0) + 1)
    if (wasCounted(organization, madeAt, filter)) others.set(area, (others.get(area) ?? 0) - 1)
  }
  const areas = new Set([...[...others].flatMap(([area, count]) => (count < minimum ? [] : [area])), ...named.keys()])
  return [...areas]
    .map((area) => {
      const [more, byName] = [others.get(area) ?? 0, named.get(area) ?? 0]
      return { area, count: byName + (more < minimum ? 0 : more), named: byName }
    })
    .toSorted(byCount)
}

/** Tells if an organization was among the others when numbers were made. */
const wasCounted = (organization: CertifiedOrganization, madeAt: string, filter: CertifiedFilter): boolean =>
  (organization.agreedAt ?? '') > madeAt &&
  isCertifiedFor({ endorsements: organization.endorsements.filter((each) => each.certifiedAt <= madeAt) }, filter)
