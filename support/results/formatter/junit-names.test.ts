import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { generateMessages } from '@cucumber/gherkin'
import { IdGenerator, SourceMediaType } from '@cucumber/messages'
import { Query } from '@cucumber/query'
import { type CommandResult, runCommand } from '../../../step-definitions/testing/run-command'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { junitName } from './junit-report'

const features = join(PROJECT_ROOT, 'features')

const namesIn = ({ files }: CommandResult): string[] =>
  [...(files.get('junit.xml') ?? '').matchAll(/<testcase (classname="[^"]*" name="[^"]*")/g)].map(
    ([, name = '']) => name,
  )

test('two runs on two servers give the same names, each once', async () => {
  const runs = [0, 1].map(() => runCommand(['features/metadata/metadata-validation.feature'], {}))
  const [first = [], second] = (await Promise.all(runs)).map(namesIn)
  assert.equal(first.length, namesOf(['metadata/metadata-validation.feature']).length)
  assert.deepEqual(second, first)
  assert.equal(new Set(first).size, first.length)
  assert.ok(
    first.includes(
      'classname="Metadata validation" name="Names are identifiers, and one name means one thing - unique-namespaces"',
    ),
  )
})

/** Names of all scenarios in feature files, as JUnit has them. */
function namesOf(paths: readonly string[]): string[] {
  const options = { includeGherkinDocument: true, includePickles: true, newId: IdGenerator.incrementing() }
  const query = new Query()
  for (const path of paths) {
    const text = readFileSync(join(features, path), 'utf8')
    for (const message of generateMessages(text, path, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, options))
      query.update(message)
  }
  return query.findAllPickles().map((pickle) => {
    const { feature, rule } = query.findLineageBy(pickle) ?? {}
    return `${feature?.name}: ${junitName(rule?.name, pickle.name)}`
  })
}

test('no two scenarios that run together have the same name', () => {
  const paths = readdirSync(features, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.feature'))
  const isOfCore = (path: string) => path.startsWith('web-api-core')
  const together = ['1.7', '2.0', '2.1'].map((version) =>
    paths.filter((path) => !isOfCore(path) && (path.includes(`v${version}`) || !/v\d/.test(path))),
  )
  for (const run of [...together, paths.filter(isOfCore)]) {
    const names = namesOf(run)
    assert.ok(names.length > 70)
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    )
  }
})
