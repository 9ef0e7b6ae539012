import { setImmediate as otherWork } from 'node:timers/promises'
import { differenceOf, type Members, mayFollow } from '../publications/differences'
import { kindOf, type Place } from './areas'
import type { CertifiedFilter, CertifiedOrganization } from './certified-organizations'

/** How many organizations a filter finds in an area, as it was told last. */
export interface ToldNumber {
  readonly filter: CertifiedFilter
  /** A country or a region, see `Place`. */
  readonly area: string
  /** Whose number it is: each organization with its state or province, which is blank where none is known. */
  readonly members: Members
  readonly madeAt: string
}

/** Returns a text that is the same for the same filter only. */
export const keyOf = ({ type, version, until }: CertifiedFilter): string => JSON.stringify([type, version, until])

/**
 * The numbers of the map. Each is told, made anew or left as it was by itself: whoever reads the public list knows whom a filter
 * finds, today and before, so that the difference of two numbers of an area must not be of few either, nor what is left of all when
 * the numbers of areas are taken away.
 */
export class ToldNumbers {
  readonly #minimum: number
  /** By area, then by the key of the filter. */
  readonly #told = new Map<string, Map<string, ToldNumber>>()
  readonly #known: ReadonlyMap<string, readonly Members[]>
  /** Those that filters find now, by their keys. */
  readonly #found = new Map<string, Found>()

  /**
   * @param minimum how many organizations stand behind each number
   * @param told what is told now
   * @param known by area, whose numbers were ever told
   */
  constructor(minimum: number, told: readonly ToldNumber[], known: ReadonlyMap<string, readonly Members[]>) {
    this.#minimum = minimum
    this.#known = known
    for (const number of told) this.#tell(number)
  }

  /** Returns the numbers of a filter, by area. */
  of(filter: CertifiedFilter): readonly ToldNumber[] {
    const key = keyOf(filter)
    return [...this.#told.values()].flatMap((numbers) => numbers.get(key) ?? [])
  }

  /** Makes the numbers of filters anew, as far as they tell of nobody. The others stay as they are. */
  async renew(filters: readonly FilteredOrganizations[], madeAt: string): Promise<void> {
    for (const { filter, found } of filters) this.#found.set(keyOf(filter), found)
    for (const { filter, found } of filters) {
      this.#renewKind({ filter, found }, 'country', madeAt)
      this.#renewKind({ filter, found }, 'region', madeAt)
      await otherWork()
    }
  }

  #renewKind({ filter, found }: FilteredOrganizations, kind: keyof Place, madeAt: string): void {
    const areas = membersByArea(found, kind)
    const gone = this.of(filter).filter(({ area }) => kindOf(area) === kind && !areas.has(area))
    for (const { area } of gone) areas.set(area, new Map())
    const largestFirst = [...areas].toSorted(
      ([one, ones], [other, others]) => others.size - ones.size || (one < other ? -1 : 1),
    )
    for (const [area, members] of largestFirst) this.#renewOne({ filter, area, members, madeAt }, found)
  }

  #renewOne(number: ToldNumber, found: Found): void {
    const before = this.#told.get(number.area)?.get(keyOf(number.filter))
    // Where few came, went or moved, the number stays as it was.
    if (before !== undefined && differenceOf(before.members, number.members) < this.#minimum) return
    if (number.members.size < this.#minimum) this.#told.get(number.area)?.delete(keyOf(number.filter))
    else if (!this.#hasCountry(number)) return
    else if (!this.#differsByFew(number) && !this.#leavesFew(number, found)) this.#tell(number)
  }

  /** Tells if a region may have a number: its country has one. Beside a country under another filter it would tell of the rest. */
  #hasCountry({ area, filter }: ToldNumber): boolean {
    return kindOf(area) === 'country' || this.#told.get(countryOf(area))?.has(keyOf(filter)) === true
  }

  #tell(number: ToldNumber): void {
    const { area, filter } = number
    const numbers = this.#told.get(area) ?? new Map<string, ToldNumber>()
    this.#told.set(area, numbers.set(keyOf(filter), number))
  }

  /**
   * Tells if few are told by the difference from a number of the same area: from one that was ever known, or from those that are as
   * new, of which also what they have in common is known.
   */
  #differsByFew({ area, filter, members }: ToldNumber): boolean {
    const known = this.#known.get(area) ?? []
    if (!known.every((each) => mayFollow(each, members, this.#minimum))) return true
    const beside = [...(this.#told.get(area)?.values() ?? [])].filter(
      (each) => keyOf(each.filter) !== keyOf(filter) && this.#isCurrent(each),
    )
    return partsOf([members, ...beside.map((each) => each.members)]).some((part) => part < this.#minimum)
  }

  /** Tells if a number is of those that its filter finds now. */
  #isCurrent({ area, filter, members }: ToldNumber): boolean {
    const found = this.#found.get(keyOf(filter)) ?? []
    return differenceOf(members, membersByArea(found, kindOf(area)).get(area) ?? new Map()) === 0
  }

  /**
   * Tells if few are left where the numbers of areas are taken from that of all, which everybody can count, or those of regions from
   * that of their country; so it is with those that one filter finds and another one does not.
   */
  #leavesFew({ area, filter, members }: ToldNumber, found: Found): boolean {
    const told = new Map(this.of(filter).map((each) => [each.area, each.members])).set(area, members)
    const country = countryOf(area)
    const counted = [...(told.get(country)?.values() ?? [])].map((region) => ({ country, region }))
    if ([counted, placesOf(found)].some((places) => this.#restIsFew(places, new Set(told.keys()), area))) return true
    return [...this.#found].some(([key, other]) => {
      const beside = this.#areasOf(key)
      const common = new Set([...told.keys()].filter((each) => beside.has(each)))
      return (
        common.has(area) && differencesOf(found, other).some((part) => this.#restIsFew(placesOf(part), common, area))
      )
    })
  }

  #areasOf(key: string): ReadonlySet<string> {
    const numbers = [...this.#told.values()].flatMap((each) => each.get(key) ?? [])
    return new Set(numbers.filter((each) => this.#isCurrent(each)).map(({ area }) => area))
  }

  /**
   * Tells if few are in none of the areas that are told, as far as an area changes that. Those of whom nobody knows where they are
   * can be left alone: it tells where the others are, who are enough.
   */
  #restIsFew(places: readonly MaybePlace[], told: ReadonlySet<string>, area: string): boolean {
    const country = countryOf(area)
    const outside = area === country ? places.filter((place) => place === undefined || !told.has(place.country)) : []
    const hasRegions = [...told].some((each) => each.startsWith(`${country}-`))
    const inCountry = places.filter((place) => hasRegions && place?.country === country && !isIn(place.region, told))
    return [outside, inCountry].some(
      (rest) => isFew(rest.length, this.#minimum) && rest.some((place) => place !== undefined),
    )
  }
}

/** The organizations that a filter finds. */
export interface FilteredOrganizations {
  readonly filter: CertifiedFilter
  readonly found: Found
}

const isIn = (region: string | undefined, told: ReadonlySet<string>): boolean =>
  region !== undefined && told.has(region)

type Found = readonly CertifiedOrganization[]
type MaybePlace = Place | undefined

const placesOf = (found: Found): readonly MaybePlace[] => found.map(({ place }) => place)

/** Returns those that are found by one filter only, and those that are found by both. */
function differencesOf(one: Found, other: Found): readonly Found[] {
  const [ones, others] = [one, other].map((found) => new Set(found.map(({ uoi }) => uoi)))
  return [
    one.filter(({ uoi }) => others?.has(uoi) !== true),
    other.filter(({ uoi }) => ones?.has(uoi) !== true),
    one.filter(({ uoi }) => others?.has(uoi) === true),
  ]
}

const isFew = (count: number, minimum: number): boolean => count > 0 && count < minimum

const countryOf = (area: string): string => area.slice(0, 3)

function membersByArea(found: Found, kind: keyof Place): Map<string, Map<string, string>> {
  const areas = new Map<string, Map<string, string>>()
  for (const { uoi, place } of found) {
    const area = place?.[kind]
    if (area === undefined) continue
    const members = areas.get(area) ?? new Map<string, string>()
    areas.set(area, members.set(uoi, place?.region ?? ''))
  }
  return areas
}

/** Returns how many organizations are in the same ones of some sets, for each choice of sets that has any. */
function partsOf(sets: readonly Members[]): readonly number[] {
  const parts = new Map<string, number>()
  for (const uoi of new Set(sets.flatMap((set) => [...set.keys()]))) {
    const part = sets.map((set) => (set.has(uoi) ? 'x' : '-')).join('')
    parts.set(part, (parts.get(part) ?? 0) + 1)
  }
  return [...parts.values()]
}
