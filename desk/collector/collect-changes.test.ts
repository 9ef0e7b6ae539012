import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { answerReview, confirmEndorsement } from '../actions/actions'
import type { Store } from '../store/store'
import { receiveSubmission } from '../submissions/receive-submission'
import { CORE, writeArchive } from '../testing/archives'
import { notifiedOf } from '../testing/certified'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { act, administrator, at, provider } from '../testing/desk-data'
import { type Changed, collectNextChange } from './collect-changes'
import { collectorRounds } from './collector-rounds'
import { type Answered, type Asked, DELETED, fakeEngine, written } from './testing/fake-engine'

/** Answers as an engine that takes everything. */
const takeAll = ({ path, body }: Asked): Answered => {
  if (path.endsWith('/_bulk')) return written(body)
  return path.includes('/_mget') ? { status: 200, body: { docs: [] } } : DELETED
}

async function deskWithEngine(store: Store, t: TestContext, answer: (asked: Asked) => Answered = takeAll) {
  const engine = await fakeEngine(t, answer)
  const test = await openDesk(store, t)
  const environment = { PATH: process.env['PATH'] ?? '', ELASTICSEARCH_API_KEY: 'a2V5LW9mLXRlc3Rz' }
  const place = { store, files: test.desk.files, url: engine.url, environment }
  const all = async (): Promise<readonly Changed['kind'][]> => {
    const changed = await collectNextChange(place)
    return changed === undefined ? [] : [changed.kind, ...(changed.kind === 'failed' ? [] : await all())]
  }
  /** Returns what the engine was told of endorsements, by type and status. */
  const told = () =>
    engine.asked
      .filter(({ path }) => path.includes('endorsements') && path.endsWith('/_bulk'))
      .map(({ body }) => JSON.parse(body.split('\n')[1] ?? ''))
      .map(({ endorsement, status }) => `${endorsement} ${status}`)
  return { ...test, place, engine, all, told }
}

testOnStores('each change of an endorsement is sent once, with its status', async (store, t) => {
  const { desk, all, told, engine, ...test } = await deskWithEngine(store, t)
  const { ids, notification } = await notifiedOf({ desk, ...test })
  assert.deepEqual(await all(), ['sent', 'sent'])
  assert.deepEqual(told().toSorted(), ['Data Dictionary Notified', 'Web API Core Notified'])
  assert.deepEqual(await all(), [])
  const approve = { kind: 'approve', terms: desk.terms.digest } as const
  await answerReview(desk, act({ kind: 'recipient', notification }), ids[0] ?? '', approve)
  assert.deepEqual(await all(), ['sent'])
  assert.equal(told().at(-1), 'Web API Core Certified')
  assert.ok(engine.asked.every(({ authorization }) => authorization === 'ApiKey a2V5LW9mLXRlc3Rz'))
})

testOnStores('what nobody has confirmed yet is not sent; afterwards it says whose figures it has', async (store, t) => {
  const { desk, folder, all, engine } = await deskWithEngine(store, t)
  const untrusting = { ...desk, trusts: false }
  const received = await receiveSubmission(untrusting, act(provider), await writeArchive(folder, CORE))
  assert.ok(received.kind === 'submitted')
  assert.deepEqual(await all(), [])
  const [{ id } = { id: '' }] = received.submitted.endorsements
  await confirmEndorsement(desk, act(administrator, { reason: 'we know them' }), id)
  assert.deepEqual(await all(), ['sent'])
  const bodies = engine.asked.filter(({ path, body }) => path.endsWith('/_bulk') && body !== '').map(({ body }) => body)
  assert.ok(bodies.length > 0 && bodies.every((body) => body.includes('"measuredBy":"provider"')))
})

testOnStores('an engine that refuses a result for good keeps none of the others', async (store, t) => {
  let refusals = 0
  const { all, place, ...test } = await deskWithEngine(store, t, (asked) => {
    const id = /"_id":"([^"]+)"/.exec(asked.body)?.[1] ?? ''
    return asked.path.endsWith('/_bulk') && refusals++ === 0 ? written(asked.body, { [id]: 400 }) : takeAll(asked)
  })
  await notifiedOf(test)
  assert.deepEqual((await all()).toSorted(), ['left out', 'sent'])
  assert.equal(await collectNextChange(place), undefined)
})

testOnStores('an engine that cannot be used gets everything later', async (store, t) => {
  let isDown = true
  const { all, ...test } = await deskWithEngine(store, t, (asked) =>
    isDown ? { status: 401, body: {} } : takeAll(asked),
  )
  await notifiedOf(test)
  assert.deepEqual(await all(), ['failed'])
  isDown = false
  assert.deepEqual(await all(), ['sent', 'sent'])
})

testOnStores(
  'an organization that was forgotten is forgotten by the engine, before anything else',
  async (store, t) => {
    const { place, engine, ...test } = await deskWithEngine(store, t)
    await notifiedOf(test)
    const since = at(1).toISOString()
    await store.transaction((tx) => tx.insertInto('forgotten_by_collector').values({ uoi: 'M9', since }).execute())
    assert.deepEqual(await collectNextChange(place), { kind: 'forgotten' })
    assert.match(engine.asked.at(-1)?.body ?? '', /"term":\{"recipient":"M9"\}/)
    const kinds: string[] = []
    const rounds = collectorRounds(place, ({ kind }) => kinds.push(kind))
    while (kinds.length < 2) await new Promise((resolve) => setTimeout(resolve, 20))
    await rounds.stop()
    assert.deepEqual(kinds, ['sent', 'sent'])
  },
)
