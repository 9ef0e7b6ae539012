import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { fuzz } from '../fuzz'
import { InputReader } from '../input-reader'
import { KINDS } from '../kinds'
import { DEFECTS } from './defects'
import { PLANTED } from './plant'

/** Long enough on a machine that does much else. */
const SECONDS = 120

/** One of the defects is a loop without end: who waits for it need not wait as long as for what may end. */
const HANG_SECONDS = 3

describe('a defect that is planted into a reader is found', () => {
  test('there is one of each kind of input', () => {
    assert.deepEqual(Object.keys(DEFECTS).sort(), KINDS.map(({ id }) => id).sort())
  })

  test('each stands in the code as it is', () => {
    for (const { file, from } of Object.values(DEFECTS))
      assert.equal(readFileSync(join(PROJECT_ROOT, file), 'utf8').split(from).length, 2, file)
  })

  for (const kind of Object.keys(DEFECTS))
    test(kind, async () => {
      const reader = new InputReader({ [PLANTED]: kind })
      const order = {
        seconds: SECONDS,
        seed: 1,
        kinds: [kind],
        input: undefined,
        keepIn: undefined,
        onlyFirst: true,
        ...(kind === 'common-format' ? { mostSeconds: HANG_SECONDS } : {}),
      }
      const { findings } = await fuzz(order, reader, () => {})
      await reader.close()
      assert.equal(findings.length, 1)
      assert.doesNotMatch(findings[0]?.complaint ?? '', /has to stand once|the fuzzer itself/)
    })
})
