import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

interface Change {
  readonly was: string
  readonly is: string
}

interface Survivor extends Change {
  readonly kind: string
  readonly because?: string
  readonly times?: number
}

interface Mutant {
  readonly status: string
  readonly replacement: string
  readonly location: Record<'start' | 'end', { readonly line: number; readonly column: number }>
}

interface Verdict {
  readonly changes: number
  readonly survivors: number
  readonly without: readonly Change[]
  readonly unneeded: readonly Survivor[]
}

interface Survivors {
  readonly KINDS: readonly string[]
  readonly readList: () => Readonly<Record<string, readonly Survivor[]>>
  readonly writeList: (list: Readonly<Record<string, readonly Survivor[]>>) => string
  readonly judgeFile: (
    file: { readonly source: string; readonly mutants: readonly Mutant[] },
    entries: readonly Survivor[],
  ) => Verdict
}

const { KINDS, judgeFile, readList, writeList }: Survivors = require('../.ci/mutation/survivors')

const SOURCE = ['const isLong = (text: string) =>', '  text.length >', '    3', 'if (isLong(text)) return', ''].join(
  '\n',
)

const COMPARISON = { start: { line: 2, column: 3 }, end: { line: 3, column: 6 } }
const CONDITION = { start: { line: 4, column: 5 }, end: { line: 4, column: 17 } }

const EQUAL: Mutant = { status: 'Survived', replacement: 'text.length >=\n 3', location: COMPARISON }
const NEVER: Mutant = { status: 'NoCoverage', replacement: 'false', location: CONDITION }
const REASON: Survivor = { was: 'text.length > 3', is: 'text.length >= 3', kind: 'limit' }

const judged = (mutants: readonly Mutant[], entries: readonly Survivor[]) =>
  judgeFile({ source: SOURCE, mutants }, entries)

test('a change that nothing notices needs a reason, also where no test runs', () => {
  const noticed = ['Killed', 'Timeout'].map((status) => ({ ...NEVER, status }))
  assert.deepEqual(judged([EQUAL, NEVER, ...noticed], [REASON]), {
    changes: 4,
    survivors: 2,
    without: [{ was: 'if (isLong(text)) return', is: 'if (false) return' }],
    unneeded: [],
  })
})

test('changes that cannot be tried do not count', () => {
  const untried = ['Ignored', 'CompileError', 'RuntimeError'].map((status) => ({ ...NEVER, status }))
  assert.deepEqual(judged(untried, []), { changes: 0, survivors: 0, without: [], unneeded: [] })
})

test('a reason is good for one change, or for as many as it says', () => {
  assert.equal(judged([EQUAL, EQUAL], [REASON]).without.length, 1)
  assert.equal(judged([EQUAL, EQUAL], [{ ...REASON, times: 2 }]).without.length, 0)
})

test('a reason is for these lines and what they become', () => {
  for (const other of [{ was: 'length > 3' }, { is: 'true' }]) {
    const entry = { ...REASON, ...other }
    const { without, unneeded } = judged([EQUAL], [entry])
    assert.equal(without.length, 1)
    assert.deepEqual(unneeded, [entry])
  }
})

test('a reason for a change that is noticed is not needed', () => {
  assert.deepEqual(judged([{ ...EQUAL, status: 'Killed' }], [REASON]).unneeded, [REASON])
})

test('the list is written as it is read, a line for each survivor', () => {
  const list = { 'b.ts': [REASON], 'a.ts': [REASON, { ...REASON, is: 'true' }] }
  assert.deepEqual(JSON.parse(writeList(list)), list)
  assert.deepEqual(writeList(list).split('\n').slice(0, 2), ['{', '"a.ts": ['])
  assert.equal(writeList(list).split('\n').length, 10)
})

const withoutBlanks = (text: string): string => text.replace(/\s+/g, ' ')

for (const [file, entries] of Object.entries(readList())) {
  test(`the survivors of ${file} are changes of what it says, each with a reason`, () => {
    assert.ok(existsSync(join(PROJECT_ROOT, file)), `there is no ${file}: remove its survivors from the list`)
    const source = withoutBlanks(readFileSync(join(PROJECT_ROOT, file), 'utf8'))
    for (const { was, kind, because } of entries) {
      assert.ok(source.includes(was.replace(/…$/, '')), `${file} does not say: ${was}`)
      assert.ok(KINDS.includes(kind), `${kind} is not a kind of reason`)
      assert.ok(kind !== 'same' || /\w/.test(because ?? ''), `${file}: say why nothing changes: ${was}`)
    }
  })
}

test('the list is sorted, without an entry twice', () => {
  const list = readList()
  assert.equal(readFileSync(join(PROJECT_ROOT, '.ci/mutation/survivors.json'), 'utf8'), writeList(list))
  for (const [file, entries] of Object.entries(list))
    assert.equal(new Set(entries.map(({ was, is }) => JSON.stringify([was, is]))).size, entries.length, file)
})

test('the kinds of reasons are explained', () => {
  const text = readFileSync(join(PROJECT_ROOT, 'CONTRIBUTING.md'), 'utf8')
  assert.deepEqual(
    KINDS.filter((kind) => !text.includes(`\n- \`${kind}\`: `)),
    [],
  )
})
