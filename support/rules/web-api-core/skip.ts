import type { Finding } from '../../dictionary/finding'
import { counted, firstFew } from '../../dictionary/wording'
import { catchRequestError } from '../../odata/request-error'
import { type AskCore, type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { type About, type AboutSubject, atLevel, defineRule } from '../rule'
import { answerStatus, describeStatus } from './answer-status'
import { atMostTop, topOf } from './at-most-top'
import { afterFailedCoreRequest, broken, requestSubject, unjudged } from './judging/core-findings'
import { keysOf, recordName } from './judging/core-key'
import { emptyPart, FILL_PAGES } from './judging/linked-pages'
import { odataJson } from './odata-json'
import { selectedFieldsOnly } from './selected-fields'

const KEYS = 5

/**
 * `$skip` leads past the records of the first page, to a second one that has none of them (Web API Core, 2.5.7; OData
 * Protocol 4.01, 11.2.6.4). Without `$orderby` no order is promised, so that records which come twice count only when
 * they do so in the order of the key too.
 */
export const skip = defineRule({
  id: 'core-skip',
  level: 'MUST',
  requirement: 'be answered with other records under $skip',
  label: 'Answers in which $skip does not lead on',
  source: 'Web API Core 2.0.0, 2.5.7; OData Protocol 4.01, 11.2.6.4',
  sentences: ['$skip MUST lead to other records'],
  brokenBy: ['core-skip', 'skip-inside-top'],
  allows: ['an order that does not stay without $orderby'],
  judge,
})

function judge(aboutSubject: AboutSubject, target: CoreTarget, first: CoreExchange, ask: AskCore): Promise<Finding[]> {
  const about = aboutSubject(requestSubject(first))
  return catchRequestError(
    () => judgeSecondPage(about, target, first, ask),
    (error) => [afterFailedCoreRequest(about, error)],
  )
}

async function judgeSecondPage(
  about: About,
  target: CoreTarget,
  first: CoreExchange,
  ask: AskCore,
): Promise<Finding[]> {
  const second = await ask(skipping(first, topOf(first)))
  const faults = await faultsOfPage(target, second, ask)
  if (faults.length > 0) return faults
  if (recordsOf(second).length === 0) return [judgeEmptyPage(about, target, first, second)]
  const repeated = repeatedRecords(target, first, second)
  if (repeated.length > 0) return [await judgeInOrderOfKey(about, target, first, ask, repeated)]
  return [{ ...about, outcome: 'upheld', found: `${counted(recordsOf(second).length, 'other record')}` }]
}

const skipping = ({ request }: Pick<CoreExchange, 'request'>, skip: number): CoreExchange['request'] => ({
  ...request,
  options: { ...request.options, $skip: String(skip) },
})

/** Lists the faults of the second page by itself; each rule is judged only where those before it hold. */
async function faultsOfPage(target: CoreTarget, page: CoreExchange, ask: AskCore): Promise<Finding[]> {
  const failing = (findings: readonly Finding[]) => findings.filter(({ outcome }) => outcome !== 'upheld')
  const unreadable = failing([await answerStatus.judge(page, 200, { ask, parameters: target.parameters })])
  if (unreadable.length > 0) return unreadable
  const noJson = failing(odataJson.judge(page))
  if (noJson.length > 0 || recordsOf(page).length === 0) return noJson
  return failing([...selectedFieldsOnly.judge(target, page), atMostTop.judge(page)])
}

function judgeEmptyPage(about: About, target: CoreTarget, first: CoreExchange, second: CoreExchange): Finding {
  const part = emptyPart(second)
  if (part !== undefined) return unjudged(about, second, part, FILL_PAGES)
  const { size } = keysOf(target, [...target.sample, ...recordsOf(first)])
  const top = topOf(first)
  const records = `${target.resource} has ${size > top ? 'at least' : 'only'} ${counted(size, 'record')}`
  if (size > top) {
    const advice = 'answer $skip with the records that follow'
    return broken(about, second, { expected: `records, for ${records}`, found: 'no record', advice })
  }
  return unjudged(about, second, `no record: ${records}`, `ask a server that has more than ${counted(top, 'record')}`)
}

/** Asks for the two pages once more, in an order that leaves nothing open. */
async function judgeInOrderOfKey(
  about: About,
  target: CoreTarget,
  first: CoreExchange,
  ask: AskCore,
  repeated: readonly string[],
): Promise<Finding> {
  const { request } = first
  const options = { ...request.options, $orderby: target.keyField }
  const ordered = await ask({ ...request, options })
  const next = await ask(skipping(ordered, topOf(first)))
  const again = `again ${firstFew(repeated, KEYS)}`
  const unread = [ordered, next].find((page) => page.answer.status !== 200 || recordsOf(page).length === 0)
  if (unread?.answer.status === 200) return judgeEmptyPage(about, target, first, unread)
  if (unread !== undefined) {
    const reason = `${again}, and with $orderby=${target.keyField} ${describeStatus(unread)}`
    return unjudged(about, unread, reason, `answer $orderby=${target.keyField} with $skip, or run again`)
  }
  const still = repeatedRecords(target, ordered, next)
  if (still.length === 0) return unstable(about, first, target, again)
  return broken(about, next, {
    expected: `records that the first page does not have, for $skip=${topOf(first)}`,
    found: `again ${firstFew(still, KEYS)}`,
    advice: 'answer $skip with the records that follow',
  })
}

const unstable = (about: About, first: CoreExchange, { keyField }: CoreTarget, again: string): Finding => ({
  ...broken(atLevel(about, 'SHOULD'), first, {
    expected: 'the same order for each request, also without $orderby',
    found: `${again}, but none of them with $orderby=${keyField}`,
    advice: 'give records an order that stays, such as that of the key, where $orderby names none',
  }),
})

/** Lists the paths of records that came a second time, on the same page or on the other. */
function repeatedRecords(target: CoreTarget, ...pages: readonly CoreExchange[]): readonly string[] {
  const seen = new Set<string>()
  return pages.flatMap(recordsOf).flatMap((record, index) => {
    const name = recordName(target, record, index)
    const [key] = keysOf(target, [record])
    if (key === undefined) return []
    const isKnown = seen.has(key)
    seen.add(key)
    return isKnown ? name : []
  })
}
