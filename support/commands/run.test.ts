import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigurationError } from '../dictionary/command-line'
import { writeResults } from '../results/results-file'
import { sampleResults, scenarioOf, violating } from '../results/testing/scenario-results'
import { readRunOptions } from './run'

const NOTHING = { RESOSCRIPT: '', METADATA: '', LOOKUPS: '' }

for (const [words, expected] of [
  ['', { profile: 'dd-2.0', argv: [], settings: {} }],
  ['dd-2.1', { profile: 'dd-2.1', argv: [], settings: {} }],
  [
    'dd-1.7 features/a.feature:9 @rerun.txt',
    { profile: 'dd-1.7', argv: ['features/a.feature:9', '@rerun.txt'], settings: {} },
  ],
  ['features\\a', { profile: 'dd-2.0', argv: ['features\\a'], settings: {} }],
  ['--resoscript a b.feature', { profile: 'dd-2.0', argv: ['b.feature'], settings: { ...NOTHING, RESOSCRIPT: 'a' } }],
  [
    'dd-2.0 --metadata m --lookups l --reports r --sample-limit 9',
    {
      profile: 'dd-2.0',
      argv: [],
      settings: { ...NOTHING, METADATA: 'm', LOOKUPS: 'l', REPORTS: 'r', SAMPLE_LIMIT: '9' },
    },
  ],
  [
    '--tags @IDX --resource Property --format html:a --format json:b -- --retry 2 --fail-fast',
    {
      profile: 'dd-2.0',
      argv: [
        '--tags',
        '@IDX',
        '--tags',
        '@Property',
        '--format',
        'html:a',
        '--format',
        'json:b',
        '--retry',
        '2',
        '--fail-fast',
      ],
      settings: {},
    },
  ],
  [
    '--format sarif --format html:a --format gitlab --against b --baseline c --update-baseline d --expires e',
    {
      profile: 'dd-2.0',
      argv: ['--format', 'html:a'],
      settings: {
        AGAINST: 'b',
        BASELINE: 'c',
        REPORT_FORMATS: 'sarif,gitlab',
        UPDATE_BASELINE: 'd',
        BASELINE_EXPIRES: 'e',
      },
    },
  ],
] as const) {
  test(`run ${words} becomes arguments of Cucumber and settings`, () => {
    assert.deepEqual(readRunOptions(words.split(' ').filter(Boolean), {}), expected)
  })
}

test('what a run is compared with has to make sense', () => {
  const read = (words: string) => () => readRunOptions(words.split(' '), {})
  assert.throws(read('--expires 2027-01-01'), /--expires goes with --update-baseline; see/)
  assert.throws(read('--format sarif:a'), /--format sarif:a names a file, but it is written into the reports folder/)
})

test('a server can be named by its URL, with variables that hold its credentials', () => {
  const environment = { TOKEN: 'secret', ID: 'me', SECRET: 'hidden' }
  const settingsOf = (...argv: readonly string[]) =>
    readRunOptions(['--url', 'https://a.example', ...argv], environment)?.settings
  const withToken = settingsOf('--token-env', 'TOKEN')
  assert.match(withToken?.['RESOSCRIPT'] ?? '', /bearer-token\.resoscript$/)
  assert.deepEqual([withToken?.['DD_SERVICE_ROOT'], withToken?.['DD_BEARER_TOKEN']], ['https://a.example', 'secret'])
  const withClient = settingsOf('--client-env', 'ID', 'SECRET', 'https://a.example/token')
  assert.match(withClient?.['RESOSCRIPT'] ?? '', /client-credentials\.resoscript$/)
  assert.deepEqual(
    ['DD_CLIENT_ID', 'DD_CLIENT_SECRET', 'DD_TOKEN_URL'].map((name) => withClient?.[name]),
    ['me', 'hidden', 'https://a.example/token'],
  )
})

for (const [words, message] of [
  ['dd-3.0', /^there is no profile dd-3\.0; did you mean dd-2\.0\?/],
  ['--resorce Property', /^Unknown option '--resorce'; did you mean --resource\?/],
  ['--resource Propertty', /^Data Dictionary 2\.0 has no Resource Propertty; did you mean Property\?/],
  ['web-api-core-2.0.0 --resource Property', /^--resource goes with the profiles of the Data Dictionary/],
  ['--metadata m --resoscript r', /^--resoscript and --metadata are both given/],
  ['--lookups l', /^--lookups goes with --metadata/],
  ['--tags=', /^--tags is empty/],
  ['--reports=', /^--reports is empty/],
  ['--token-env A', /^--token-env goes with --url/],
  ['--url http://a --client-env A B', /^--client-env needs three values/],
  ['--url ftp://a --token-env A', /^--url is not an absolute URL of http or https/],
  ['--url http://a --client-env A B t', /^the TOKEN_URL of --client-env is not an absolute URL/],
  ['--url http://a', /^--url needs either --token-env NAME or --client-env/],
  ['--url http://a --token-env NOWHERE', /^--token-env names the environment variable NOWHERE, which is not set/],
  ['--url http://a --client-env A B http://t', /^--client-env names the environment variable A, which is not set/],
] as const) {
  test(`run ${words} cannot be understood, and says why`, () => {
    assert.throws(
      () => readRunOptions(words.split(' '), {}),
      (error) => error instanceof ConfigurationError && message.test(error.message),
    )
  })
}

test('--last-failed looks at the last whole run, and without one at the last part', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'last-'))
  const before = process.cwd()
  const failedIn = () => readRunOptions(['--last-failed'], {})?.argv
  const failing = (line: number) => ({ ...sampleResults, scenarios: [{ ...violating('failing', 'a-rule'), line }] })
  try {
    process.chdir(folder)
    const nothing =
      /^ConfigurationError: --last-failed: neither reports.dd-2\.0 nor reports.dd-2\.0-part holds results of a run: run /
    assert.throws(failedIn, nothing)
    mkdirSync('reports/dd-2.0-part', { recursive: true })
    assert.throws(failedIn, nothing)
    await writeResults('reports/dd-2.0-part', failing(7))
    assert.deepEqual(failedIn(), ['features/property.feature:7'])
    await writeResults('reports/dd-2.0', failing(9))
    assert.deepEqual(failedIn(), ['features/property.feature:9'])
  } finally {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  }
})

test('--last-failed names the scenarios that failed or were not verified in the reports of the last run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  const failedIn = (reports: string) => readRunOptions(['--last-failed'], { REPORTS: reports })?.argv
  const results = (...lines: readonly number[]) => ({
    run: undefined,
    coreRun: undefined,
    profile: undefined,
    scenarios: [scenarioOf('passing', 'passed'), ...lines.map((line) => ({ ...violating('failing', 'a-rule'), line }))],
  })
  try {
    assert.throws(() => failedIn(folder), /holds no results of a run/)
    await writeResults(folder, results(7, 9))
    assert.deepEqual(failedIn(folder), ['features/property.feature:7', 'features/property.feature:9'])
    await writeResults(folder, results())
    assert.throws(() => failedIn(folder), /no scenario failed in/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
