import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { ConfigurationError } from '../dictionary/command-line'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { beginRun } from './begin-run'

describe('a run begins', () => {
  let reports: string
  const begin = (argv: readonly string[], environment = {}) =>
    beginRun({ argv, environment: { REPORTS: reports, ...environment }, folder: PROJECT_ROOT }, () => {})
  before(() => {
    reports = mkdtempSync(join(tmpdir(), 'reports-'))
    writeFileSync(join(reports, 'file'), '')
  })
  after(() => rmSync(reports, { recursive: true }))

  test('with a reports folder that is its own', async () => {
    const profiles = await begin(['-p', 'dd-1.7', '-f', `html:${reports}/new/steps.html`])
    assert.equal(profiles['dd-1.7']?.formatOptions.reports, reports)
    assert.deepEqual(readdirSync(reports), ['file', 'new', 'run.lock', 'unfinished'])
  })

  test('with the reports folder of a world parameter before that of the environment', async () => {
    const own = join(reports, 'own')
    const profiles = await begin(['--world-parameters', JSON.stringify({ reports: own })])
    assert.equal(profiles['default']?.formatOptions.reports, own)
  })

  test('in a folder beside that of whole runs where arguments cut the profile down, unless a folder is named', async () => {
    const folder = process.cwd()
    const tags = ['-p', 'dd-2.0', '--tags', '@IDX']
    try {
      process.chdir(reports)
      const { 'dd-2.0': part } = await begin(tags, { REPORTS: '' })
      assert.equal(part?.formatOptions.reports, 'reports/dd-2.0-part')
      assert.equal(part?.worldParameters['reports'], 'reports/dd-2.0-part')
      assert.deepEqual(part?.formatOptions.part?.selection, ['--tags (@IDX)'])
      const { 'dd-2.0': whole } = await begin(['-p', 'dd-2.0', '--tags', 'not (@IDX and not @IDX)'], { REPORTS: '' })
      assert.deepEqual(whole?.formatOptions, { reports: 'reports/dd-2.0', suite: 'dd-2.0' })
      const { 'dd-2.0': named } = await begin(tags)
      assert.equal(named?.formatOptions.reports, reports)
    } finally {
      process.chdir(folder)
    }
  })

  for (const [what, argv, message] of [
    [
      'an unknown profile',
      ['-p', 'dd-3.0'],
      /^there is no profile dd-3\.0; did you mean dd-2\.0\?; known are default, dd-1\.7,/,
    ],
    [
      'two profiles',
      ['-p', 'dd-2.0', '-p', 'dd-1.7'],
      /^profiles dd-2\.0 and dd-1\.7 are named, but a run judges by one/,
    ],
    [
      'another dictionary than that of the profile',
      ['-p', 'dd-2.0', '--world-parameters', '{"dictionaryVersion":"1.7"}'],
      /^--world-parameters: dictionaryVersion is 2\.0 in dd-2\.0: name the profile/,
    ],
    ['a feature that is not there', ['features/nowhere.feature'], /^there is no feature features\/nowhere\.feature/],
    [
      'a mistyped feature',
      ['-p', 'dd-1.7', 'features/property.feature'],
      /did you mean features.data-dictionary.v1\.7/,
    ],
    ['all there is wrong', ['nowhere', '--shard', '2/1'], /^--shard 2\/1 .*\nthere is no feature nowhere/],
    ['features of several versions', ['features'], /Data Dictionary 1\.7, 2\.0, 2\.1 are named.*v2\.0/],
  ] as const) {
    test(`not with ${what}, and says so`, async () => {
      await assert.rejects(begin(argv), (error) => error instanceof ConfigurationError && message.test(error.message))
    })
  }

  test('not where reports cannot be written', async () => {
    const below = join(reports, 'file', 'below')
    await assert.rejects(
      begin([], { REPORTS: below }),
      /below cannot be used for reports \(a part of the path is not a folder\)/,
    )
    await assert.rejects(begin(['-f', `html:${below}.html`]), /--format: .*below\.html cannot be written: /)
    await assert.rejects(begin(['-f', `html:${reports}`]), /--format: .* cannot be written: it is a folder/)
  })
})
