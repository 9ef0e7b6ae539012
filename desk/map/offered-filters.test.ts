import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differenceOf } from '../publications/differences'
import type { Basis } from '../publications/publication'
import type { CertifiedOrganization } from './certified-organizations'
import { type FilteredSet, keyOf, membersOf, offeredFilters } from './offered-filters'

const NOW = new Date('2026-02-15T00:00:00.000Z')

const endorsement = fc.record({
  type: fc.constantFrom('Data Dictionary' as const, 'Web API Core' as const),
  version: fc.constantFrom('2.0', '2.1'),
  certifiedAt: fc.constantFrom('2025-02-01', '2025-08-01', '2026-01-10').map((day) => `${day}T00:00:00.000Z`),
  measuredBy: fc.constantFrom('desk' as const, 'provider' as const),
})

const organizations = fc
  .array(
    fc.record({
      endorsements: fc.array(endorsement, { minLength: 1, maxLength: 3 }),
      country: fc.constantFrom('USA', 'CAN', 'DEU'),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(
      ({ endorsements, country }, index): CertifiedOrganization => ({
        ...{ uoi: `M${index}`, name: `M${index}`, agreedAt: undefined, endorsements },
        place: { country, region: undefined },
      }),
    ),
  )

const basisOf = (offered: readonly FilteredSet[]): Basis =>
  new Map(offered.map(({ filter, members }) => [keyOf(filter), members]))

const assertTellable = (count: number, minimum: number, words: string) =>
  assert.ok(count === 0 || count >= minimum, `${words}: ${count}`)

const pairs = <One, Other>(ones: readonly One[], others: readonly Other[]) =>
  ones.flatMap((one) => others.map((other) => [one, other] as const))

const partsOf = ({ members: one }: FilteredSet, { members: other }: FilteredSet): readonly number[] => {
  const inBoth = [...one.keys()].filter((uoi) => other.has(uoi)).length
  return [inBoth, one.size - inBoth, other.size - inBoth]
}

test('whatever filters are offered, no part of two of them is of few, on one day and on two', async () => {
  let offeredTwice = 0
  await fc.assert(
    fc.asyncProperty(organizations, organizations, fc.integer({ min: 3, max: 5 }), async (before, now, minimum) => {
      const first = await offeredFilters(before, new Map(), minimum, NOW)
      const second = await offeredFilters(now, basisOf(first), minimum, NOW)
      if (first.length > 0 && second.length > 0) offeredTwice++
      for (const [one, other] of [...pairs(first, first), ...pairs(second, second)])
        for (const part of partsOf(one, other)) assertTellable(part, minimum, keyOf(one.filter))
      for (const [one, other] of pairs(first, second))
        assertTellable(differenceOf(one.members, other.members), minimum, keyOf(other.filter))
    }),
  )
  assert.ok(offeredTwice > 0)
})

test('all that can be told is offered: types, versions and quarters', async () => {
  const many = Array.from(
    { length: 20 },
    (_, index): CertifiedOrganization => ({
      ...{ uoi: `M${index}`, name: `M${index}`, agreedAt: undefined, place: undefined },
      endorsements: [
        {
          type: index < 10 ? 'Data Dictionary' : 'Web API Core',
          version: index < 5 ? '2.0' : '2.1',
          certifiedAt: `2025-0${index % 10 < 5 ? 1 : 7}-01T00:00:00.000Z`,
          measuredBy: 'desk',
        },
      ],
    }),
  )
  const offered = await offeredFilters(many, new Map(), 5, NOW)
  assert.deepEqual(
    offered.slice(0, 6).map(({ filter }) => filter),
    [
      {},
      { type: 'Data Dictionary' },
      { type: 'Web API Core' },
      { type: 'Data Dictionary', version: '2.0' },
      { type: 'Data Dictionary', version: '2.1' },
      { type: 'Web API Core', version: '2.1' },
    ],
  )
  const days = offered.flatMap(({ filter }) => (filter.type === undefined && filter.until) || [])
  assert.deepEqual([days[0], days.at(-1), days.length], ['2025-12-31', '2025-03-31', 4])
  assert.deepEqual(membersOf(many, { type: 'Web API Core' }).size, 10)
})
