import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { globSync } from 'glob'
import { ConfigurationError } from '../dictionary/command-line'
import { globInPackage } from './command-line/package-files'
import { cutDown, type ProfileName, profilesFor, versionOf } from './profiles'

const FIELD = (version: string) => `features/data-dictionary/v${version}/resources/field.feature`
const CORE = (version: string) => `features/web-api-core/v${version}/metadata.feature`

const naming = (...paths: readonly string[]) =>
  profilesFor({ named: new Map(paths.map((path) => [path, []])), version: '2.0', tags: '', reports: undefined })

for (const [name, { paths, format, require: steps, plugin }] of Object.entries(profilesFor())) {
  test(`everything that profile ${name} names is there`, () => {
    for (const path of paths)
      assert.notEqual(globSync(path, { cwd: tmpdir(), windowsPathsNoEscape: true }).length, 0, path)
    for (const path of steps)
      assert.notEqual(globSync(path, { cwd: tmpdir(), windowsPathsNoEscape: true }).length, 0, path)
    const [[formatter] = ['']] = format
    assert.ok(existsSync(fileURLToPath(formatter)))
    assert.deepEqual(plugin, [])
  })
}

for (const [paths, asked, suite, version] of [
  [[FIELD('1.7')], 'dd-2.0', 'dd-1.7', '1.7'],
  [['features/payload/v2.1/payload.feature', FIELD('2.1')], 'default', 'dd-2.1', '2.1'],
  [['features/metadata/metadata-validation.feature'], 'dd-1.7', 'dd-1.7', '1.7'],
  [['/elsewhere/own.feature'], 'dd-2.1', 'dd-2.1', '2.1'],
  [[CORE('2.0.0')], 'dd-2.0', 'web-api-core-2.0.0', '2.1'],
  [[CORE('2.0.0'), CORE('2.1.0')], 'default', 'web-api-core-2.1.0', '2.1'],
  // A Field is judged by its own version, whatever stands beside it.
  [[CORE('2.1.0'), FIELD('1.7')], 'default', 'dd-1.7', '1.7'],
] as const) {
  test(`${paths.join(' and ')} under ${asked} is judged as ${suite}`, () => {
    const named: Readonly<Record<ProfileName, object>> = naming(...paths)
    const { [asked]: profile } = named
    assert.deepEqual(profile, {
      ...profile,
      paths: [],
      formatOptions: { reports: `reports/${suite}`, suite },
      worldParameters: {
        dictionaryVersion: version,
        reports: `reports/${suite}`,
        ...(paths.some((path) => path.includes('core')) ? { sampleServerRecords: 100 } : {}),
      },
    })
  })
}

test('features of two versions cannot be judged together', () => {
  assert.throws(
    () => naming(FIELD('2.0'), 'features/payload/v1.7/payload.feature'),
    (error) => error instanceof ConfigurationError && /Data Dictionary 1\.7, 2\.0 are named/.test(error.message),
  )
})

for (const [profile, example] of [
  ['dd-1.7', FIELD('1.7')],
  ['default', FIELD('2.0')],
  ['dd-2.1', FIELD('2.1')],
  ['web-api-core-2.0.0', FIELD('2.1')],
] as const) {
  test(`of features of several versions, ${profile} is told to name those of its own`, () => {
    const named = new Map(['1.7', '2.0', '2.1'].map((version) => [FIELD(version), []]))
    assert.throws(() => profilesFor({ named, version: versionOf(profile), tags: '', reports: undefined }), {
      message: new RegExp(`name those of one, e\\.g\\. ${example}$`),
    })
  })
}

test('the steps of Web API Core are loaded where a feature may need them', () => {
  const stepsOf = (...paths: readonly string[]) => naming(...paths)['dd-2.0'].require[1]
  assert.equal(stepsOf(FIELD('2.0')), globInPackage('step-definitions/!(core-*).steps.ts'))
  for (const path of [CORE('2.0.0'), '/elsewhere/own.feature', 'own.feature'])
    assert.equal(stepsOf(FIELD('2.0'), path), globInPackage('step-definitions/*.steps.ts'))
})

for (const [tags, asks] of [
  ['', false],
  ['@core-endorsement', false],
  ['@2.0.0 and not @beyond-core', false],
  ['not (@beyond-core)', false],
  ['@beyond-core', true],
  ['@core-endorsement or @filters', true],
] as const) {
  test(`the tags "${tags}" ${asks ? 'ask' : 'do not ask'} for what is beyond Core`, () => {
    const { paths } = profilesFor({ named: new Map(), version: '2.0', tags, reports: undefined })['web-api-core-2.0.0']
    assert.deepEqual(paths, [globInPackage(`features/web-api-core/v2.0.0/${asks ? '**/' : ''}*.feature`)])
  })
}

test('reports of a part have a folder of their own, unless one is named', () => {
  const part = { scenarios: 1951, features: [], selection: ['--tags @IDX'] }
  const { 'dd-2.0': profile } = profilesFor()
  for (const [isNamed, reports] of [
    [false, 'reports/dd-2.0-part'],
    [true, 'reports/dd-2.0'],
  ] as const) {
    const { formatOptions, worldParameters } = cutDown(profile, part, isNamed)
    assert.deepEqual(formatOptions, { reports, suite: 'dd-2.0', part })
    assert.equal(worldParameters['reports'], reports)
  }
})

test('reports of any profile go into the folder that is named', () => {
  const { format, formatOptions, worldParameters } = profilesFor({
    named: new Map(),
    version: '1.7',
    tags: '',
    reports: 'r',
  })['dd-1.7']
  assert.deepEqual([format.length, formatOptions.reports, worldParameters['reports']], [1, 'r', 'r'])
})
