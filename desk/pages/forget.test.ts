import assert from 'node:assert/strict'
import { certifiedDesk } from '../testing/certified'
import { testOnStores } from '../testing/databases'

const shownIn = (page: string): string => /name="shown" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''

testOnStores('everything of an organization is shown, and goes when its UOI was typed', async (store, t) => {
  const { test, core } = await certifiedDesk(store, t)
  const address = '/organizations/M1/forget'
  const organization = await (await test.get('/organizations/M1', 'administrator')).text()
  assert.ok(organization.includes(`href="${address}"`))
  const page = await (await test.get(address, 'administrator')).text()
  for (const words of ['Forget First MLS?', 'Web API Core 2.0.0', 'Data Dictionary 2.0', 'Certified'])
    assert.ok(page.includes(words), words)
  const post = (fields: Readonly<Record<string, string>>) => test.post(address, fields, 'administrator')
  const [uoi, shown] = ['M1', shownIn(page)]
  for (const [fields, status, words] of [
    [{ shown }, 422, /Nothing was deleted: what was typed is not the UOI\./],
    [{ shown, uoi: 'm1' }, 422, /is not the UOI/],
    [{ uoi }, 409, /Nothing was deleted: what there is of it has changed meanwhile/],
  ] as const) {
    const answer = await post(fields)
    assert.equal(answer.status, status)
    assert.match(await answer.text(), words)
  }
  assert.equal((await test.get(`/certified/${core}`)).status, 200)
  const done = await post({ shown, uoi })
  assert.deepEqual([done.status, done.headers.get('location')], [303, '/history?forgotten'])
  const history = await (await test.get('/history?forgotten', 'administrator')).text()
  assert.match(history, /Everything of the organization is deleted\./)
  assert.match(history, /an organization was forgotten[\s\S]+Name of administrator/)
  for (const path of [`/certified/${core}`, `/certified/${core}/badge.svg`, `/certified/${core}/status.json`])
    assert.equal((await test.get(path)).status, 404)
  assert.equal((await test.get(address, 'administrator')).status, 404)
  assert.equal((await test.get('/organizations/T1', 'administrator')).status, 200)
  assert.deepEqual(test.errors, [])
})
