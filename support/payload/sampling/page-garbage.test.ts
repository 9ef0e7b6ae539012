import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as later } from 'node:timers/promises'
import { PageGarbage } from './page-garbage'

test('garbage is collected once so many bytes were read, after the reader has gone on', async () => {
  let collections = 0
  const garbage = new PageGarbage(() => {
    collections += 1
  })
  for (let page = 0; page < 15; page += 1) garbage.add(1_000_000)
  await later()
  assert.equal(collections, 0)
  garbage.add(1_000_000)
  assert.equal(collections, 0)
  await later()
  assert.equal(collections, 1)
  for (let page = 0; page < 3; page += 1) {
    garbage.add(20_000_000)
    await later()
  }
  assert.equal(collections, 4)
})

test('Node.js has a collector to ask', async () => {
  let isCollected = false
  const registry = new FinalizationRegistry(() => {
    isCollected = true
  })
  registry.register(new Array(1000), 'gone')
  const garbage = new PageGarbage()
  for (let tries = 0; tries < 10 && !isCollected; tries += 1) {
    garbage.add(20_000_000)
    await later()
    await later()
  }
  assert.ok(isCollected)
})
