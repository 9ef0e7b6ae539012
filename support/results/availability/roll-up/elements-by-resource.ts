import { groupBy } from '../../../dictionary/group-by'
import { nameKey } from '../../../dictionary/names'
import type { AvailabilityReport, Place } from '../availability-report'
import { type ByCategory, byCategory, type Judged } from './by-category'
import type { Elements, OfResource } from './rolled-up-availability'

/** A Field or lookup value with the share of records that have it. */
export interface JudgedShare extends Place, Judged {
  readonly availability: number
}

type JudgedElements = Elements<readonly JudgedShare[]>

/**
 * The elements of each Resource and of each EntityType that it was expanded to. With `withModels` a model that is only
 * expanded has an empty entry of its own, as in RESO's files.
 */
export function elementsByResource(
  { resources }: Pick<AvailabilityReport, 'resources'>,
  { fields, lookups }: JudgedElements,
  withModels: boolean,
): ReadonlyMap<string, OfResource<readonly JudgedShare[]>> {
  const fieldsOf = grouped(fields)
  const lookupsOf = grouped(lookups)
  const elements = (place: Place): JudgedElements => ({ fields: fieldsOf(place), lookups: lookupsOf(place) })
  const models = withModels ? resources.flatMap(({ expansions }) => expansions) : []
  const names = new Set([...resources, ...models].map(({ resourceName }) => resourceName))
  const expansions = new Map(resources.map((resource) => [resource.resourceName, resource.expansions]))
  return new Map(
    [...names].map((name) => [
      name,
      {
        ...elements({ resourceName: name }),
        expansions: Object.fromEntries(
          (expansions.get(name) ?? []).map(({ resourceName }) => [
            resourceName,
            elements({ resourceName, parentResourceName: name }),
          ]),
        ),
      },
    ]),
  )
}

function grouped(shares: readonly JudgedShare[]) {
  const key = ({ resourceName, parentResourceName }: Place) => nameKey(resourceName, parentResourceName)
  const groups = groupBy(shares, key)
  return (place: Place): readonly JudgedShare[] => groups.get(key(place)) ?? []
}

/** Figures of every Resource, by category. */
export const figuresByResource = <Figure>(
  resources: ReadonlyMap<string, OfResource<readonly JudgedShare[]>>,
  figure: (shares: readonly number[]) => Figure,
): Record<string, OfResource<ByCategory<Figure>>> =>
  Object.fromEntries(
    [...resources].map(([name, { expansions, ...own }]) => [
      name,
      {
        ...figuresOf(own, figure),
        expansions: Object.fromEntries(
          Object.entries(expansions).map(([model, elements]) => [model, figuresOf(elements, figure)]),
        ),
      },
    ]),
  )

export const figuresOf = <Figure>(
  { fields, lookups }: JudgedElements,
  figure: (shares: readonly number[]) => Figure,
): Elements<ByCategory<Figure>> => ({
  fields: byCategory(fields, (some) => figure(shares(some))),
  lookups: byCategory(lookups, (some) => figure(shares(some))),
})

const shares = (some: readonly JudgedShare[]): number[] => some.map(({ availability }) => availability)
