import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { JUnitXmlPrinter } from '@cucumber/junit-xml-formatter'
import { type Envelope, TestStepResultStatus } from '@cucumber/messages'
import type { Finding } from '../../dictionary/finding'
import { formatFindings } from '../../dictionary/format-finding'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { printableLines } from '../../dictionary/wording'
import { findingOf, scenarioOf } from '../testing/scenario-results'
import { ResultCollector } from './collect-results'
import { junitPieces } from './junit-report'

const FEATURES = {
  'b.feature': `Feature: Last <by> "path" & 'first' to run
  Background:
    Given nothing
  Rule: Fields MUST be ]]> & <good>
    Scenario Outline: <name> with "quotes"
      When nothing
      Then it ends with "<end>"
      And nothing more

      Examples:
        | name  | end                              |
        | good  | passed                           |
        | bad   | an <error> & 'quotes'            |
        | tab   | a\tb                             |
        | skips | skipped                          |
        | waits | pending                          |

      Examples: of illegal characters
        | name  | end                              |
        | \u{1f3e0}\u0001\u001f\u007f | of \ufffe and \uffff and \u000b |
  Scenario: a step that nobody has defined
    When nobody has defined this
    Then nothing more
`,
  'a.feature': `Feature: Runs second
  Scenario: it takes two attempts
    Then it fails at first
  Scenario: two definitions
    Then ambiguous
  Scenario: a step with a text and a table
    Given a text
      """
      of <two>
      lines
      """
    Given a table
      | a | b |
  @hook
  Scenario: a hook fails after its step
    Then it ends with "]]> in a section"
  Scenario: nothing to do
`,
}

const STEPS = `
const { After, Before, Given, setParallelCanAssign } = require(${JSON.stringify(require.resolve('@cucumber/cucumber'))})
let attempts = 0
Given('nothing', () => {})
Given('nothing more', () => {})
Given('a text', (text) => {})
Given('a table', (table) => {})
Given('ambiguous', () => {})
Given(/^ambi/, () => {})
Given('it fails at first', () => { if (attempts++ === 0) throw new TypeError('first') })
Given('it ends with {string}', (end) => {
  if (end === 'skipped' || end === 'pending') return end
  if (end !== 'passed') throw new RangeError(end + '\\nand more \\ud800!')
})
Before(() => {})
After({ tags: '@hook' }, () => { throw new Error('hook') })
`

/** Messages of a run of Cucumber, whose paths are not in the order of the alphabet. */
function messagesOfRun(...options: readonly string[]): Envelope[] {
  const folder = mkdtempSync(join(tmpdir(), 'junit-'))
  try {
    for (const [name, text] of Object.entries({ ...FEATURES, 'steps.js': STEPS }))
      writeFileSync(join(folder, name), text)
    const cucumber = join(PROJECT_ROOT, 'node_modules/@cucumber/cucumber/bin/cucumber.js')
    const { stderr } = spawnSync(
      process.execPath,
      [cucumber, ...Object.keys(FEATURES), '--require', 'steps.js', '--format', 'message:messages.ndjson', ...options],
      { cwd: folder, encoding: 'utf8' },
    )
    assert.equal(stderr, '')
    const lines = readFileSync(join(folder, 'messages.ndjson'), 'utf8').trimEnd().split('\n')
    return lines.map((line): Envelope => JSON.parse(line))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function byCucumber(suiteName: string, messages: readonly Envelope[]): string {
  let text = ''
  const testNamingStrategy: ConstructorParameters<typeof JUnitXmlPrinter>[0]['testNamingStrategy'] = {
    reduce: ({ rule }, { name }) => (rule === undefined ? name : `${rule.name} - ${name}`),
  }
  const printer = new JUnitXmlPrinter({ suiteName, testNamingStrategy }, (piece) => {
    text += piece
  })
  for (const message of messages) printer.update(message)
  return text
}

function byOurs(suiteName: string, messages: readonly Envelope[]): string {
  const collector = new ResultCollector()
  for (const message of messages) collector.add(message)
  assert.ok(collector.times)
  return [...junitPieces(suiteName, collector.finished(), collector.times)].join('')
}

/** Leaves out what we show by escapes and Cucumber leaves out, because no document can have it. */
const withoutEscapes = (text: string): string => text.replaceAll(/\\u(?:d800|0001|001f|fffe|ffff|000b)/g, '')

for (const [name, options] of [
  ['one process', ['--retry', '1', '--retry-tag-filter', 'not @hook']],
  ['two processes', ['--parallel', '2']],
  ['no scenario', ['--tags', '@nowhere']],
] as const) {
  test(`the file is what Cucumber's own formatter writes of a run of ${name}`, () => {
    const messages = messagesOfRun(...options)
    const suite = 'dd <2.0> & "more"'
    assert.equal(withoutEscapes(byOurs(suite, messages)), withoutEscapes(printableLines(byCucumber(suite, messages))))
  })
}

test('a failure is of the type of the rule that decides, by its label and its id', () => {
  const exception = { type: 'JudgementError', message: 'City is Edm.String' }
  const failed = { duration: { seconds: 0, nanos: 0 }, status: TestStepResultStatus.FAILED, exception }
  const typeOf = (...findings: readonly Finding[]) => {
    const finished = [{ result: scenarioOf('City', 'failed', findings), severest: failed, steps: [] }]
    return /<failure type="([^"]*)" message="City is Edm.String"/.exec(
      [...junitPieces('dd-2.0', finished, { begin: 0, end: 1000 })].join(''),
    )?.[1]
  }
  const advisory = findingOf('field-length', 'advisory')
  const unverified = findingOf('lookups-known', 'not verified')
  const violated = findingOf('field-data-type', 'violated')
  assert.equal(
    typeOf(advisory, unverified, violated),
    "Fields of another data type than the Data Dictionary's [field-data-type]",
  )
  assert.equal(typeOf(advisory, unverified), 'Fields whose lookup values are not known [lookups-known]')
  assert.equal(typeOf(advisory), 'JudgementError')
})

test('a failure leads to the page of the rule that decides, and one without a rule to none', () => {
  const failed = { duration: { seconds: 0, nanos: 0 }, status: TestStepResultStatus.FAILED, message: 'no' }
  const textOf = (...findings: readonly Finding[]) => {
    const finished = [{ result: scenarioOf('City', 'failed', findings), severest: failed, steps: [] }]
    return [...junitPieces('dd-2.0', finished, { begin: 0, end: 1000 })].join('')
  }
  assert.match(
    textOf(findingOf('field-length', 'advisory'), findingOf('field-data-type', 'violated')),
    /no\n\nWhat the rule asks, and how to fix it: npx dd-acceptance explain field-data-type\]\]><\/failure>/,
  )
  assert.doesNotMatch(textOf(findingOf('field-length', 'advisory')), /explain/)
})

test('all sections of a text are closed where it has several ends of one', () => {
  const failed = { duration: { seconds: 0, nanos: 0 }, status: TestStepResultStatus.FAILED, message: 'a ]]> b ]]> c' }
  const finished = [{ result: scenarioOf('City', 'failed'), severest: failed, steps: [] }]
  assert.match(
    [...junitPieces('dd-2.0', finished, { begin: 0, end: 1000 })].join(''),
    /<failure><!\[CDATA\[a ]]]]><!\[CDATA\[> b ]]]]><!\[CDATA\[> c]]><\/failure>/,
  )
})

test('a failure has every finding, also those that its message leaves out', () => {
  const findings = Array.from({ length: 2000 }, (_, index) => ({
    ...findingOf('simple-identifier', 'violated', `Name="Value ${index}"`),
    advice: `write Value${index}`,
  }))
  const message = formatFindings(findings)
  assert.doesNotMatch(message, /Value 1999/)
  const severest = { duration: { seconds: 0, nanos: 0 }, status: TestStepResultStatus.FAILED, message }
  const textOf = (of: readonly Finding[]) =>
    [
      ...junitPieces('dd-2.0', [{ result: scenarioOf('City', 'failed', of), severest, steps: [] }], {
        begin: 0,
        end: 1000,
      }),
    ].join('')
  const text = textOf(findings)
  assert.ok(text.includes(`${message}\n\nAll 2,000 findings:\n\n`))
  for (const { found } of findings) assert.ok(text.includes(`${found}\n`))
  assert.doesNotMatch(textOf(findings.slice(0, 10)), /All/)
})
