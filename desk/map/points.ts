import type { CertifiedOrganization } from './certified-organizations'
import type { Drawing, Point } from './shapes'

/** An organization that agreed to be shown, where it is on a map. */
export interface OrganizationPoint {
  readonly organization: CertifiedOrganization
  readonly at: Point
}

/** Points of one area are so far from each other. */
const STEP = 7

/** The angle at which a spiral never puts two points into one line. */
const TURN = Math.PI * (3 - Math.sqrt(5))

/** Returns points for organizations: at the middle of their area, several around it. Nothing says where in an area one is. */
export function pointsOf(
  organizations: readonly CertifiedOrganization[],
  { centres }: Pick<Drawing, 'centres'>,
): readonly OrganizationPoint[] {
  const counts = new Map<string, number>()
  return organizations.flatMap((organization) => {
    const { country, region } = organization.place ?? {}
    const area = [region, country].find((each) => each !== undefined && centres.has(each))
    const centre = area === undefined ? undefined : centres.get(area)
    if (area === undefined || centre === undefined) return []
    const place = counts.get(area) ?? 0
    counts.set(area, place + 1)
    return [{ organization, at: around(centre, place) }]
  })
}

function around([x, y]: Point, place: number): Point {
  const [distance, angle] = [STEP * Math.sqrt(place), TURN * place]
  return [Math.round(x + distance * Math.cos(angle)), Math.round(y + distance * Math.sin(angle))]
}
