import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { startSampleServer } from '../support/sample-server/sample-server'
import { beginRun, brokenIn, emptyIn } from './testing/killed-runs'

const disk = mkdtempSync(join(tmpdir(), 'disk-'))
const mount = (options: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]).status === 0

/** A file system of its own, which only root may make, and not in every container. */
const skip = mount('size=6m') ? false : 'no file system can be mounted here'

const MEMBER = 'features/data-dictionary/v2.0/resources/member.feature'

if (skip) rmSync(disk, { recursive: true })

describe('a disk', { skip }, () => {
  const reports = join(disk, 'reports')
  const run = () => {
    const cucumber = join(PROJECT_ROOT, 'node_modules/@cucumber/cucumber/bin/cucumber.js')
    const environment = { METADATA: 'docs/example/metadata.xml', LOOKUPS: '', RESOSCRIPT: '', REPORTS: reports }
    const { status, stdout, stderr } = spawnSync(process.execPath, [cucumber, MEMBER], {
      cwd: PROJECT_ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...environment, GITHUB_ACTIONS: '' },
    })
    return { status, stdout, text: `${stdout}${stderr}` }
  }
  const texts = () => new Map(reportsIn(reports).map((name) => [name, readFileSync(join(reports, name), 'utf8')]))
  let earlier: ReadonlyMap<string, string>

  before(() => {
    assert.equal(run().status, 0)
    earlier = texts()
  })
  after(() => {
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true })
  })

  for (const left of [0, 8, 64, 512]) {
    test(`of which ${left} KB are left is one sentence, and earlier reports stay as they are`, () => {
      const filling = join(disk, 'filling')
      fill(filling, left)
      const { status, text } = run()
      rmSync(filling)
      assert.equal(status, 2, text)
      assert.equal(text.match(/ENOSPC: no space left on device|the disk is full/g)?.length, 1, text)
      assert.match(text, /Earlier reports stay as they are|cannot be used for reports \(the disk is full\): make room/)
      assert.doesNotMatch(text, /\n +at /)
      assert.deepEqual(texts(), earlier)
      assert.deepEqual([brokenIn(reports), emptyIn(disk)], [[], []])
    })
  }

  test('that has room again takes the reports of the next run', () => {
    const { status, text } = run()
    assert.equal(status, 0, text)
    assert.deepEqual(reportsIn(join(reports, 'previous')), reportsIn(reports))
    assert.ok(!readdirSync(reports).includes('unfinished'))
  })

  test('that cannot be written to any more, in the middle of a run, ends it with one sentence', async (t) => {
    const server = await startSampleServer({ recordsPerResource: 100, representation: 'EnumTypes' })
    t.after(() => server.close())
    const before = texts()
    const begun = beginRun({
      RESOSCRIPT: 'reference/resoscripts/sample-server.resoscript',
      SAMPLE_SERVER: server.origin,
      SAMPLE_SERVER_SECRET: server.clientSecret,
      REPORTS: reports,
    })
    while (!begun.printed().includes('Testing')) await setTimeout(10)
    assert.ok(mount('remount,ro'))
    const status = await begun.ended
    assert.ok(mount('remount,rw'))
    assert.equal(status, 2, begun.printed())
    assert.equal(begun.printed().match(/EROFS: read-only file system/g)?.length, 1, begun.printed())
    assert.match(begun.printed(), /cannot be written \(.*\): make room, allow to write there, or name another folder/)
    assert.doesNotMatch(begun.printed(), /\n +at /)
    assert.deepEqual(texts(), before)
  })
})

const reportsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(json|xml|html)$/.test(name))
    .toSorted()

/** Writes a file that leaves so many KB of a file system. */
function fill(path: string, left: number): void {
  const kilobyte = Buffer.alloc(1024)
  const { bavail, bsize } = statfsSync(dirname(path))
  writeFileSync(path, Buffer.concat(Array.from({ length: (bavail * bsize) / 1024 - left }, () => kilobyte)))
}
