import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { deserialize, serialize } from 'node:v8'
import type { SamplingState } from './payload-sampling'
import { SamplingStore } from './sampling-store'

const SUBJECT = { serviceRoot: 'https://example.org', limit: 1000 }
const BEGAN = Date.parse('2026-03-04T05:06:07Z')
const HOUR = 60 * 60 * 1000

let folder: string
let path: string

/** A state that can be told from others by a number. */
const stateOf = (number: number): SamplingState => [
  {
    resourceName: 'Property',
    count: { count: String(number), partial: undefined },
    records: {
      seen: Uint32Array.of(number, 4_294_967_295),
      tally: {
        records: 1,
        fields: new Map([['City', 1]]),
        lookupValues: new Map([['Status', new Map([['Active', 1]])]]),
        postalCodes: new Set(['83702']),
      },
      expansions: [],
    },
    passes: [],
  },
]

/** A store with a clock that stands at so many milliseconds after the beginning. */
const storeAt = (milliseconds: number, subject: object = SUBJECT): SamplingStore =>
  new SamplingStore(path, subject, () => BEGAN + milliseconds)

describe('the store', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sampling-store-'))
    path = join(folder, 'sampling.bin')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  describe('what is stored', () => {
    test('is there for the next run of the same subject, with the time when the first run began', () => {
      storeAt(0).save(stateOf(1))
      const second = storeAt(HOUR)
      assert.deepEqual(second.load(), {
        ...deserialize(readFileSync(path)),
        beganAt: '2026-03-04T05:06:07.000Z',
        state: stateOf(1),
      })
      second.save(stateOf(2))
      const third = storeAt(2 * HOUR).load()
      assert.deepEqual([third?.beganAt, third?.state], ['2026-03-04T05:06:07.000Z', stateOf(2)])
    })

    test('is nothing at first, and nothing at the end where it took too little time', () => {
      const store = storeAt(0)
      assert.equal(store.load(), undefined)
      store.finish(() => assert.fail('nobody needs it'), join(folder, 'sampled.bin'))
      assert.deepEqual(readdirSync(folder), [])
    })

    test('has another name once nothing is left to sample', () => {
      const store = storeAt(0)
      store.save(stateOf(1))
      store.finish(() => stateOf(2), join(folder, 'sampled.bin'))
      assert.deepEqual(readdirSync(folder), ['sampled.bin'])
      renameSync(join(folder, 'sampled.bin'), path)
      assert.deepEqual(storeAt(0).load()?.state, stateOf(2))
    })

    test('is not for another subject', () => {
      storeAt(0).save(stateOf(1))
      for (const subject of [{}, { ...SUBJECT, limit: 1001 }, { ...SUBJECT, filter: 'a eq 1' }]) {
        assert.equal(storeAt(0, subject).load(), undefined)
      }
      assert.ok(storeAt(0, { ...SUBJECT, filter: undefined }).load())
    })

    test('is good for a day from when the first run began', () => {
      storeAt(0).save(stateOf(1))
      const second = storeAt(23 * HOUR)
      assert.ok(second.load())
      second.save(stateOf(2))
      assert.ok(storeAt(24 * HOUR).load())
      assert.equal(storeAt(24 * HOUR + 1).load(), undefined)
    })

    test('begins anew, with a new time, where it is not taken up', () => {
      storeAt(0).save(stateOf(1))
      const later = storeAt(25 * HOUR)
      assert.equal(later.load(), undefined)
      later.save(stateOf(2))
      assert.equal(storeAt(26 * HOUR).load()?.beganAt, '2026-03-05T06:06:07.000Z')
    })
  })

  describe('a file that cannot be taken up', () => {
    test('is one of another format', () => {
      storeAt(0).save(stateOf(1))
      const stored = deserialize(readFileSync(path))
      writeFileSync(path, serialize({ ...stored, format: stored.format + 1 }))
      assert.equal(storeAt(0).load(), undefined)
    })

    test('is one of which a part is missing', () => {
      storeAt(0).save(stateOf(1))
      const whole = readFileSync(path)
      for (let bytes = 0; bytes < whole.length; bytes += 13) {
        writeFileSync(path, whole.subarray(0, bytes))
        assert.equal(storeAt(0).load(), undefined, `${bytes} bytes`)
      }
    })

    for (const [what, content] of [
      ['text', 'nothing to see'],
      ['another value', serialize('a text')],
      ['null', serialize(null)],
    ] as const) {
      test(`is one with ${what} in it`, () => {
        writeFileSync(path, content)
        assert.equal(storeAt(0).load(), undefined)
      })
    }

    test('is a folder', () => {
      mkdirSync(path)
      assert.equal(storeAt(0).load(), undefined)
    })
  })

  describe('what is offered', () => {
    test('is stored every second at most, and else not even asked for', () => {
      assert.deepEqual(storedAt(0), [1000, 2000, 3000])
    })

    test('is stored less often where that takes long', () => {
      assert.deepEqual(storedAt(25), [1000, 2275, 3550])
    })

    /** The milliseconds at which something was stored of what was offered all the time, where storing takes so long. */
    function storedAt(takes: number): number[] {
      let now = BEGAN
      const store = new SamplingStore(path, SUBJECT, () => now)
      const stored: number[] = []
      for (let begun = 25; begun <= 3600; begun += 25) {
        now = BEGAN + begun
        store.offer(() => {
          stored.push(begun)
          now += takes
          return stateOf(begun)
        })
      }
      assert.deepEqual(store.load()?.state, stateOf(stored.at(-1) ?? 0))
      return stored
    }
  })

  test('a file that cannot be written leaves the one before as it is', () => {
    const store = storeAt(0)
    store.save(stateOf(1))
    assert.deepEqual(readdirSync(folder), ['sampling.bin'])
    mkdirSync(`${path}.${process.pid}.tmp`)
    assert.throws(() => store.save(stateOf(2)), { code: 'EISDIR' })
    assert.deepEqual(store.load()?.state, stateOf(1))
  })
})
