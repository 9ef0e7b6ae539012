import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { ExactNumber, type JsonValue } from '../../odata/json-value'
import { type PartialAnswer, partialAnswer } from '../../odata/partial-answer'
import { catchRequestError } from '../../odata/request-error'
import { type AskCore, type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { partialAnswerLinked } from '../payload/partial-answer-linked'
import { type About, type AboutSubject, defineRule } from '../rule'
import { broken, requestSubject, unjudged } from './judging/core-findings'
import { keysOf } from './judging/core-key'
import { readPage } from './judging/linked-pages'
import { shownValue } from './judging/shown-value'

/**
 * `$count=true` brings the number of all records that meet the filter, whatever the page has of them (Web API Core,
 * 2.5.5; OData Protocol 4.01, 11.2.6.5): at least as many as the answer has, and without a filter at least as many as
 * were read before. Those are read again before they count, for records may be gone.
 */
export const countOfAll = defineRule({
  id: 'core-count',
  level: 'MUST',
  requirement: 'be answered with the count of all records',
  label: 'Counts that are missing or wrong',
  source: 'Web API Core 2.0.0, 2.5.6; OData Protocol 4.01, 11.2.6.5',
  sentences: ['the answer MUST have the count of all records'],
  brokenBy: ['core-count', 'core-count-of-page'],
  allows: ['odata-4-01'],
  judge,
})

async function judge(
  aboutSubject: AboutSubject,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
): Promise<Finding> {
  const about = aboutSubject(requestSubject(exchange))
  const value = exchange.body.kind === 'object' ? countIn(exchange.body.object) : undefined
  const count = wholeNumber(value)
  if (count === undefined) {
    const found = value === undefined ? 'no count' : `the count ${shownValue(value)}`
    return broken(about, exchange, { expected: 'a whole number as @odata.count', found, advice: ADVICE })
  }
  const answered = recordsOf(exchange).length
  if (count < answered) return tooLow(about, exchange, count, answered, 'are in the answer')
  const partial = partOf(exchange, count)
  if (partial !== undefined) return partialAnswerLinked.judge(about.subject, partial)
  const isFiltered = exchange.request.options['$filter'] !== undefined
  const isDoubtful = !isFiltered && count < keysOf(target, target.sample).size
  if (!isDoubtful) return { ...about, outcome: 'upheld', found: counted(count, 'record') }
  const read = await recordsRead(target, exchange, ask)
  if (read === undefined) return unjudged(about, exchange, `fewer than were read before: ${count}`, 'run again')
  return count < read
    ? tooLow(about, exchange, count, read, 'can be read')
    : { ...about, outcome: 'upheld', found: `${counted(count, 'record')}, for others are gone` }
}

/** Returns the answer when it is only a part and leads to no others; other answers are judged elsewhere. */
function partOf(exchange: CoreExchange, count: bigint): PartialAnswer | undefined {
  const page = readPage(exchange)
  const { $top, $skip = '0' } = exchange.request.options
  if (page.kind === 'no page') return undefined
  const asked = { ...($top === undefined ? {} : { top: Number($top) }), skip: Number($skip) }
  return partialAnswer({ ...page, count, exchange: exchange.answer.exchange }, asked)
}

const ADVICE = 'answer $count=true with @odata.count, the number of all records'

const tooLow = (about: About, exchange: CoreExchange, count: bigint, least: number, where: string): Finding =>
  broken(about, exchange, {
    expected: `a count of at least ${least}`,
    found: `the count ${count}, but ${counted(least, 'record')} ${where}`,
    advice: ADVICE,
  })

/** Counts the different records of the page that the sample was taken from, as it is now; undefined without an answer. */
function recordsRead(target: CoreTarget, { request }: CoreExchange, ask: AskCore): Promise<number | undefined> {
  const options = { $select: target.keyField, $top: String(target.sample.length) }
  return catchRequestError(
    async () => {
      const page = await ask({ id: request.id, path: [target.resource], options, parameters: [] })
      return page.answer.status === 200 ? keysOf(target, recordsOf(page)).size : undefined
    },
    () => undefined,
  )
}

const countIn = (body: { readonly [name: string]: JsonValue }): JsonValue | undefined =>
  body['@odata.count'] ?? body['@count']

/** A count is a number, or a text under IEEE754Compatible (OData JSON Format 4.01, 4.6.4). */
function wholeNumber(value: JsonValue | undefined): bigint | undefined {
  const text = value instanceof ExactNumber ? value.text : String(value)
  const isScalar = typeof value === 'number' || typeof value === 'string' || value instanceof ExactNumber
  return isScalar && /^\d+$/.test(text) ? BigInt(text) : undefined
}
