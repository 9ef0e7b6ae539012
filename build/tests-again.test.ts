import assert from 'node:assert/strict'
import { test } from 'node:test'

type Hook = (run: () => void) => void

/** Stands in for `node:test` in a test file where changes are looked for. */
interface NodeTest {
  (name: string, run: () => void): void
  readonly describe: (name: string, run: () => void) => void
  readonly before: Hook
  readonly after: Hook
}

interface TestsAgain {
  readonly nodeTest: NodeTest
  readonly collectTests: (file: string, load: () => void) => Promise<unknown>
  readonly runTests: (suites: readonly unknown[]) => Promise<readonly { readonly outcome: string }[]>
}

const { nodeTest, collectTests, runTests }: TestsAgain = require('../.ci/mutation/tests')

/** Runs what a test file registers so many times, and tells what came of each test. */
async function outcomes(times: number, load: () => void): Promise<readonly string[]> {
  const suite = await collectTests('a.test.ts', load)
  const all: string[] = []
  for (let time = 0; time < times; time += 1) all.push(...(await runTests([suite])).map(({ outcome }) => outcome))
  return all
}

test('tests run again and again, each time with what is done before and undone after them', async () => {
  let open = 0
  const found = await outcomes(3, () => {
    nodeTest.before(() => {
      open += 1
    })
    nodeTest.after(() => {
      open -= 1
    })
    nodeTest('it is open once', () => assert.equal(open, 1))
  })
  assert.deepEqual([found, open], [['passed', 'passed', 'passed'], 0])
})

test('a file that undoes what it does only once is refused, since its tests would fail the next time', async () => {
  const undo = () => nodeTest.after(() => {})
  const refused = { message: 'a.test.ts: what after() undoes is done in before(), since tests run again and again' }
  await assert.rejects(outcomes(1, undo), refused)
  await assert.rejects(
    outcomes(1, () => nodeTest.describe('a part', undo)),
    refused,
  )
})
