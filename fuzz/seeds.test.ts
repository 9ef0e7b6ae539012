import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { fuzz } from './fuzz'
import { InputReader } from './input-reader'
import seeds from './seeds.json'

/** Long enough on a machine that does much else. */
const SECONDS = 300

describe('what was found once is not found again', () => {
  const reader = new InputReader()
  after(() => reader.close())

  for (const { kind, seed, found } of seeds)
    test(`${kind} ${seed}: ${found}`, async () => {
      const order = { seconds: SECONDS, seed: 1, kinds: [kind], input: seed, keepIn: undefined }
      const { inputs, findings } = await fuzz(order, reader, () => {})
      assert.deepEqual([...inputs], [[kind, 1]])
      assert.deepEqual(findings, [])
    })
})
