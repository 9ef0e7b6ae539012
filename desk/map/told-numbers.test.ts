import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differenceOf, type Members } from '../publications/differences'
import { candidateFilters } from './candidate-filters'
import { type CertifiedFilter, type CertifiedOrganization, isCertifiedFor } from './certified-organizations'
import { type ToldNumber, ToldNumbers } from './told-numbers'

const NOW = new Date('2026-02-15T00:00:00.000Z')
const DATA: CertifiedFilter = { type: 'Data Dictionary' }

const placeIn = (area: string | undefined) =>
  area === undefined ? undefined : { country: area.slice(0, 3), region: area.includes('-') ? area : undefined }

let next = 0

/** Returns new organizations of an area, each certified for some types. */
const inArea = (area: string | undefined, count: number, ...types: readonly ('Data Dictionary' | 'Web API Core')[]) =>
  Array.from({ length: count }, (): CertifiedOrganization => {
    const uoi = `M${next++}`
    const all = types.length === 0 ? (['Data Dictionary'] as const) : types
    const about = { version: '2.0', certifiedAt: '2026-01-10T00:00:00.000Z', measuredBy: 'desk' } as const
    const endorsements = all.map((type) => ({ type, ...about }))
    return { uoi, name: uoi, agreedAt: undefined, place: placeIn(area), endorsements }
  })

const rowsOf = (told: readonly ToldNumber[]) => told.map(({ area, members }) => `${area} ${members.size}`).toSorted()

/** Returns what is told of organizations under a filter, where nothing was told before. */
async function toldOf(found: readonly CertifiedOrganization[], minimum = 5): Promise<readonly string[]> {
  const numbers = new ToldNumbers(minimum, [], new Map())
  await numbers.renew([{ filter: {}, found }], 'now')
  return rowsOf(numbers.of({}))
}

test('an area with few organizations is not told, nor by what is left of all', async () => {
  const countries = [...inArea('USA', 7), ...inArea('CAN', 5), ...inArea('MEX', 4)]
  assert.deepEqual(await toldOf(countries), ['USA 7'])
  assert.deepEqual(await toldOf([...countries, ...inArea('DEU', 1)]), ['CAN 5', 'USA 7'])
  assert.deepEqual(await toldOf([...inArea('USA', 6), ...inArea('CAN', 4)]), [])
  assert.deepEqual(await toldOf(inArea('USA', 5)), ['USA 5'])
  assert.deepEqual(await toldOf([...inArea('USA', 5), ...inArea(undefined, 2)]), ['USA 5'])
  assert.deepEqual(await toldOf([...inArea('USA', 5), ...inArea(undefined, 2), ...inArea('MEX', 1)]), [])
  assert.deepEqual(await toldOf(inArea('USA', 4)), [])
})

test('a state is left out where the rest of its country, or of all, were too few', async () => {
  const states = [...inArea('USA-CA', 7), ...inArea('USA-TX', 5)]
  assert.deepEqual(await toldOf(states), ['USA 12', 'USA-CA 7', 'USA-TX 5'])
  assert.deepEqual(await toldOf([...states, ...inArea('USA-NV', 2)]), ['USA 14', 'USA-CA 7'])
  assert.deepEqual(await toldOf([...states, ...inArea('MEX', 3)]), [])
})

test('a number beside another one of its area tells of few by no difference', async () => {
  const found = [
    ...inArea('CAN-BC', 5),
    ...inArea('CAN-BC', 4, 'Web API Core'),
    ...inArea('CAN-ON', 5, 'Web API Core'),
    ...inArea('USA-NY', 6),
    ...inArea('USA-NY', 6, 'Web API Core'),
  ]
  const numbers = new ToldNumbers(5, [], new Map())
  const ofData = found.filter((each) => isCertifiedFor(each, DATA))
  await numbers.renew(
    [
      { filter: {}, found },
      { filter: DATA, found: ofData },
    ],
    'now',
  )
  assert.deepEqual(rowsOf(numbers.of({})), ['CAN 14', 'CAN-BC 9', 'CAN-ON 5', 'USA 12', 'USA-NY 12'])
  // Nine of British Columbia less five would be the four that have Web API Core only.
  assert.deepEqual(rowsOf(numbers.of(DATA)), ['CAN 5', 'USA 6', 'USA-NY 6'])
})

test('those that one filter finds and another one does not are told by no rest', async () => {
  const data = [...inArea('USA', 6), ...inArea('CAN', 6)]
  const core = [...inArea('USA', 6, 'Web API Core'), ...inArea('CAN', 2, 'Web API Core')]
  const told = async (found: readonly CertifiedOrganization[]) => {
    const numbers = new ToldNumbers(5, [], new Map())
    await numbers.renew(
      [
        { filter: {}, found },
        { filter: DATA, found: data },
      ],
      'now',
    )
    return rowsOf(numbers.of(DATA))
  }
  // All eight of Web API Core less the six in the United States would be two.
  assert.deepEqual(await told([...data, ...core]), [])
  assert.deepEqual(await told([...data, ...core, ...inArea('CAN', 3, 'Web API Core')]), ['CAN 6', 'USA 6'])
})

test('a number stays as it was until enough of its area came or went, and goes with them', async () => {
  const before = [...inArea('USA', 8), ...inArea('DEU', 6), ...inArea('CAN', 6)]
  const numbers = new ToldNumbers(5, [], new Map())
  await numbers.renew([{ filter: {}, found: before }], 'monday')
  const dates = () => numbers.of({}).map(({ area, members, madeAt }) => `${area} ${members.size} ${madeAt}`)
  const all = ['USA 8 monday', 'CAN 6 monday', 'DEU 6 monday']
  assert.deepEqual(dates(), all)
  // Five came: none of the areas tells where four of them are.
  await numbers.renew([{ filter: {}, found: [...before, ...inArea('USA', 4), ...inArea('CAN', 1)] }], 'tuesday')
  assert.deepEqual(dates(), all)
  await numbers.renew([{ filter: {}, found: [...before, ...inArea('USA', 5), ...inArea('CAN', 1)] }], 'wednesday')
  assert.deepEqual(dates(), ['USA 13 wednesday', 'CAN 6 monday', 'DEU 6 monday'])
  await numbers.renew([{ filter: {}, found: before.slice(8) }], 'thursday')
  assert.deepEqual(dates(), ['CAN 6 monday', 'DEU 6 monday'])
})

test('a number is held to all that were ever told of its area', async () => {
  const [six, five, one] = [inArea('USA', 6), inArea('USA', 5), inArea('USA', 1)]
  const membersOf = (found: readonly CertifiedOrganization[]): Members => new Map(found.map(({ uoi }) => [uoi, '']))
  const madeAt = 'monday'
  const told = [{ filter: {}, area: 'USA', members: membersOf([...six, ...five]), madeAt }]
  const known = new Map([['USA', [membersOf(six), membersOf([...six, ...five])]]])
  const numbers = new ToldNumbers(5, told, known)
  await numbers.renew([{ filter: {}, found: [...six, ...one] }], 'tuesday')
  assert.deepEqual(rowsOf(numbers.of({})), ['USA 11'])
  await numbers.renew([{ filter: {}, found: six }], 'tuesday')
  assert.deepEqual(rowsOf(numbers.of({})), ['USA 6'])
})

const organizations = fc
  .array(
    fc.record({
      uoi: fc.constantFrom(...Array.from({ length: 40 }, (_, index) => `M${index}`)),
      area: fc.constantFrom('USA-CA', 'USA-CA', 'USA-NY', 'USA', 'CAN-ON', 'DEU', undefined),
      endorsements: fc.array(
        fc.record({
          type: fc.constantFrom('Data Dictionary' as const, 'Web API Core' as const),
          version: fc.constantFrom('2.0', '2.1'),
          certifiedAt: fc.constantFrom('2025-02-01', '2025-08-01').map((day) => `${day}T00:00:00.000Z`),
          measuredBy: fc.constant('desk' as const),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    { minLength: 10, maxLength: 40 },
  )
  .map((all) =>
    [...new Map(all.map((each) => [each.uoi, each])).values()].map(
      ({ uoi, area, endorsements }): CertifiedOrganization => ({
        ...{ uoi, name: uoi, agreedAt: undefined, endorsements },
        place: placeIn(area),
      }),
    ),
  )

/** Returns sets of organizations as whoever knows all lists tells them apart by numbers of one area. */
const partsOf = (one: Members, other: Members): readonly number[] => {
  const inBoth = [...one.keys()].filter((uoi) => other.has(uoi)).length
  return [inBoth, one.size - inBoth, other.size - inBoth]
}

const differencesOf = (told: readonly ToldNumber[]): readonly number[] =>
  told.flatMap((one) => told.flatMap((other) => (one.area === other.area ? partsOf(one.members, other.members) : [])))

/** Returns what is left of all, and of each country, without the areas that are told; nothing where that is of nobody's place. */
function restsOf(own: readonly ToldNumber[], found: readonly CertifiedOrganization[]): readonly number[] {
  const countries = own.filter(({ area }) => area.length === 3)
  const left = found.filter(({ place }) => countries.every(({ area }) => area !== place?.country))
  const isTold = countries.length > 0 && left.some(({ place }) => place !== undefined)
  const inCountries = countries.map(({ area, members }) => {
    const states = own.filter((each) => each.area.startsWith(`${area}-`))
    return members.size - states.reduce((sum, each) => sum + each.members.size, 0)
  })
  return [...(isTold ? [left.length] : []), ...inCountries]
}

const isFew = (minimum: number) => (count: number) => count > 0 && count < minimum

async function renewAll(numbers: ToldNumbers, all: readonly CertifiedOrganization[], day: string) {
  const filters = candidateFilters(all, NOW).map((filter) => ({
    filter,
    found: all.filter((each) => isCertifiedFor(each, filter)),
  }))
  await numbers.renew(filters, day)
  return filters.map(({ filter, found }) => ({ found, own: numbers.of(filter) }))
}

test('whatever is told, no difference and no rest is of few', async () => {
  let several = 0
  await fc.assert(
    fc.asyncProperty(organizations, fc.integer({ min: 3, max: 5 }), async (all, minimum) => {
      const told = await renewAll(new ToldNumbers(minimum, [], new Map()), all, 'monday')
      const numbers = told.flatMap(({ own }) => own)
      assert.ok(numbers.every(({ members }) => members.size >= minimum))
      assert.deepEqual(differencesOf(numbers).filter(isFew(minimum)), [])
      assert.deepEqual(told.flatMap(({ own, found }) => restsOf(own, found)).filter(isFew(minimum)), [])
      if (told.filter(({ own }) => own.length > 1).length > 1) several++
    }),
  )
  assert.ok(several > 0)
})

test('what is told tomorrow differs by few from nothing that was told today', async () => {
  let renewed = 0
  await fc.assert(
    fc.asyncProperty(organizations, organizations, fc.integer({ min: 3, max: 5 }), async (before, after, minimum) => {
      const monday = await renewAll(new ToldNumbers(minimum, [], new Map()), before, 'monday')
      const first = monday.flatMap(({ own }) => own)
      const membersIn = (wanted: string) => first.flatMap(({ area, members }) => (area === wanted ? [members] : []))
      const known = new Map(first.map(({ area }) => [area, membersIn(area)]))
      const tuesday = await renewAll(new ToldNumbers(minimum, first, known), after, 'tuesday')
      const second = tuesday.flatMap(({ own }) => own)
      const newer = second.filter(({ madeAt }) => madeAt === 'tuesday')
      for (const { area, members } of newer)
        assert.deepEqual(
          membersIn(area)
            .map((each) => differenceOf(each, members))
            .filter(isFew(minimum)),
          [],
        )
      assert.deepEqual(differencesOf(newer).filter(isFew(minimum)), [])
      if (newer.some(({ area }) => known.has(area))) renewed++
    }),
  )
  assert.ok(renewed > 0)
})

test('all that can be told is a candidate: types, versions and quarters', () => {
  const [first, second] = [inArea('USA', 5), inArea('USA', 5, 'Web API Core')]
  const filters = candidateFilters([...first, ...second], NOW)
  assert.deepEqual(filters.slice(0, 5), [
    {},
    { type: 'Data Dictionary' },
    { type: 'Web API Core' },
    { type: 'Data Dictionary', version: '2.0' },
    { type: 'Web API Core', version: '2.0' },
  ])
  const days = filters.flatMap(({ type, until }) => (type === undefined && until) || [])
  assert.deepEqual([days[0], days.at(-1), days.length], ['2025-12-31', '2023-03-31', 12])
})
