import assert from 'node:assert/strict'
import { settleEndorsement } from '../actions/actions'
import { certifiedDesk } from '../testing/certified'
import { testOnStores } from '../testing/databases'
import { DESK_URL } from '../testing/desk-app'
import { act, administrator } from '../testing/desk-data'

testOnStores('the address of what was certified says how it stands, whatever becomes of it', async (store, t) => {
  const { test, core } = await certifiedDesk(store, t)
  const page = async () => await (await test.get(`/certified/${core}`)).text()
  const status = async () => await (await test.get(`/certified/${core}/status.json`)).json()
  const badge = async () => await (await test.get(`/certified/${core}/badge.svg`)).text()
  const packaged = `href="/certified/${core}/package.zip"`
  assert.ok((await page()).includes(packaged))
  assert.match(await badge(), /<title id="title">Web API Core 2\.0\.0 of First MLS: certified on 2026-01-01<\/title>/)
  assert.deepEqual(await status(), { status: 'Certified', since: '2026-01-01T12:00:00.000Z', archived: null })
  assert.match(await (await test.get(`/endorsements/${core}`)).text(), new RegExp(`href="/certified/${core}"`))
  await settleEndorsement(test.desk, act(administrator, { reason: 'because' }), core, 'revoke')
  assert.match(await page(), /This endorsement is revoked since/)
  assert.match(await page(), /Sign in to download the package/)
  assert.ok((await (await test.get(`/certified/${core}`, 'user')).text()).includes(packaged))
  assert.match(await badge(), /: revoked on 2026-01-01<\/title>/)
  await settleEndorsement(test.desk, act(administrator), core, 'archive')
  assert.match(await page(), /This endorsement is revoked since/)
  assert.deepEqual(await status(), {
    status: 'Revoked',
    since: '2026-01-01T12:00:00.000Z',
    archived: '2026-01-01T12:00:00.000Z',
  })
  assert.equal((await test.get(`/endorsements/${core}`)).status, 404)
  assert.deepEqual(test.errors, [])
})

testOnStores('what is archived is still certified, and says both', async (store, t) => {
  const { test, core } = await certifiedDesk(store, t)
  await settleEndorsement(test.desk, act(administrator), core, 'archive')
  const page = await (await test.get(`/certified/${core}`)).text()
  assert.match(page, /This endorsement is certified\. It is archived since/)
  assert.match(await (await test.get(`/certified/${core}/badge.svg`)).text(), /: certified on/)
})

testOnStores('others may show and read what is meant for them, and nothing else', async (store, t) => {
  const { test, core } = await certifiedDesk(store, t)
  for (const [path, isOpen] of [
    [`/certified/${core}/badge.svg`, true],
    [`/certified/${core}/status.json`, true],
    [`/certified/${core}/certificate.json`, true],
    [`/certified/${core}/certificate.jws`, true],
    ['/.well-known/jwks.json', true],
    [`/certified/${core}`, false],
    [`/certified/${core}/package.zip`, false],
    [`/endorsements/${core}`, false],
    ['/', false],
  ] as const) {
    const { headers } = await test.get(path, 'user')
    assert.equal(headers.get('access-control-allow-origin'), isOpen ? '*' : null, path)
    assert.equal(headers.get('cross-origin-resource-policy'), isOpen ? 'cross-origin' : 'same-origin', path)
  }
  const badge = await test.get(`/certified/${core}/badge.svg`)
  assert.equal(badge.headers.get('content-type'), 'image/svg+xml; charset=utf-8')
  assert.match(badge.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'sha256-[^']+'$/)
  assert.equal(badge.headers.get('cache-control'), 'public, max-age=300')
  const script = await test.get(`/certified/${core}`)
  assert.match(script.headers.get('content-security-policy') ?? '', /default-src 'none'/)
})

testOnStores('names of organizations are texts in pages and pictures', async (store, t) => {
  const { test, core } = await certifiedDesk(store, t)
  const name = `<script>alert("1")</script> & 'Co'`
  await store.reader.updateTable('organization').set({ name }).where('uoi', '=', 'M1').execute()
  for (const path of [`/certified/${core}`, `/certified/${core}/badge.svg`]) {
    const shown = await (await test.get(path)).text()
    assert.ok(shown.includes('&lt;script&gt;alert('))
    assert.equal(shown.includes('<script'), false)
  }
  assert.ok((await (await test.get(`/certified/${core}`)).text()).includes(`--key ${DESK_URL}`))
})
