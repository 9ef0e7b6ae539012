import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { BASE_EDMX } from '../metadata/testing/base-edmx'
import { type RealCall, realCommand } from './testing/real-command'

const SCENARIO = 'features/metadata/metadata-validation.feature:11'
const ON_FILE = ['--metadata', 'metadata.xml']
const INVALID = ['--metadata', 'invalid.xml', 'features/metadata']

describe('the exit code of the real command, in a folder with blanks and letters of other scripts', {
  concurrency: 2,
}, () => {
  let folder = ''
  const called = async (args: readonly string[], more: Omit<RealCall, 'folder'> = {}) => {
    const { stderr, ...result } = await realCommand(args, { folder, ...more })
    return { ...result, stderr: withoutProgress(stderr) }
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'Ordner ä 鍵 '))
    await copyFile(join(PROJECT_ROOT, 'docs/example/metadata.xml'), join(folder, 'metadata.xml'))
    await writeFile(join(folder, 'invalid.xml'), BASE_EDMX.replace('Type="Edm.String"', 'Type="Edm.Strong"'))
    await writeFile(join(folder, 'nothing.txt'), '')
    await writeFile(join(folder, 'one.txt'), `${SCENARIO}\n`)
    await writeFile(join(folder, 'text.txt'), 'no metadata')
    await writeFile(join(folder, 'payload.json'), '{"ListingKey": "1"}')
  })
  after(() => rm(folder, { recursive: true }))

  for (const [words, shown] of [
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['-h'], /^npx dd-acceptance COMMAND\n/],
    [['help', 'metadata'], /^npx dd-acceptance metadata FILE/],
    [['metadata', 'metadata.xml'], /^VALID METADATA/m],
    [['validate', '--resource', 'Property', 'payload.json'], /^CONFORMANT/m],
    [['run', ...ON_FILE, SCENARIO, '--reports', 'one'], /^passed: 1 of /m],
    [['run', ...ON_FILE, 'one.txt', '--reports', 'listed'], /^passed: 1 of /m],
  ] as const) {
    test(`0: ${words.join(' ')}`, async () => {
      const { status, stdout, stderr } = await called(words)
      assert.deepEqual([status, stderr], [0, ''])
      assert.match(stdout, shown)
    })
  }

  test('0: features and files whose paths are written as on Windows', async () => {
    const words = ['run', 'dd-2.0', 'features\\metadata\\metadata-validation.feature:11', ...ON_FILE]
    const { status, stdout, stderr } = await called([...words, '--reports', 'backslashes ü'])
    assert.deepEqual([status, stderr], [0, ''])
    assert.match(stdout, /^passed: 1 of /m)
    assert.match(stdout, /^Reports in backslashes ü: /m)
  })

  for (const [words, shown] of [
    [['metadata', 'invalid.xml'], /^INVALID METADATA/m],
    [['run', ...ON_FILE, '--reports', 'whole'], /^NOT CONFORMANT$/m],
    [['run', ...INVALID, '--reports', 'part'], /^failed: 1, passed: \d+ of /m],
    [['variations', ...ON_FILE], /^Variations that have to be resolved: 2$/m],
  ] as const) {
    test(`1: ${words.join(' ')}`, async () => {
      const { status, stdout, stderr } = await called(words)
      assert.deepEqual([status, stderr], [1, ''])
      assert.match(stdout, shown)
    })
  }

  for (const [words, message] of [
    [[], /^$/],
    [['metdata', 'metadata.xml'], /^error: there is no command metdata; did you mean metadata\?/],
    [['help', 'metdata'], /^error: there is no command metdata; did you mean metadata\?/],
    [['metadata'], /^error: no metadata file is named/],
    [['metadata', 'metadata.xml', 'invalid.xml'], /^error: 2 files are named/],
    [['metadata', 'absent.xml'], /^error: there is no file absent\.xml\n$/],
    [['metadata', 'text.txt'], /^error: text\.txt holds no metadata/],
    [['metadata', '.'], /^error: \. cannot be read/],
    [['metadata', '--jsom', 'metadata.xml'], /^error: Unknown option '--jsom'; did you mean --json\?/],
    [['run', 'dd-2.9'], /^error: there is no profile dd-2\.9; did you mean dd-2\.0\?/],
    [['run', '--metdata', 'metadata.xml'], /^error: Unknown option '--metdata'; did you mean --metadata\?/],
    [['run', ...ON_FILE, '--', '--retri', '2'], /^error: unknown option '--retri'/],
    [['run', ...ON_FILE, '--', '-p', 'dd-3'], /profiles dd-2\.0 and dd-3 are named/],
    [
      ['run', ...ON_FILE, '--', '--world-parameters', '{"report": "a"}'],
      /world parameter report is unknown; did you mean/,
    ],
    [['run', ...ON_FILE, '--tags', 'not @payloads'], /no scenario has the tag @payloads; did you mean @payload\?/],
    [['run', ...ON_FILE, '--tags', '@Property and'], /--tags: .*could not be parsed/],
    [
      ['run', ...ON_FILE, '--resource', 'Propert'],
      /^error: Data Dictionary 2\.0 has no Resource Propert; did you mean/,
    ],
    [['run', ...ON_FILE, 'features/propertie.feature'], /there is no feature features\/propertie\.feature/],
    [
      ['run', ...ON_FILE, 'features/metadata/metadata-validation.feature:12'],
      /:12 is not the line of a scenario; the nearest/,
    ],
    [['run', ...ON_FILE, 'nothing.txt'], /nothing\.txt/],
    [['run', ...ON_FILE, '--last-failed', '--reports', 'never'], /^error: --last-failed: never holds no results/],
    [['run', ...ON_FILE, '--', '--name', 'Nobody'], /no scenario is selected/],
    [['run', ...ON_FILE, '--tags', '@Property and @Member'], /no scenario is selected/],
    [['run', ...ON_FILE, '--tags', '@Caravan'], /^$/],
    [['run', '--metadata', 'absent.xml'], /METADATA: there is no file .*absent\.xml/],
    [['serve', '--defect', 'lookup-emty'], /^error: there is no defect lookup-emty; did you mean lookup-empty\?/],
  ] as const) {
    test(`2: ${words.join(' ')}`, async () => {
      const { status, stderr } = await called(withReports(words))
      assert.equal(status, 2, stderr)
      assert.match(stderr, message)
      assert.doesNotMatch(stderr, /\n +at /)
    })
  }

  for (const [words, exitCode, when, reports] of [
    [['run', ...ON_FILE, '--reports', 'headed'], 1, 'after a line', 'headed'],
    [['run', ...INVALID, '--reports', 'unread'], 1, 'at once', 'unread'],
    [['run', ...INVALID, '--reports', 'parallel', '--', '--parallel', '2'], 1, 'at once', 'parallel'],
    [['metadata', 'metadata.xml', '--json'], 0, 'at once', undefined],
    [['metadata', 'invalid.xml'], 1, 'at once', undefined],
  ] as const) {
    test(`${exitCode}: ${words.join(' ')}, whose reader closes the pipe ${when}`, async () => {
      const { status, stderr } = await called(words, { closes: { stream: 'stdout', when } })
      assert.deepEqual([status, stderr], [exitCode, ''])
      if (reports === undefined) return
      const left = await readdir(join(folder, reports))
      assert.ok(left.includes('summary.html'), left.join())
      assert.match(await readFile(join(folder, reports, 'results.json'), 'utf8'), /"verdict": "not conformant"/)
    })
  }

  test('2: a message that nobody reads', async () => {
    const { status } = await called(['run', '--metadata', 'absent.xml'], {
      closes: { stream: 'stderr', when: 'at once' },
    })
    assert.equal(status, 2)
  })
})

/** Names a folder for the reports of a run that nothing else uses. */
function withReports([name = '', ...others]: readonly string[]): readonly string[] {
  const own = [...(name === '' ? [] : [name]), ...others]
  return name === 'run' && !own.includes('--reports') ? [name, '--reports', randomUUID(), ...others] : own
}

/** Leaves out the lines that a run prints every 15 seconds. */
const withoutProgress = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\d+:\d\d /.test(line))
    .join('\n')
