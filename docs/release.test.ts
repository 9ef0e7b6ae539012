import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

const skip = process.env['npm_execpath'] === undefined && 'npm did not start the tests'

const CHANGED = '# Changelog\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n## 1.2.3 - 2026-01-01\n\n- The first.\n'

const GIT_USER = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'someone'],
    [`GIT_${who}_EMAIL`, 'someone@example.com'],
  ]),
)

/** A repository whose package is found to work, or not. */
function repository(t: TestContext, { changelog = CHANGED, works = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const run = (command: string, ...args: readonly string[]) => {
    const env = { ...process.env, ...GIT_USER }
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env })
    return { status, stdout, stderr }
  }
  const tried = `node -e "console.log('the package is tried'); process.exit(${works ? 0 : 1})"`
  const scripts = { 'check:package': tried, 'check:package:this-node': tried }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'thing', version: '1.2.3', scripts }))
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog)
  mkdirSync(join(folder, '.ci'))
  copyFileSync(join(PROJECT_ROOT, '.ci', 'release.js'), join(folder, '.ci', 'release.js'))
  run('git', 'init', '--quiet')
  run('git', 'add', '.')
  run('npm', 'install', '--package-lock-only', '--no-audit', '--no-fund', '--offline')
  run('git', 'add', '.')
  run('git', 'commit', '--quiet', '--message', 'Begin')
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  const release = (...args: readonly string[]) => run(process.execPath, '.ci/release.js', ...args)
  return { folder, run, text, release, version: () => JSON.parse(text('package.json')).version }
}

test('a dry run says what would be released, tries the package, and changes nothing', { skip }, (t) => {
  const { release, run, version, text } = repository(t)
  const { status, stdout } = release('minor', '--dry-run')
  assert.equal(status, 0)
  assert.match(stdout, /^1\.2\.3 becomes 1\.3\.0, of \d{4}-\d\d-\d\d:\n\n### Added\n\n- A thing\.\n/)
  assert.match(stdout, /the package is tried\n\nA dry run: nothing was changed\.\n$/)
  assert.deepEqual([version(), text('CHANGELOG.md')], ['1.2.3', CHANGED])
  assert.equal(run('git', 'status', '--porcelain').stdout, '')
  assert.equal(run('git', 'tag').stdout, '')
})

test('a release is a commit and a tag, with which package.json and CHANGELOG agree', { skip }, (t) => {
  const { release, run, version, text } = repository(t)
  assert.equal(release('minor').status, 0)
  assert.equal(version(), '1.3.0')
  assert.equal(JSON.parse(text('package-lock.json')).version, '1.3.0')
  assert.match(text('CHANGELOG.md'), /## Unreleased\n\n## 1\.3\.0 - \d{4}-\d\d-\d\d\n\n### Added\n\n- A thing/)
  assert.equal(run('git', 'status', '--porcelain').stdout, '')
  assert.equal(run('git', 'log', '-1', '--format=%s').stdout, 'Release 1.3.0\n')
  assert.equal(run('git', 'tag').stdout, 'v1.3.0\n')
  assert.deepEqual(release('check', 'v1.3.0'), { status: 0, stdout: '### Added\n\n- A thing.\n', stderr: '' })
  const other = release('check', 'v1.3.1')
  assert.deepEqual([other.status, other.stdout], [2, ''])
  assert.match(other.stderr, /^error: the tag is v1\.3\.1, and package\.json has 1\.3\.0\n$/)
  assert.match(release('minor').stderr, /^error: CHANGELOG\.md has nothing under Unreleased/)
})

test('nothing is released that is not committed, does not work, or is there already', { skip }, (t) => {
  const { release, run, folder, version } = repository(t)
  assert.match(release('2.0').stderr, /^error: name patch, minor, major or a version such as 1\.2\.3, not 2\.0\n$/)
  run('git', 'tag', 'v1.2.4')
  assert.match(release('patch').stderr, /^error: there is a tag v1\.2\.4 already/)
  writeFileSync(join(folder, 'CHANGELOG.md'), `${CHANGED}\n`)
  assert.match(release('minor').stderr, /^error: there are changes that are not committed/)
  const broken = repository(t, { works: false })
  assert.notEqual(broken.release('minor').status, 0)
  assert.deepEqual([broken.version(), broken.run('git', 'tag').stdout], ['1.2.3', ''])
  assert.equal(version(), '1.2.3')
})
