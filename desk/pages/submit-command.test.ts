import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { BOTH, CORE } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { served } from '../testing/served-app'
import { runSubmit } from '../testing/submit-command'
import { writeCertified } from '../testing/submitted-results'

testOnStores('the command of the suite submits what certify left', async (store, t) => {
  const opened = await openDesk(store, t)
  const { folder, tokenOf, desk } = opened
  const origin = await served(opened.app, t)
  const results = join(folder, 'results')
  await writeCertified(results, { provider: 'T1', system: 'S1', recipient: 'M1' }, BOTH)
  await writeCertified(results, { provider: 'T1', system: 'S1', recipient: 'M2' }, BOTH)
  const token = await tokenOf('provider')
  const rows = () => store.reader.selectFrom('endorsement').select(['id', 'recipient_uoi', 'status']).execute()

  const other = await runSubmit(folder, await tokenOf('other'), 'results', '--desk', origin)
  assert.equal(other.status, 1)
  assert.equal(other.stdout.match(/REFUSED .*\n {2}- .*somebody else has to do this/g)?.length, 2, other.stdout)
  assert.deepEqual(await rows(), [])
  const unknown = await runSubmit(folder, 'A'.repeat(43), 'results', '--desk', origin)
  assert.equal(unknown.status, 2)
  assert.match(unknown.stderr, /does not know the token of DESK_TOKEN/)
  const user = await runSubmit(folder, await tokenOf('user'), 'results', '--desk', origin)
  assert.equal(user.status, 2)
  assert.match(
    user.stderr,
    /takes no results with the token of DESK_TOKEN: only providers and the staff submit results/,
  )

  const first = await runSubmit(folder, token, 'results', '--desk', origin)
  assert.deepEqual([first.status, first.stderr], [0, ''])
  const found = await rows()
  assert.equal(found.length, 4)
  for (const { id } of found) assert.ok(first.stdout.includes(`${desk.url}/endorsements/${id}`), first.stdout)
  assert.match(
    first.stdout,
    /^SUBMITTED {2}T1-S1\/M1\n {2}Web API Core 2\.0\.0: Passed, .*\n {2}Data Dictionary 2\.0: Passed, /,
  )
  assert.match(first.stdout, /\nSubmitted recipients: 2 of 2\n$/)
  const again = await runSubmit(folder, token, 'results', '--desk', origin)
  assert.equal(again.status, 0)
  assert.equal(again.stdout, first.stdout.replaceAll(/^(SUBMITTED .*)$/gm, '$1, as before: nothing was sent'))
  assert.deepEqual(await rows(), found)
  assert.deepEqual(readdirSync(join(folder, 'incoming')), [])
  assert.deepEqual(opened.errors, [])
})

testOnStores(
  'the command of the suite submits Web API Core alone, and says all reasons of the desk',
  async (store, t) => {
    const opened = await openDesk(store, t)
    const { folder, tokenOf } = opened
    const origin = await served(opened.app, t)
    const results = join(folder, 'results')
    await writeCertified(results, { provider: 'T1', system: 'S1', recipient: 'M1' }, CORE)
    await writeCertified(
      results,
      { provider: 'T1', system: 'S1', recipient: 'M1' },
      { 'data-dictionary-2.0': 'dd-2.0' },
      (of) => ({
        ...of,
        scenarios: of.scenarios.slice(1),
        profile: { name: 'dd-2.0', scenarios: of.scenarios.length - 1 },
      }),
    )
    const token = await tokenOf('provider')
    const dictionary = await runSubmit(folder, token, 'results/data-dictionary-2.0/T1-S1/M1', '--desk', origin)
    assert.equal(dictionary.status, 1)
    assert.match(
      dictionary.stdout,
      /^REFUSED {4}T1-S1\/M1\n {2}- data-dictionary-2\.0: its scenarios are not those .*1 are missing/,
    )
    const core = await runSubmit(folder, token, 'results/web-api-core-2.0.0/T1-S1/M1/current', '--desk', origin)
    assert.equal(core.status, 0, core.stderr)
    assert.match(core.stdout, /Web API Core 2\.0\.0: Passed/)
    assert.equal((await store.reader.selectFrom('endorsement').select('id').execute()).length, 1)
  },
)
