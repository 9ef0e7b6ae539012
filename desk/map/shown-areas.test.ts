import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CertifiedOrganization } from './certified-organizations'
import { pointsOf } from './points'
import { shownAreas } from './shown-areas'

const MADE_AT = '2026-03-01T00:00:00.000Z'

const organization = (agreedAt: string, certifiedAt = '2026-01-01T00:00:00.000Z'): CertifiedOrganization => ({
  uoi: agreedAt,
  name: agreedAt,
  place: { country: 'USA', region: 'USA-CA' },
  agreedAt,
  endorsements: [{ type: 'Data Dictionary', version: '2.0', certifiedAt, measuredBy: 'desk' }],
})

const shown = (count: number, ...organizations: readonly CertifiedOrganization[]) =>
  shownAreas(
    { published: count === 0 ? [] : [{ area: 'USA-CA', count, madeAt: MADE_AT }], organizations, filter: {} },
    'region',
    3,
  )

test('an area has its number, and those that are shown by name beside it', () => {
  const before = organization('2026-02-01T00:00:00.000Z')
  assert.deepEqual(shown(4), [{ area: 'USA-CA', count: 4, named: 0, madeAt: MADE_AT }])
  assert.deepEqual(shown(4, before), [{ area: 'USA-CA', count: 5, named: 1, madeAt: MADE_AT }])
  assert.deepEqual(shown(0, before), [{ area: 'USA-CA', count: 1, named: 1, madeAt: undefined }])
})

test('whoever agrees after the numbers were made counts once, and does not tell of few others', () => {
  const since = organization('2026-04-01T00:00:00.000Z')
  assert.deepEqual(shown(4, since), [{ area: 'USA-CA', count: 4, named: 1, madeAt: MADE_AT }])
  assert.deepEqual(shown(3, since), [{ area: 'USA-CA', count: 1, named: 1, madeAt: undefined }])
  const certifiedSince = organization('2026-04-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z')
  assert.deepEqual(shown(4, certifiedSince), [{ area: 'USA-CA', count: 5, named: 1, madeAt: MADE_AT }])
})

test('points of one area stand around its middle, none on another', () => {
  const centres = new Map([['USA-CA', [100, 200] as const]])
  const points = pointsOf(
    Array.from({ length: 30 }, (_, index) => organization(String(index))),
    { centres },
  )
  assert.deepEqual(points[0]?.at, [100, 200])
  assert.equal(new Set(points.map(({ at }) => String(at))).size, 30)
  assert.deepEqual(pointsOf([{ ...organization('x'), place: undefined }], { centres }), [])
})
