import assert from 'node:assert/strict'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { addJob } from '../testing/jobs'

const CONNECTION_LOST = new Error('the password of the database is in such a message')

/** Stands for a database that is not there any more. */
const without = (store: Store): Store =>
  new Proxy(store, {
    get: (target, name) => {
      if (name === 'reader') throw CONNECTION_LOST
      return Reflect.get(target, name)
    },
  })

testOnStores('a database that goes away ends what is watched: the log says it, and no reader', async (store, t) => {
  const desk = await openDesk(store, t)
  const id = await addJob(store, 'a.example')
  const printed = t.mock.method(console, 'error', () => undefined)
  const events = await desk.get(`/jobs/${id}/events`, 'provider')
  desk.change({ store: without(store) })
  const text = await events.text()
  assert.match(text, /^event: progress\n/)
  assert.ok(!text.includes('password'))
  assert.deepEqual(desk.errors, [CONNECTION_LOST])
  assert.equal(printed.mock.callCount(), 0)
})
