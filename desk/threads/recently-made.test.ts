import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RecentlyMade, TooMuchToMake } from './recently-made'

/** Makes things that count how often they were made. */
function counting() {
  const made: string[] = []
  const recent = new RecentlyMade<string>()
  const get = (key: string) => recent.get(key, async () => `${key}${made.push(key)}`)
  return { made, recent, get }
}

test('what is asked for twice is made once, also while it is being made', async () => {
  const { made, get } = counting()
  assert.deepEqual(await Promise.all([get('a'), get('a')]), ['a1', 'a1'])
  assert.equal(await get('a'), 'a1')
  assert.deepEqual(made, ['a'])
})

test('one thing is made at a time, in the order in which they were asked for', async () => {
  const recent = new RecentlyMade<void>()
  const events: string[] = []
  const make = (key: string) =>
    recent.get(key, async () => {
      events.push(`begin ${key}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      events.push(`end ${key}`)
    })
  await Promise.all(['a', 'b', 'c'].map(make))
  assert.deepEqual(events, ['begin a', 'end a', 'begin b', 'end b', 'begin c', 'end c'])
})

test('what could not be made is made again, and keeps nothing else from being made', async () => {
  const recent = new RecentlyMade<string>()
  let times = 0
  const get = () =>
    recent.get('a', async () => {
      if (times++ === 0) throw new Error('not now')
      return 'made'
    })
  const first = get()
  const other = recent.get('b', async () => 'other')
  await assert.rejects(first, /not now/)
  assert.equal(await other, 'other')
  assert.equal(await get(), 'made')
})

test('of 200 that are kept the one goes that was not asked for the longest', async () => {
  const { made, get } = counting()
  for (let index = 0; index < 200; index++) await get(`k${index}`)
  await get('k0')
  await get('new')
  made.length = 0
  await get('k0')
  await get('k2')
  assert.deepEqual(made, [])
  await get('k1')
  assert.deepEqual(made, ['k1'])
})

test('where too much waits, more is refused, and can be asked for again when there is room', async () => {
  const recent = new RecentlyMade<number>()
  let open = (): void => assert.fail('nothing is made')
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const waiting = Array.from({ length: 40 }, (_, index) =>
    recent.get(`k${index}`, async () => {
      await gate
      return index
    }),
  )
  await assert.rejects(
    recent.get('more', async () => 1),
    TooMuchToMake,
  )
  assert.equal(
    recent.get('k3', async () => -1),
    recent.get('k3', async () => -2),
    'what waits is not refused',
  )
  open()
  assert.equal((await Promise.all(waiting)).length, 40)
  assert.equal(await recent.get('more', async () => 1), 1)
})
