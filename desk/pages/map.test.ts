import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { at } from '../testing/desk-data'
import { shadeOf } from './views/area-map'

testOnStores(
  'the map tells how many certified organizations an area has, and of no area with few',
  async (store, t) => {
    const { ask } = await openDesk(store, t)
    await store.transaction(async (tx) => {
      const instant = at(0).toISOString()
      const organizations = [
        ...['A', 'B', 'C', 'D'].map((name) => ({ name, state: 'CA', status: 'Certified' as const, day: '2026-01-31' })),
        ...['E', 'F'].map((name) => ({ name, state: 'NV', status: 'Certified' as const, day: '2026-02-01' })),
        ...['G', 'H', 'I'].map((name) => ({ name, state: 'TX', status: 'Notified' as const, day: '2026-02-01' })),
      ]
      for (const { name, state, status, day } of organizations) {
        const uoi = `MAP-${name}`
        const row = {
          uoi,
          name,
          sort_name: name,
          kind: null,
          city: null,
          state_or_province: state,
          country: 'US',
          is_active: 1,
          details: '{}',
          modified_at: instant,
        } as const
        await tx.insertInto('organization').values(row).execute()
        const submission = {
          id: `s-${name}`,
          provider_uoi: 'T1',
          usi: 'S1',
          recipient_uoi: uoi,
          digest: name,
          member_id: null,
          created_at: instant,
        }
        await tx.insertInto('submission').values(submission).execute()
        const endorsement = {
          id: `e-${name}`,
          submission_id: `s-${name}`,
          type: 'Data Dictionary',
          version: '2.0',
          provider_uoi: 'T1',
          usi: 'S1',
          recipient_uoi: uoi,
          status,
          status_at: instant,
          archived_at: null,
          confirmed_by: 'trust',
          certified_at: status === 'Certified' ? `${day}T10:00:00.000Z` : null,
          is_performance_public: null,
          figures: '{}',
          metadata_digest: null,
          revision: 1,
          created_at: instant,
        } as const
        await tx.insertInto('endorsement').values(endorsement).execute()
      }
    })
    const shown = async (query = '') => {
      const page = await (await ask(`/map${query}`)).text()
      return {
        page,
        rows: [...page.matchAll(/<th scope="row">([^<]+)<\/th><td data-label="Organizations">(\d+)</g)].map(
          ([, name, count]) => `${name} ${count}`,
        ),
      }
    }
    const world = await shown()
    assert.deepEqual(world.rows, ['United States of America 6'])
    assert.match(world.page, /<title>United States of America: 6<\/title>/)
    const america = await shown('?view=north-america')
    assert.deepEqual(america.rows, ['California 4'])
    assert.match(america.page, /<title>California: 4<\/title>/)
    // Two of Nevada are told neither by their area nor by the rest.
    assert.doesNotMatch(america.page, /Nevada: |Elsewhere|Texas: /)
    assert.deepEqual((await shown('?view=north-america&to=2026-01-31')).rows, ['California 4'])
    assert.deepEqual((await shown('?to=2026-01-30')).rows, [])
    assert.deepEqual((await shown('?from=2026-02-01')).rows, [])
    assert.deepEqual((await shown('?endorsement=Data+Dictionary%2F2.0')).rows, ['United States of America 6'])
    assert.deepEqual((await shown('?endorsement=Web+API+Core')).rows, [])
    assert.deepEqual((await shown("?view='&from=x&endorsement=%00'")).rows.length, 0)
  },
)

test('shades grow with numbers, and the greatest one has the darkest', () => {
  const shades = [1, 2, 5, 20, 100].map((count) => shadeOf(count, 100))
  assert.deepEqual(shades, [1, 1, 2, 3, 5])
  assert.equal(shadeOf(5, 5), 5)
  assert.equal(shadeOf(1, 1), 5)
})
