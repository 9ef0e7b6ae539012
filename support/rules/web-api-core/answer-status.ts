import type { Finding } from '../../dictionary/finding'
import { serverWords } from '../../odata/answer-body'
import { statusText } from '../../odata/status-text'
import type { CoreParameter } from '../core-parameter'
import type { ControlContext, CoreExchange } from '../core-request'
import { nothingToJudge } from '../judgement'
import { type About, type AboutSubject, defineRule } from '../rule'
import { putRight, unshownByControl } from './judging/control'
import { broken, requestSubject, unjudged } from './judging/core-findings'

/** The statuses by which a server keeps its limits, which say nothing of how it understands a request (RFC 9110, 15.5.14; RFC 6585, 4). */
const LIMITS: ReadonlySet<number> = new Set([413, 429])

/** Tells whether a status says only that a server keeps its limits. */
export const isLimit = (status: number): boolean => LIMITS.has(status)

export const RAISE_LIMITS = 'raise the limits of the server for this run'

/**
 * The server answers with the very status that the specification has for a request (Web API Core, 2.6.1). What a server may
 * leave out it answers with 501 (OData Protocol 4.01, 9.4.1 and 13.1.1): then there is nothing more to judge.
 */
export const answerStatus = defineRule({
  id: 'core-status',
  level: 'MUST',
  requirement: (status: number) => `be answered with status ${status}`,
  label: 'Answers with another status than the specification asks for',
  source: 'Web API Core 2.0.0, 2.2.1 and 2.6.1; OData Protocol 4.01, 9.4.1',
  sentences: [
    'the server MUST answer with status {int}',
    'the server MUST answer with status {int}, or with 501 where it does not support this',
  ],
  brokenBy: [
    'core-response-code-400',
    'core-response-code-404',
    'core-key-not-found',
    'core-wrong-case-filter',
    'core-metadata-unsupported-format',
    'core-odata-maxversion-3.0',
    'core-server-error',
  ],
  allows: ['bedrooms-not-searchable', 'string-functions-not-supported'],
  judge,
})

/**
 * @param context a refusal tells something only where the request put right is answered
 * @param mayBeUnsupported true where a server may answer 501 as well
 */
async function judge(
  aboutSubject: AboutSubject<[status: number]>,
  exchange: CoreExchange,
  expected: number,
  context: ControlContext,
  mayBeUnsupported = false,
): Promise<Finding> {
  const { status } = exchange.answer
  const about = aboutSubject(requestSubject(exchange), expected)
  const found = describeStatus(exchange)
  if (status === expected) return upheldStatus(about, exchange, found, context)
  if (mayBeUnsupported && status === 501) return nothingToJudge(about, found)
  if (isLimit(status)) return unjudged(about, exchange, found, RAISE_LIMITS)
  const key = exchange.request.parameters.find(({ name }) => name === 'KeyValue')
  if (expected === 200 && status === 404 && key?.origin === 'RESOScript') return unknownKey(about, exchange, key)
  return broken(about, exchange, { expected: String(expected), found, advice: adviceFor(expected, exchange) })
}

async function upheldStatus(
  about: About,
  exchange: CoreExchange,
  found: string,
  context: ControlContext,
): Promise<Finding> {
  const isRefusal = exchange.answer.status >= 400 && putRight(exchange.request, context.parameters) !== undefined
  const unshown = isRefusal ? await unshownByControl(about, exchange, found, context, ANSWERED) : undefined
  return unshown ?? { ...about, outcome: 'upheld', found }
}

/** The answer to a request that is put right. */
export const ANSWERED = {
  isRight: ({ answer }: CoreExchange): boolean => answer.status === 200,
  describe: describeStatus,
  advice: 'answer the right request with 200; a refusal of the wrong one tells something only then',
}

/** Describes the status of an answer with the server's own words about it, e.g. `400 Bad Request (BadQuery: no such Field)`. */
export function describeStatus({ answer }: CoreExchange): string {
  const { status } = answer
  const words = status < 400 ? '' : serverWords(answer)
  return statusText(status) + (words === '' ? '' : ` (${words})`)
}

/** Returns the finding that a key is unknown: a RESOScript may be older than the records that it names. */
const unknownKey = (about: About, exchange: CoreExchange, { text }: CoreParameter): Finding =>
  unjudged(
    about,
    exchange,
    `${describeStatus(exchange)}: no record has the KeyValue ${text} of the RESOScript`,
    'set KeyValue in the RESOScript to the key of a record, or leave it out: then one that was read is taken',
  )

function adviceFor(expected: number, { request }: CoreExchange): string {
  const maxVersion = request.headers?.['OData-MaxVersion']
  if (expected === 400 && maxVersion !== undefined) {
    return `answer 400 where no version that the server speaks is as low as OData-MaxVersion, here ${maxVersion}`
  }
  if (expected === 200) return 'answer this request: Web API Core asks for what it uses'
  if (expected === 404) return 'answer 404 where a Resource or a record does not exist'
  return expected === 400
    ? 'answer 400 to a request that cannot be understood, rather than leave a part of it out'
    : `answer ${statusText(expected)}`
}
