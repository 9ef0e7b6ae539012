import { type CertifiedFilter, type CertifiedOrganization, isCertifiedFor } from './certified-organizations'
import type { PublishedNumber } from './publish-map'

/** Describes how many organizations the map shows in an area. */
export interface ShownArea {
  /** A country or a region, see `Place`. */
  readonly area: string
  readonly count: number
  /** Says how many of them are shown by name. */
  readonly named: number
  /** Says when the others were counted; undefined where there are only those that are shown by name. */
  readonly madeAt: string | undefined
}

/** Numbers that were published, and the organizations that agree to be shown now. */
interface Shown {
  readonly published: readonly PublishedNumber[]
  readonly organizations: readonly CertifiedOrganization[]
  readonly filter: CertifiedFilter
}

/**
 * Puts the numbers of an area together: those that were published, without whoever agreed to be shown since, and those that are
 * shown by name. Few others beside these are not told.
 */
export function shownAreas(
  { published, organizations, filter }: Shown,
  kind: 'country' | 'region',
  minimum: number,
): readonly ShownArea[] {
  const numbers = new Map(published.map((each) => [each.area, each]))
  const others = new Map([...numbers].map(([area, { count }]) => [area, count]))
  const named = new Map<string, number>()
  for (const organization of organizations) {
    const area = organization.place?.[kind]
    if (area === undefined) continue
    named.set(area, (named.get(area) ?? 0) + 1)
    if (wasCounted(organization, numbers.get(area)?.madeAt ?? '', filter)) others.set(area, (others.get(area) ?? 0) - 1)
  }
  const areas = new Set([...[...others].flatMap(([area, count]) => (count < minimum ? [] : [area])), ...named.keys()])
  return [...areas]
    .map((area) => {
      const [more, byName] = [others.get(area) ?? 0, named.get(area) ?? 0]
      if (more < minimum) return { area, count: byName, named: byName, madeAt: undefined }
      return { area, count: byName + more, named: byName, madeAt: numbers.get(area)?.madeAt }
    })
    .toSorted((one, other) => other.count - one.count || (one.area < other.area ? -1 : 1))
}

/** Tells if an organization was among the others when numbers were made. */
const wasCounted = (organization: CertifiedOrganization, madeAt: string, filter: CertifiedFilter): boolean =>
  (organization.agreedAt ?? '') > madeAt &&
  isCertifiedFor({ endorsements: organization.endorsements.filter((each) => each.certifiedAt <= madeAt) }, filter)
