import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import { catchRequestError } from '../../odata/request-error'
import { type AskCore, type CoreExchange, type CoreRequest, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { nothingToJudge } from '../judgement'
import { type About, type AboutSubject, atLevel, defineRule } from '../rule'
import { describeStatus, isLimit, RAISE_LIMITS } from './answer-status'
import { afterFailedCoreRequest, broken, requestSubject, unjudged } from './judging/core-findings'
import { keyIdentity } from './judging/core-key'
import { expandedRecords } from './judging/expanded-navigation'
import { readPage } from './judging/linked-pages'

/**
 * A service that does not support a system query option fails the request, and SHOULD do so by 501 (OData Protocol 4.01,
 * 11.2.6). The requests ask for what changes every answer, so that an option was ignored where the same request without it
 * is answered alike. An aggregation brings one record (OData Data Aggregation 4.0, 3.2.1). Options inside `$expand` ask for
 * nothing, so that the same option has to bring something with another value before that tells anything.
 */
export const optionSupported = defineRule({
  id: 'core-option',
  level: 'MUST',
  requirement: (option: string) => `have ${option} supported or refused`,
  label: 'Query options that are ignored',
  source: 'OData Protocol 4.01, 9.4.1 and 11.2.6',
  sentences: ['the server MUST support or refuse {string}'],
  brokenBy: [
    'core-option-search',
    'core-option-apply',
    'core-apply-nothing',
    'core-option-expand-top',
    'core-option-expand-filter',
  ],
  allows: ['search-supported', 'an option that is refused with 400'],
  judge,
})

/**
 * @param option a system query option of the request, or one inside its `$expand`: `$search`, `$top in $expand`
 * @throws Error when the request does not have the option
 */
async function judge(
  aboutSubject: AboutSubject<[option: string]>,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
  option: string,
): Promise<Finding> {
  const about = aboutSubject(requestSubject(exchange), option)
  const without = requestWithout(exchange.request, option)
  const expansion = without.options['$expand']
  if (expansion !== undefined && !leadsToList(target, expansion)) {
    return nothingToJudge(about, `${expansion} does not lead to a list, which alone takes ${option}`)
  }
  const { status } = exchange.answer
  const found = describeStatus(exchange)
  if (status === 501) return { ...about, outcome: 'upheld', found }
  if (isLimit(status)) return unjudged(about, exchange, found, RAISE_LIMITS)
  if (status >= 400) {
    const advice = `answer 501 where ${option} is not supported`
    return broken(atLevel(about, 'SHOULD'), exchange, { expected: '501 Not Implemented', found, advice })
  }
  const page = readPage(exchange)
  if (page.kind === 'no page') return ignored(about, exchange, option, page.found)
  return catchRequestError(
    async () => judgeEffect({ about, target, exchange, option, ask }, await ask(without)),
    (error) => afterFailedCoreRequest(about, error),
  )
}

/** An option that was answered, and what it takes to judge the answer. */
interface AnsweredOption {
  readonly about: About
  readonly target: CoreTarget
  readonly exchange: CoreExchange
  readonly option: string
  readonly ask: AskCore
}

async function judgeEffect(answered: AnsweredOption, without: CoreExchange): Promise<Finding> {
  const { about, target, exchange, option } = answered
  const page = readPage(without)
  if (page.kind === 'no page') {
    return unjudged(about, without, `without ${option} ${page.found}`, `answer the request without ${option}`)
  }
  const expansion = without.request.options['$expand']
  const items = expansion === undefined ? recordsOf(without) : recordsOf(without).flatMap(expandedIn(expansion))
  if (items.length === 0 && expansion === undefined && target.sample.length > 0) {
    const known = counted(target.sample.length, 'record')
    const reason = `without ${option} no record, but ${known} of ${target.resource} were read before`
    return unjudged(about, without, reason, `answer the request without ${option}`)
  }
  if (items.length === 0) {
    const advice = 'ask a server that has such records, or name others in the RESOScript'
    return unjudged(about, without, `no record that ${option} would change`, advice)
  }
  const came = counted(recordsOf(exchange).length, 'record')
  if (outline(target, exchange, expansion) === outline(target, without, expansion)) {
    return ignored(about, exchange, option, `${came}, the same as without ${option}`)
  }
  if (expansion !== undefined) return judgeInside(answered, expansion)
  const [first, ...others] = recordsOf(exchange)
  if (option === '$apply' && (first === undefined || others.length > 0)) return ignored(about, exchange, option, came)
  return { ...about, outcome: 'upheld', found: `${came}, unlike the answer without ${option}` }
}

/** Judges an option inside `$expand` that has changed the answer: every record has the expansion as the option asks for it. */
async function judgeInside(answered: AnsweredOption, expansion: string): Promise<Finding> {
  const { about, exchange, option, ask } = answered
  const records = recordsOf(exchange)
  const lacking = records.filter((record) => !Array.isArray(record[expansion])).length
  if (records.length === 0 || lacking > 0) {
    const found = `${lacking} of ${counted(records.length, 'record')} without ${expansion}`
    return ignored(about, exchange, option, records.length === 0 ? 'no record' : found)
  }
  const { length } = records.flatMap(expandedIn(expansion))
  const neutral = NEUTRAL.get(option)
  const upheld: Finding = { ...about, outcome: 'upheld', found: `${length} of ${expansion}, unlike without ${option}` }
  if (neutral === undefined) {
    return records.some((record) => isCounted(record, expansion))
      ? upheld
      : ignored(about, exchange, option, `no count of ${expansion}`)
  }
  if (length > 0) return ignored(about, exchange, option, `${length} of ${expansion}, where the option asks for none`)
  const $expand = `${expansion}(${neutral})`
  const control = await ask({ ...exchange.request, options: { ...exchange.request.options, $expand } })
  if (recordsOf(control).flatMap(expandedIn(expansion)).length > 0) return upheld
  const reason = `no ${expansion}, but $expand=${$expand} has none either (${describeStatus(control)})`
  return unjudged(about, control, reason, `answer ${option} with what it asks for; nothing tells something only then`)
}

/** Options inside `$expand`, each with a value that leaves something. */
const NEUTRAL: ReadonlyMap<string, string> = new Map([
  ['$top in $expand', '$top=1'],
  ['$skip in $expand', '$skip=0'],
  ['$filter in $expand', '$filter=true'],
])

const ignored = (about: About, exchange: CoreExchange, option: string, found: string): Finding =>
  broken(about, exchange, {
    expected: `an answer by ${option}, or 501 Not Implemented`,
    found,
    advice: `answer ${option} as OData defines it, or with 501 Not Implemented`,
  })

const INSIDE = ' in $expand'

/** Takes an option out of a request. */
function requestWithout(request: CoreRequest, option: string): CoreRequest {
  const { options, id } = request
  const isInside = option.endsWith(INSIDE)
  const { [isInside ? '$expand' : option]: value, ...others } = options
  const expansion = value?.replace(/\(.*$/s, '')
  if (value === undefined || (isInside && expansion === value)) throw new Error(`the request ${id} has no ${option}`)
  return { ...request, options: isInside && expansion !== undefined ? { ...others, $expand: expansion } : others }
}

function leadsToList({ model, resource }: CoreTarget, name: string): boolean {
  const type = model.resource(resource)
  const member = type && model.member(type, name)
  return member?.kind === 'NavigationProperty' && member.type.isCollection
}

const expandedIn =
  (expansion: string) =>
  (record: JsonObject): readonly JsonObject[] =>
    expandedRecords(record[expansion])

/** Outlines an answer: the keys of its records, and how many records each expands to, with or without their count. */
const outline = (target: CoreTarget, exchange: CoreExchange, expansion: string | undefined): string =>
  recordsOf(exchange)
    .map((record) => {
      const key = keyIdentity(target, record) ?? ''
      if (expansion === undefined) return key
      return `${key} ${expandedIn(expansion)(record).length} ${isCounted(record, expansion)}`
    })
    .join('\n')

const isCounted = (record: JsonObject, expansion: string): boolean =>
  [`${expansion}@odata.count`, `${expansion}@count`].some((name) => Object.hasOwn(record, name))
