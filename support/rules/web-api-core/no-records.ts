import type { Finding, RequirementLevel } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { ExpressionError } from '../../odata/expression-values'
import type { JsonObject } from '../../odata/json-value'
import type { ParameterName } from '../core-parameter'
import { type ControlContext, type CoreExchange, type CoreRequest, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor, type Offence } from '../judgement'
import { type About, type AboutSubject, atLevel, defineRule } from '../rule'
import { describeStatus } from './answer-status'
import { unshownByControl } from './judging/control'
import { broken, evidenceOf, requestSubject, unjudged } from './judging/core-findings'
import { recordSubject } from './judging/core-key'
import { readPage } from './judging/linked-pages'
import { type SentFilter, sentFilter, withExpressions } from './judging/sent-filter'
import { shownFields } from './judging/shown-value'

/**
 * "Nothing was found" is an empty list under the status 200 (Web API Core, 2.6.1), and so is what `$top=0` asks for
 * (OData Protocol 4.01, 11.2.6.3). Records that do meet the filter are not a fault of the server, and an empty list proves
 * nothing of one that finds nothing by the same filter with another constant.
 */
export const noRecords = defineRule({
  id: 'core-no-records',
  level: 'MUST',
  requirement: 'be answered without records',
  label: 'Answers with records where none were asked for',
  source: 'Web API Core 2.0.0, 2.6.1; OData Protocol 4.01, 11.2.6.3',
  sentences: ['the answer {level} have no records'],
  brokenBy: ['core-count-without-records', 'core-filter-int-not-found', 'core-filter-contains-percent'],
  allows: ['big-integers', 'case-ignored', 'percent-in-names'],
  judge,
})

async function judge(
  aboutSubject: AboutSubject,
  target: CoreTarget,
  exchange: CoreExchange,
  context: ControlContext,
  level: RequirementLevel = 'MUST',
): Promise<Finding[]> {
  const about = atLevel(aboutSubject(requestSubject(exchange)), level)
  const fault = { expected: '"value": []', advice: 'answer with an empty list where there is nothing to answer with' }
  const page = readPage(exchange)
  if (page.kind === 'no page') return [broken(about, exchange, { ...fault, found: page.found })]
  const { records } = page
  if (records.length === 0) return [await judgeNone(about, exchange, context)]
  const came = counted(records.length, 'record')
  const advice = anotherConstant(exchange.request)
  const filter = withExpressions(() => sentFilter(target, exchange))
  if (filter instanceof ExpressionError) return [unjudged(about, exchange, `${came}; ${filter.message}`, advice)]
  if (filter === undefined || exchange.request.options['$top'] === '0') {
    return [broken(about, exchange, { ...fault, found: came })]
  }
  const strangers = strangersAmong(records, filter, target, exchange)
  if (strangers.length > 0) return findingsFor(about, came, strangers)
  return [unjudged(about, exchange, `${came} that meet ${filter.text}`, advice)]
}

async function judgeNone(about: About, exchange: CoreExchange, context: ControlContext): Promise<Finding> {
  const upheld: Finding = { ...about, outcome: 'upheld', found: 'no record' }
  const { $filter, $top } = exchange.request.options
  if ($filter === undefined || $top === '0') return upheld
  return (await unshownByControl(about, exchange, 'no record', context, FOUND)) ?? upheld
}

const FOUND = {
  isRight: (control: CoreExchange) => recordsOf(control).length > 0,
  describe: (control: CoreExchange) => (readPage(control).kind === 'page' ? 'no record' : describeStatus(control)),
  advice: 'answer $filter with the records that meet it; an empty list tells something only then',
}

/** Advises another constant: that of the filter, for which no record was to be found. */
function anotherConstant({ parameters }: CoreRequest): string {
  const constant = parameters.find(({ name }) => CONSTANTS.has(name))
  return `set ${constant?.name ?? 'IntegerNotFound'} in the RESOScript to what no record has`
}

const CONSTANTS: ReadonlySet<ParameterName> = new Set([
  ...(['IntegerNotFound', 'StringPercent', 'StringUnderscore', 'StringOtherCase'] as const),
])

/** Lists records that do not meet the filter, and so should not have come. */
const strangersAmong = (
  records: readonly JsonObject[],
  { text, allows, fields }: SentFilter,
  target: CoreTarget,
  exchange: CoreExchange,
): Offence[] =>
  records.flatMap((record, index) =>
    allows(record)
      ? []
      : {
          subject: recordSubject(target, exchange, record, index),
          expected: `no record but those that meet ${text}`,
          found: shownFields(record, fields),
          ...evidenceOf(exchange),
          advice: 'answer $filter with the records that meet it, and with no others',
        },
  )
