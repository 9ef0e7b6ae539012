import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { whyNotNewest } from '../support/results/reports-folder'
import { readResults } from '../support/results/results-file'
import { dataOfPage } from '../support/results/testing/data-of-page'

const fieldFeature = 'features/data-dictionary/v2.0/resources/field.feature'
const lookupFeature = 'features/data-dictionary/v2.0/resources/lookup.feature'

describe('cucumber-js as people call it', () => {
  let reports: string
  before(() => {
    reports = mkdtempSync(join(tmpdir(), 'reports-'))
  })
  after(() => rmSync(reports, { recursive: true }))

  /** The counts that results.json gives, the exit code, and what was printed. */
  const run = (args: readonly string[], environment: Record<string, string> = {}) => {
    const cucumber = join(PROJECT_ROOT, 'node_modules/@cucumber/cucumber/bin/cucumber.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [cucumber, ...args], {
      cwd: PROJECT_ROOT,
      encoding: 'utf8',
      env: { ...process.env, METADATA: '', LOOKUPS: '', RESOSCRIPT: '', REPORTS: reports, ...environment },
    })
    return { status, stdout, stderr }
  }
  const passed = () => JSON.parse(readFileSync(join(reports, 'results.json'), 'utf8')).total.passed

  test('a named feature runs alone, says what it tests first, and leaves every report', () => {
    const { status, stdout } = run([fieldFeature])
    assert.equal(status, 0)
    assert.match(
      stdout,
      /^Testing the sample server on http:\/\/127\.0\.0\.1:\d+ \(set RESOSCRIPT or METADATA to test yours\)\n/,
    )
    assert.equal(passed(), 4)
    assert.deepEqual(readdirSync(reports).toSorted(), [
      'cucumber.json',
      'exchanges.ndjson',
      'junit.xml',
      'metadata-report.json',
      'metadata.xml',
      'results.json',
      'summary.html',
    ])
  })

  test('the report of a run has its verdict, and says what it was about', () => {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(reports, 'metadata.xml')))
      .digest('hex')
    const facts = readResults(reports)?.run
    assert.equal(facts?.metadata?.sha256, sha256)
    assert.match(facts.underTest, /^the sample server on http:\/\/127\.0\.0\.1:\d+$/)
    const { overview, dataElements } = dataOfPage(readFileSync(join(reports, 'summary.html'), 'utf8'))
    assert.deepEqual([overview.verdict, overview.total.passed], ['conformant', 4])
    assert.ok(overview.facts.some(({ value }) => value === sha256))
    assert.ok(dataElements?.rows.some(({ resourceName }) => resourceName === 'Field'))
  })

  test('a line selects one scenario', () => {
    const text = readFileSync(join(PROJECT_ROOT, fieldFeature), 'utf8').split('\n')
    const line = text.findIndex((words) => words.includes('Scenario:')) + 1
    assert.equal(run([`${fieldFeature}:${line}`]).status, 0)
    assert.equal(passed(), 1)
  })

  test('a file that lists scenarios, and a folder whose name has a dot, select what they name', () => {
    const rerun = join(relative(PROJECT_ROOT, reports), '@failed.txt')
    writeFileSync(join(reports, '@failed.txt'), `./${fieldFeature}:9\n${lookupFeature.replaceAll('/', '\\')}:9\n`)
    assert.equal(run([rerun]).status, 0)
    assert.equal(passed(), 2)
    assert.equal(run(['features/payload/v2.0', '--tags', '@Lookup']).status, 0)
    assert.equal(passed(), 3)
  })

  test('another version than that of the profile comes from the tag', () => {
    assert.equal(run(['features/data-dictionary/v1.7/resources/field.feature']).status, 0)
  })

  test('two processes judge what one judges', () => {
    assert.equal(run([fieldFeature, lookupFeature, '--parallel', '2']).status, 0)
    assert.equal(passed(), 10)
    assert.equal(readResults(reports)?.run?.dictionary.version, '2.0')
  })

  test('two processes that both need the Lookup records leave them once, and a verdict', () => {
    const { status, stderr } = run(['features/lookup-resource/*.feature', lookupFeature, '--parallel', '2'])
    assert.equal(status, 0, stderr)
    assert.equal(
      readResults(reports)?.scenarios.every(({ outcome }) => outcome === 'passed'),
      true,
    )
    assert.ok(readdirSync(reports).includes('lookup-resource-lookup-metadata.json'))
    assert.deepEqual(
      readdirSync(reports).filter((name) => name.endsWith('.part')),
      [],
    )
  })

  test('a process that dies takes the verdict with it', () => {
    const dying = join(reports, 'dying.cjs')
    // In its second scenario, so that one dies at least, whatever process has the others.
    writeFileSync(
      dying,
      "let runs = 0; process.on('message', ({ type }) => type === 'RUN' && ++runs === 2 && process.exit(7))",
    )
    const before = hashesIn(reports)
    const { status, stdout, stderr } = run([fieldFeature, '--parallel', '2'], { NODE_OPTIONS: `--require ${dying}` })
    assert.equal(status, 2)
    assert.match(stderr, /^A process of this run ended with exit code 7: its scenarios do not come to an end/m)
    assert.match(stdout, /COULD NOT BE JUDGED .*\n.*\n\n\d+ of \d+ scenarios did not come to an end/)
    assert.deepEqual(hashesIn(reports), before)
    assert.match(whyNotNewest(reports) ?? '', /^its newest run has not ended, or was interrupted/)
    rmSync(dying)
  })

  test('shards share the scenarios among them', () => {
    const shares = [1, 2, 3].map((share) => {
      assert.equal(run([fieldFeature, lookupFeature, '--shard', `${share}/3`]).status, 0)
      return passed()
    })
    assert.equal(
      shares.reduce((sum, share) => sum + share, 0),
      10,
    )
  })

  test('a violated MUST is exit code 1', () => {
    const metadata = join(reports, 'own.xml')
    const good = join(PROJECT_ROOT, 'features/data-dictionary/v2.0/reference/metadata-string-lookups.xml')
    writeFileSync(
      metadata,
      readFileSync(good, 'utf8').replace(/(?<=Name="LookupName" Type=)"Edm.String"/, '"Edm.Int32"'),
    )
    const { status, stdout } = run([lookupFeature], { METADATA: metadata })
    assert.equal(status, 1)
    assert.match(
      stdout,
      /Lookup\.LookupName MUST be String {3}\[field-data-type\]\n +expected {2}Edm\.String\n +found {5}Edm\.Int32/,
    )
    rmSync(metadata)
  })

  test('what the first attempt found of invalid metadata stays found where scenarios are retried', () => {
    const metadata = join(reports, 'own.xml')
    const good = join(PROJECT_ROOT, 'docs/example/metadata.xml')
    writeFileSync(metadata, readFileSync(good, 'utf8').replace('<Property Name="ListPrice" Type="Edm.', '$&Un'))
    const { status } = run([fieldFeature, '--retry', '1'], { METADATA: metadata })
    assert.equal(status, 1)
    const scenarios = readResults(reports)?.scenarios ?? []
    assert.deepEqual(
      scenarios.map(({ outcome }) => outcome),
      ['failed', 'not verified', 'not verified', 'not verified'],
    )
    assert.ok(scenarios[0]?.findings.some(({ outcome, found }) => outcome === 'violated' && found?.includes('Edm.Un')))
    rmSync(metadata)
  })

  test('a scenario that is retried tells again what is told once in a run', () => {
    const metadata = join(reports, 'own.xml')
    const good = readFileSync(join(PROJECT_ROOT, 'docs/example/metadata.xml'), 'utf8')
    const named = '<Member Name="ACT"><Annotation Term="RESO.OData.Metadata.StandardName" String="Active"/></Member>'
    writeFileSync(metadata, good.replace('<Member Name="Active"/>', named))
    const property = 'features/data-dictionary/v2.0/resources/property.feature'
    const toldWith = (...options: string[]) => {
      run([property, '--name', '^StandardStatus$', ...options], { METADATA: metadata })
      return readResults(reports)?.scenarios.flatMap(({ findings }) => findings.map(({ rule }) => rule))
    }
    const once = toldWith()
    assert.ok(once?.includes('lookups-member-names'))
    assert.deepEqual(toldWith('--retry', '1'), once)
    rmSync(metadata)
  })

  for (const [what, args, message] of [
    ['an unknown profile', ['-p', 'dd-3.0'], /there is no profile dd-3\.0/],
    ['a line of no scenario', [`${fieldFeature}:1`], /field\.feature:1 is not the line of a scenario/],
    [
      'a formatter that takes the terminal',
      [fieldFeature, '--format', 'progress'],
      /--format progress takes the place/,
    ],
    ['an error of Cucumber', [fieldFeature, '--plugin', './nowhere.js'], /COULD NOT BE JUDGED: the run ended before/],
  ] as const) {
    test(`${what} is exit code 2, whatever Cucumber makes of it`, () => {
      const { status, stderr } = run([...args])
      assert.equal(status, 2)
      assert.match(stderr, message)
    })
  }

  // Some that are known before the session begins, and some after; the others are tested where the session is.
  for (const [what, args, environment, message] of [
    [
      'a metadata file that is not text',
      [],
      { METADATA: 'reference/RESODataDictionary-1.7.facts.xlsx' },
      /facts\.xlsx cannot be read: it is not text in the encoding utf-8/,
    ],
    ['an unknown setting', ['--world-parameters', '{"metdata":"x"}'], {}, /world parameter metdata is unknown/],
    ['a metadata file that is not there', [], { METADATA: 'nowhere.xml' }, /there is no file .*nowhere\.xml/],
    ['a setting without a usable value', [], { SAMPLE_LIMIT: 'many' }, /SAMPLE_LIMIT must be a whole number/],
    ['a profile that does not exist', ['-p', 'dd-2.9'], {}, /there is no profile dd-2\.9/],
    ['a wrong option', ['--shard', '3/2'], {}, /--shard 3\/2 is not one of its shards/],
    ['a tag that no scenario has', ['--tags', '@Nowhere'], {}, /no scenario has the tag @Nowhere/],
    ['tags that no scenario has together', ['--tags', '@Member and @Field'], {}, /no scenario is selected/],
  ] as const) {
    test(`${what} is exit code 2 with one message and no stack, and earlier reports stay as they are`, () => {
      const before = hashesIn(reports)
      const { status, stderr } = run([fieldFeature, ...args], environment)
      assert.equal(status, 2)
      assert.match(stderr, message)
      assert.doesNotMatch(stderr, /\n +at /)
      assert.deepEqual(hashesIn(reports), before)
    })
  }
})

/** Returns hashes of the files that runs which came to their end have left in a folder, by path. */
const hashesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile() && !path.startsWith('unfinished'))
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  )
