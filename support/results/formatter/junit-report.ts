import { type TestStepResult, TestStepResultStatus } from '@cucumber/messages'
import { formatAllFindings, formatFindings } from '../../dictionary/format-finding'
import { counted, printableLines } from '../../dictionary/wording'
import { explainCommand } from '../rule-pages'
import type { ScenarioResult } from '../scenario-result'
import type { FinishedScenario, FinishedStep } from './collect-results'
import { decidingRule, ruleInWords } from './same-cause'

/**
 * Makes the pieces of `junit.xml`, as Cucumber's own formatter writes it: sorted by the paths of features and the lines
 * of scenarios. Cucumber's takes a tenth as long as the whole run, because it collects the messages once more.
 *
 * @param suite name of the test suite: the profile
 * @param finished all scenarios of the run
 * @param times milliseconds since 1970 at which the run began and ended
 */
export function* junitPieces(
  suite: string,
  finished: readonly FinishedScenario[],
  times: { readonly begin: number; readonly end: number },
): Generator<string> {
  const suiteAttributes = attributes({
    name: suite,
    time: (times.end - times.begin) / 1000,
    tests: finished.length,
    skipped: finished.filter(({ severest }) => severest?.status === TestStepResultStatus.SKIPPED).length,
    failures: finished.filter(({ severest }) => severest !== undefined && isFailed(severest)).length,
    errors: 0,
    timestamp: new Date(times.begin).toISOString().replace('.000Z', 'Z'),
  })
  yield `<?xml version="1.0"?>\n<testsuite${suiteAttributes}`
  if (finished.length === 0) return yield '/>'
  yield '>\n'
  for (const scenario of finished.toSorted((a, b) => byPosition(a.result, b.result))) yield testCase(scenario)
  yield '</testsuite>'
}

/**
 * Returns the name that people call a scenario by, after the Rule that it stands under. It has no number of an example
 * in it, so that a row that is added does not rename those after it.
 */
export const junitName = (rule: string | undefined, scenario: string): string =>
  rule === undefined ? scenario : `${rule} - ${scenario}`

const byPosition = (a: ScenarioResult, b: ScenarioResult): number =>
  a.uri === b.uri ? a.line - b.line : a.uri.localeCompare(b.uri)

const isFailed = ({ status }: TestStepResult): boolean =>
  status !== TestStepResultStatus.PASSED && status !== TestStepResultStatus.SKIPPED

function testCase({ result, severest, steps }: FinishedScenario): string {
  const start = `  <testcase${attributes({ classname: result.feature, name: junitName(result.rule, result.scenario), time: result.durationMs / 1000 })}`
  const content = [
    ...(severest === undefined ? [] : ending(severest, result)),
    ...(steps.length === 0 ? [] : [`<system-out>${cdata(steps.map(stepLine).join('\n'))}</system-out>`]),
  ]
  if (content.length === 0) return `${start}/>\n`
  return `${start}>\n${content.map((element) => `    ${element}\n`).join('')}  </testcase>\n`
}

/**
 * Returns the element that says why a scenario did not pass. The type of a failure, by which tools group them, is the rule
 * that decides; that of the Error, which is the same for all rules, is what Cucumber writes.
 */
function ending(severest: TestStepResult, result: ScenarioResult): string[] {
  const { status, exception, message } = severest
  if (status === TestStepResultStatus.PASSED) return []
  const rule = decidingRule(result)
  const type = rule === undefined ? exception?.type : ruleInWords(rule)
  // What is told of a finding that several scenarios have is not known before the run has ended.
  const shared = sharesFindings(result) ? result.failure : undefined
  const start = isFailed(severest)
    ? `failure${attributes({ type: type || undefined, message: (shared ?? exception?.message) || undefined })}`
    : 'skipped'
  const told = shared ?? exception?.stackTrace ?? message
  const reason = told && isFailed(severest) ? `${told}${leftOut(result)}${explained(rule)}` : told
  return [reason ? `<${start}>${cdata(reason)}</${start.split(' ', 1)[0]}>` : `<${start}/>`]
}

/** Says how to have the rule explained that decides. */
const explained = (rule: string | undefined): string =>
  rule === undefined ? '' : `\n\nWhat the rule asks, and how to fix it: ${explainCommand(rule)}`

const sharesFindings = ({ findings, toldElsewhere }: ScenarioResult): boolean =>
  toldElsewhere !== undefined || findings.some(({ seenAt }) => seenAt !== undefined)

/** Returns all findings of a failed scenario where its message leaves some out. */
function leftOut({ findings }: ScenarioResult): string {
  const failing = findings.filter(({ outcome }) => outcome === 'violated' || outcome === 'not verified')
  const all = formatAllFindings(failing)
  return all === formatFindings(failing) ? '' : `\n\nAll ${counted(failing.length, 'finding')}:\n\n${all}`
}

/** At least two dots, so that the statuses of most steps stand below each other. */
const stepLine = ({ keyword, text, status }: FinishedStep): string =>
  `${`${keyword.trim()} ${text.trim()}..`.padEnd(76, '.')}${status.toLowerCase()}`

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(String(value))}"`))
    .join('')

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
}

const attributeText = (text: string): string =>
  printableLines(text).replace(/[&<"\t\n]/g, (character) => escapes[character] ?? '')

/** What no document can have is shown by escapes: <https://www.w3.org/TR/xml/#charsets>. A section ends with the first `]]>`, so that one in the text is divided between two sections. */
const cdata = (text: string): string => `<![CDATA[${printableLines(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
