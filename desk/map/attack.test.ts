import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { candidateFilters } from './candidate-filters'
import { type CertifiedOrganization, isCertifiedFor } from './certified-organizations'
import { ToldNumbers } from './told-numbers'

/** A map that an attacker reads: whom each filter finds is public, and where they are is not. */
interface Seen {
  readonly all: readonly CertifiedOrganization[]
  readonly filters: readonly { readonly found: ReadonlySet<string>; readonly areas: readonly string[] }[]
}

const PLACES = ['USA-CA', 'USA-CA', 'USA-NY', 'USA', 'CAN-ON', 'DEU', undefined]
const AREAS = ['USA', 'USA-CA', 'USA-NY', 'CAN', 'CAN-ON', 'DEU']

const organizations = fc
  .array(
    fc.record({
      area: fc.constantFrom(...PLACES),
      endorsements: fc.array(
        fc.record({
          type: fc.constantFrom('Data Dictionary' as const, 'Web API Core' as const),
          version: fc.constantFrom('2.0', '2.0', '2.1'),
          certifiedAt: fc.constantFrom('2025-02-01T00:00:00.000Z', '2025-08-01T00:00:00.000Z'),
          measuredBy: fc.constant('desk' as const),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    { minLength: 12, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ area, endorsements }, index): CertifiedOrganization => {
      const place = area && { country: area.slice(0, 3), region: area.includes('-') ? area : undefined }
      return { uoi: `M${index}`, name: '', agreedAt: undefined, place: place || undefined, endorsements }
    }),
  )

const isIn = ({ place }: CertifiedOrganization, area: string) => place?.country === area || place?.region === area

/** Tells by all numbers of at least the minimum, which is what one would think of first. */
const toldByThreshold = (found: readonly CertifiedOrganization[], minimum: number) =>
  AREAS.filter((area) => found.filter((each) => isIn(each, area)).length >= minimum)

async function seenOf(all: readonly CertifiedOrganization[], minimum: number, isGuarded: boolean): Promise<Seen> {
  const filters = candidateFilters(all, new Date('2025-12-01')).map((filter) => ({
    filter,
    found: all.filter((each) => isCertifiedFor(each, filter)),
  }))
  const numbers = new ToldNumbers(minimum, [], new Map())
  await numbers.renew(filters, 'now')
  // Filters that find the same organizations are one to whoever reads both.
  const seen = new Map<string, Seen['filters'][number]>()
  for (const { filter, found } of filters) {
    const areas = isGuarded ? numbers.of(filter).map(({ area }) => area) : toldByThreshold(found, minimum)
    const key = found.map(({ uoi }) => uoi).join()
    const known = seen.get(key)?.areas ?? []
    seen.set(key, { found: new Set(found.map(({ uoi }) => uoi)), areas: [...new Set([...known, ...areas])] })
  }
  return { all, filters: [...seen.values()] }
}

/**
 * Returns how many organizations are in sets of few whose number follows from what is seen. What is not known is how many of those
 * that the same filters find are in a place; each number is an equation, and so is how many they are.
 */
function fewThatFollow({ all, filters }: Seen, minimum: number): readonly number[] {
  const kindOf = ({ uoi }: CertifiedOrganization) => filters.map(({ found }) => (found.has(uoi) ? 1 : 0)).join('')
  const kinds = [...new Set(all.map(kindOf))]
  const places = [...new Set(PLACES)]
  const unknowns = kinds.flatMap((kind) => places.map((place) => ({ kind, place })))
  const equation = (isOf: (kind: string) => boolean, area?: string) =>
    unknowns.map(({ kind, place }) => (isOf(kind) && (area === undefined || place?.startsWith(area)) ? 1 : 0))
  const solved = new Equations()
  for (const kind of kinds) solved.add(equation((each) => each === kind))
  for (const [index, { areas }] of filters.entries())
    for (const area of areas) solved.add(equation((kind) => kind[index] === '1', area))
  const found: number[] = []
  for (const isOf of setsOf(kinds, filters.length))
    for (const area of AREAS) {
      const count = all.filter((each) => isOf(kindOf(each)) && isIn(each, area)).length
      if (count > 0 && count < minimum && solved.has(equation(isOf, area))) found.push(count)
    }
  return found
}

/** Returns what an attacker asks for: those that the same filters find, and what two filters have in common or not. */
function setsOf(kinds: readonly string[], filters: number): readonly ((kind: string) => boolean)[] {
  const places = Array.from({ length: filters }, (_, index) => index)
  return [
    ...kinds.map((kind) => (each: string) => each === kind),
    ...places.flatMap((one) =>
      places.flatMap((other) => [
        (kind: string) => kind[one] === '1' && kind[other] === '1',
        (kind: string) => kind[one] === '1' && kind[other] !== '1',
      ]),
    ),
  ]
}

const TINY = 1e-7

/** Linear equations: tells what is a sum or difference of them. */
class Equations {
  readonly #rows: { readonly pivot: number; readonly row: readonly number[] }[] = []

  add(equation: readonly number[]): void {
    const rest = this.#without(equation)
    const pivot = rest.findIndex((each) => Math.abs(each) > TINY)
    const leading = rest[pivot]
    if (leading !== undefined) this.#rows.push({ pivot, row: rest.map((each) => each / leading) })
  }

  has(equation: readonly number[]): boolean {
    return this.#without(equation).every((each) => Math.abs(each) <= TINY)
  }

  #without(equation: readonly number[]): readonly number[] {
    const rest = [...equation]
    for (const { pivot, row } of this.#rows) {
      const times = rest[pivot] ?? 0
      if (times !== 0) for (const [index, each] of row.entries()) rest[index] = (rest[index] ?? 0) - times * each
    }
    return rest
  }
}

test('no sum and no difference of all that is told is a number of few', async () => {
  let byThreshold = 0
  await fc.assert(
    fc.asyncProperty(organizations, fc.integer({ min: 3, max: 5 }), async (all, minimum) => {
      byThreshold += fewThatFollow(await seenOf(all, minimum, false), minimum).length
      assert.deepEqual(fewThatFollow(await seenOf(all, minimum, true), minimum), [])
    }),
    { numRuns: 10 },
  )
  assert.ok(byThreshold > 0, 'the attack finds something where numbers are not guarded')
})
