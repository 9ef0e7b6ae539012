import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { Allowance } from './allowance'
import { Workspace } from './workspace'

describe('a process may take ten seconds', () => {
  const workspace = new Workspace()
  let now = 0

  /** Writes what Linux tells about a process: the seconds that it computed, and that its threads waited. */
  const tell = (computed: number, ...waited: readonly number[]): void => {
    const before = Array.from({ length: 10 }, () => 0).join(' ')
    workspace.write('7/stat', `7 (a name) S ${before} ${computed * 50} ${computed * 50} 0`)
    for (const [thread, seconds] of waited.entries())
      workspace.write(`7/task/${thread}/schedstat`, `1 ${seconds * 1e9} 3\n`)
  }
  const allowance = (pid = 7) => new Allowance({ pid }, 10, { processes: workspace.folder, now: () => now })

  beforeEach(() => {
    now = 100
    tell(50, 20, 20)
  })
  after(() => workspace.remove())

  test('of a processor, and no more', () => {
    const allowed = allowance()
    now = 120
    tell(60, 30, 20)
    assert.equal(allowed.isUsedUp(), false)
    tell(60.1, 30, 20)
    assert.equal(allowed.isUsedUp(), true)
  })

  test('in which it waits for something, and no more', () => {
    const allowed = allowance()
    now = 110
    assert.equal(allowed.isUsedUp(), false)
    now = 110.1
    assert.equal(allowed.isUsedUp(), true)
  })

  test('while its threads do not wait for a processor', () => {
    const allowed = allowance()
    now = 130
    tell(55, 32, 28)
    assert.equal(allowed.isUsedUp(), false)
    now = 130.1
    assert.equal(allowed.isUsedUp(), true)
  })

  test('which begin and end meanwhile', () => {
    const allowed = allowance()
    tell(50, 20, 20, 5)
    now = 110
    assert.equal(allowed.isUsedUp(), false)
    workspace.remove()
    tell(50, 20, 20)
    now = 115
    assert.equal(allowed.isUsedUp(), false)
    now = 115.1
    assert.equal(allowed.isUsedUp(), true)
  })

  test('and six times as many on any machine', () => {
    const allowed = allowance()
    now = 161
    tell(51, 80, 80)
    assert.equal(allowed.isUsedUp(), true)
  })

  test('of any kind where the system does not tell', () => {
    const allowed = allowance(8)
    now = 110
    assert.equal(allowed.isUsedUp(), false)
    now = 110.1
    assert.equal(allowed.isUsedUp(), true)
  })
})
