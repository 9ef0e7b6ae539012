import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { readResults } from '../support/results/results-file'

const FEATURE = 'features/data-dictionary/v2.0/resources/field.feature'

describe('a run in a folder that is not that of the project', () => {
  let folder: string
  before(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'elsewhere-')), 'two words (2)')
    mkdirSync(folder)
    cpSync(join(PROJECT_ROOT, 'docs/example/metadata.xml'), join(folder, 'metadata.xml'))
  })
  after(() => rmSync(join(folder, '..'), { recursive: true }))

  const called = (...argv: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, METADATA: '', LOOKUPS: '', RESOSCRIPT: '', REPORTS: '', GITHUB_ACTIONS: '' },
    })
    return { status, stdout, stderr }
  }
  const run = (...argv: readonly string[]) =>
    called(join(PROJECT_ROOT, 'support/commands/dd-acceptance.js'), 'run', ...argv)
  const placesIn = (reports: string) =>
    readResults(join(folder, reports))?.scenarios.map(({ uri, line, outcome }) => `${uri}:${line} ${outcome}`) ?? []

  test('judges a file there, and leaves its reports there', () => {
    const { status, stdout } = run('dd-2.0', '--metadata', 'metadata.xml', '--resource', 'Property')
    assert.equal(status, 1)
    assert.match(stdout, /^Testing metadata file metadata\.xml\n/)
    assert.match(stdout, /\nfailed: 3, not verified: 4, passed: 5, not offered: \d+ of [\d,]+ scenarios of dd-2\.0\n/)
    assert.match(stdout, /Reports in reports\/dd-2\.0-part:/)
    assert.deepEqual(readdirSync(folder).sort(), ['metadata.xml', 'reports'])
    const places = placesIn('reports/dd-2.0-part')
    assert.ok(places.length > 600)
    assert.ok(places.every((place) => place.startsWith('features/')))
  })

  test('takes up what failed, named as in its reports', () => {
    const failed = placesIn('reports/dd-2.0-part').filter((place) => place.endsWith(' failed'))
    const { status } = run('--metadata', 'metadata.xml', '--last-failed')
    assert.equal(status, 1)
    assert.deepEqual(placesIn('reports/dd-2.0-part'), failed)
    const [first = ''] = failed
    run('--metadata', 'metadata.xml', first.split(' ')[0] ?? '', '--reports', 'own')
    assert.deepEqual(placesIn('own'), [first])
  })

  test('starts the sample server where nothing else is named', () => {
    const { status, stdout } = run(FEATURE, '--reports', 'sample')
    assert.equal(status, 0)
    assert.match(stdout, /\npassed: \d+.* of [\d,]+ scenarios of dd-2\.0\n/)
  })

  test('does the same in several processes', () => {
    const { status } = run(FEATURE, '--metadata', 'metadata.xml', '--reports', 'parallel', '--', '--parallel', '2')
    assert.equal(status, 2)
    const places = placesIn('parallel')
    run(FEATURE, '--metadata', 'metadata.xml', '--reports', 'alone')
    assert.deepEqual(places, placesIn('alone'))
  })

  test('works through a configuration file of Cucumber that lies elsewhere, too', () => {
    const { status, stdout } = called(
      join(PROJECT_ROOT, 'node_modules/@cucumber/cucumber/bin/cucumber.js'),
      ...['--config', relative(folder, join(PROJECT_ROOT, 'cucumber.js')), '-p', 'dd-2.0'],
      ...['--world-parameters', JSON.stringify({ metadata: 'metadata.xml', reports: 'config' })],
    )
    assert.equal(status, 1)
    assert.match(stdout, /NOT CONFORMANT\nScenarios: 19\d\d /)
    assert.ok(placesIn('config').every((place) => place.startsWith('features/')))
  })

  test('names own features before those of the package', () => {
    mkdirSync(join(folder, 'features'))
    writeFileSync(
      join(folder, 'features', 'own.feature'),
      'Feature: Own\n  Background:\n    Given valid metadata were retrieved\n  Scenario: s\n    When "ListPrice" exists in the "Property" Resource\n    Then "ListPrice" MUST be "Decimal" data type\n',
    )
    const { status } = run('features/own.feature', '--metadata', 'metadata.xml', '--reports', 'own-feature')
    assert.equal(status, 1)
    assert.equal(placesIn('own-feature').length, 1)
  })
})
