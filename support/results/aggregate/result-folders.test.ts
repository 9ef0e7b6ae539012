import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { findResults } from './result-folders'
import { writeFolder } from './testing/sample-results'

let root: string

const below = (path: string): string => join(root, path)

const result = (path: string): Promise<string> => writeFolder(below(path), { 'metadata-report.json': '{}' })

async function found(...paths: readonly string[]) {
  const { folders, remarks } = await findResults(paths.map(below))
  const short = (path: string): string => relative(root, path)
  return { folders: folders.map(short), remarks: remarks.map(({ path, reason }) => `${short(path)}: ${reason}`) }
}

const NOTHING = 'there is no metadata-report.processed.json or metadata-report.json in it or below it'

// All tests share one process: hooks outside of a suite would run for each of them.
describe('finding results', () => {
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'results-'))
  })

  afterEach(() => rm(root, { recursive: true }))

  test('the current results of a tree, not the archived ones', async () => {
    await result('results/p-u/r/current')
    await result('results/p-u/r/archived/20240101')
    await writeFolder(below('results/a-u/r/current'), { 'metadata-report.processed.json': '{}' })
    await result('results/b-u/r/archived/20240101')
    assert.deepEqual(await found('results'), {
      folders: ['results/a-u/r/current', 'results/p-u/r/current'],
      remarks: [`results/b-u: ${NOTHING}`],
    })
    assert.deepEqual((await found('results/b-u/r/archived')).folders, ['results/b-u/r/archived/20240101'])
  })

  test('a whole project, without what npm and git keep in it, unless it is named', async () => {
    for (const name of ['reports/a', 'node_modules/some-package', '.git/refs']) await result(name)
    assert.deepEqual(await found('.'), { folders: ['reports/a'], remarks: [] })
    assert.deepEqual((await found('node_modules')).folders, ['node_modules/some-package'])
  })

  test('the reports of a run, not those of the run before, nor what is not finished', async () => {
    for (const name of ['reports', 'reports/previous', 'reports/unfinished', 'reports/finished']) await result(name)
    assert.deepEqual(await found('reports'), { folders: ['reports'], remarks: [] })
    assert.deepEqual((await found('reports/previous')).folders, ['reports/previous'])
  })

  test('a run that was interrupted, so that it is told why it does not count', async () => {
    await writeFolder(below('reports/unfinished'), { 'run-begun.json': '{}' })
    const { folders, remarks } = await found('reports')
    assert.deepEqual(folders, [])
    assert.match(remarks.join('\n'), /^reports: its newest run has not ended, or was interrupted: [^\n]*$/)
  })

  test('a folder below a result can be one, and needs not be', async () => {
    await result('reports')
    await result('reports/other')
    await mkdir(below('reports/pictures'))
    assert.deepEqual(await found('reports'), { folders: ['reports', 'reports/other'], remarks: [] })
  })

  test('the order of the folders, and naming one twice, change nothing', async () => {
    await result('a/one')
    await result('b')
    const expected = { folders: ['a/one', 'b'], remarks: [] }
    for (const paths of [
      ['a', 'b'],
      ['b', 'a/one', 'a'],
      ['b', 'b/', 'a', '.'],
    ]) {
      const { folders, remarks } = await found(...paths)
      assert.deepEqual({ folders: folders.map((path) => path.replace(/\/$/, '')), remarks }, expected)
    }
  })

  test('a symbolic link leads to what is not there by another name', async () => {
    await result('a/one')
    await result('elsewhere')
    await symlink(below('a'), below('a/loop'))
    await symlink(below('a/one'), below('a/two'))
    await symlink(below('elsewhere'), below('a/three'))
    assert.deepEqual(await found('a'), { folders: ['a/one', 'a/three'], remarks: [] })
  })

  test('a folder without any result below it is reported once', async () => {
    await result('a/one')
    await mkdir(below('a/empty/deeper'), { recursive: true })
    await mkdir(below('none/deeper'), { recursive: true })
    await symlink(below('nowhere'), below('a/gone'))
    const { remarks } = await found('none', 'a')
    assert.deepEqual(remarks.slice(1), [`a/empty: ${NOTHING}`, `none: ${NOTHING}`])
    assert.match(remarks[0] ?? '', /^a\/gone: it cannot be read: ENOENT/)
  })

  test('a path that is named and is not a folder is an error', async () => {
    await writeFolder(below('a'), { file: '' })
    await assert.rejects(found('a/file'), { message: `there is no folder ${below('a/file')}` })
    await assert.rejects(found('a', 'b'), { message: `there is no folder ${below('b')}` })
  })
})
