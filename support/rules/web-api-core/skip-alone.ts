import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { catchRequestError } from '../../odata/request-error'
import type { AskCore, CoreExchange } from '../core-request'
import type { CoreTarget } from '../core-target'
import { type About, type AboutSubject, defineRule } from '../rule'
import { afterFailedCoreRequest, broken, requestSubject, unjudged } from './judging/core-findings'
import { keyIdentity, recordName } from './judging/core-key'
import { emptyPart, FILL_PAGES, type LinkedPage, readPage } from './judging/linked-pages'

/**
 * `$skip` leads past the first records also where no `$top` stands beside it, and the answer begins with the one that
 * follows (Web API Core, 2.5.7; OData Protocol 4.01, 11.2.6.4). The records are compared with those that a request without
 * `$skip` brings; a difference counts when both requests bring the same again.
 */
export const skipAlone = defineRule({
  id: 'core-skip-alone',
  level: 'MUST',
  requirement: (skip: number) => `begin behind the first ${counted(skip, 'record')}`,
  label: 'Answers in which $skip without $top does not lead on',
  source: 'Web API Core 2.0.0, 2.5.7; OData Protocol 4.01, 11.2.6.4',
  sentences: ['the answer MUST begin behind the first TopCount records'],
  brokenBy: ['core-skip-without-top'],
  allows: ['a first page that ends before all records'],
  judge,
})

/** @throws Error when the request has no `$skip`, or no `$orderby`, without which no order is promised */
async function judge(
  aboutSubject: AboutSubject<[skip: number]>,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
): Promise<Finding> {
  const { id, options } = exchange.request
  const skip = Number(options['$skip'] ?? 0)
  if (!(skip > 0) || options['$orderby'] === undefined) throw new Error(`the request ${id} has no $skip and $orderby`)
  const about = aboutSubject(requestSubject(exchange), skip)
  return catchRequestError(
    async () => {
      const first = await compared(target, exchange, skip, ask)
      if (first.kind !== 'other') return findingOf(about, exchange, first)
      const again = await compared(target, await ask(exchange.request), skip, ask)
      const isStill = again.kind === 'other' && again.found === first.found && again.expected === first.expected
      return isStill
        ? findingOf(about, exchange, first)
        : unjudged(
            about,
            exchange,
            `${first.found}; the records changed meanwhile`,
            'run again when they do not change',
          )
    },
    (error) => afterFailedCoreRequest(about, error),
  )
}

/** A comparison of the answer with the records that come without `$skip`. */
type Comparison =
  | { readonly kind: 'same'; readonly found: string }
  | { readonly kind: 'other'; readonly expected: string; readonly found: string }
  | { readonly kind: 'unknown'; readonly reason: string; readonly advice: string }

function findingOf(about: About, exchange: CoreExchange, comparison: Comparison): Finding {
  switch (comparison.kind) {
    case 'same':
      return { ...about, outcome: 'upheld', found: comparison.found }
    case 'unknown':
      return unjudged(about, exchange, comparison.reason, comparison.advice)
    case 'other': {
      const { expected, found } = comparison
      const advice = 'answer $skip with the records that follow, also where no $top limits them'
      return broken(about, exchange, { expected, found, advice })
    }
  }
}

async function compared(target: CoreTarget, exchange: CoreExchange, skip: number, ask: AskCore): Promise<Comparison> {
  const page = readPage(exchange)
  if (page.kind === 'no page') return { kind: 'other', expected: 'a page of records', found: page.found }
  const part = emptyPart(exchange)
  if (part !== undefined) return { kind: 'unknown', reason: part, advice: FILL_PAGES }
  const { $skip: _, ...others } = exchange.request.options
  const whole = readPage(await ask({ ...exchange.request, options: { ...others, $top: String(skip + 1) } }))
  if (whole.kind === 'no page' || whole.nextLink !== undefined) {
    const reason = `$top=${skip + 1} is not answered whole, so that there is nothing to compare with`
    return { kind: 'unknown', reason, advice: 'set a smaller TopCount' }
  }
  return comparisonOf(target, page, whole, skip)
}

function comparisonOf(target: CoreTarget, page: LinkedPage, whole: LinkedPage, skip: number): Comparison {
  const [first] = page.records
  const next = whole.records[skip]
  const found = first === undefined ? 'no record' : `${recordName(target, first, 0)} first`
  if (next === undefined) {
    const records = counted(whole.records.length, 'record')
    const known = target.sample.length
    if (known > whole.records.length) {
      const reason = `$top=${skip + 1} is answered with ${records}, but ${known} were read before, so that there is nothing to compare with`
      return { kind: 'unknown', reason, advice: 'answer $orderby and $top with the records that there are' }
    }
    if (first !== undefined) return { kind: 'other', expected: `no record, for there are only ${records}`, found }
    const advice = 'ask a server that has more records, or set a smaller TopCount'
    return { kind: 'unknown', reason: `no record: ${target.resource} has only ${records}`, advice }
  }
  const expected = `${recordName(target, next, skip)} first`
  const isNext = first !== undefined && keyIdentity(target, first) === keyIdentity(target, next)
  if (!isNext) return { kind: 'other', expected, found }
  const skipped = new Set(whole.records.slice(0, skip).map((record) => keyIdentity(target, record)))
  const repeated = page.records.find((record) => skipped.has(keyIdentity(target, record)))
  return repeated === undefined
    ? { kind: 'same', found: `${counted(page.records.length, 'record')}, ${found}` }
    : { kind: 'other', expected: 'none of the skipped records', found: `also ${recordName(target, repeated, 0)}` }
}
