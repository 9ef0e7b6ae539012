import assert from 'node:assert/strict'
import { jsonBody } from '../../../odata/answer-body'
import { compareKeys, compileFilter, orderKeys, readOrder } from '../../../odata/filter-and-order'
import type { JsonObject } from '../../../odata/json-value'
import type { ServiceAnswer } from '../../../odata/service-answer'
import type { CoreParameter } from '../../core-parameter'
import type { AskCore, ControlContext, CoreExchange, CoreRequest } from '../../core-request'
import type { CoreTarget } from '../../core-target'
import { readerOf } from '../judging/sent-filter'

/** The time at which each request is sent. */
const SENT_AT = '2026-01-02T03:04:05.678Z'

/** For tests: a request called `example`, for Property unless said otherwise. */
export const requestOf = (options: CoreRequest['options'] = {}, given: Partial<CoreRequest> = {}): CoreRequest => ({
  id: 'example',
  path: ['Property'],
  options,
  parameters: [],
  ...given,
})

/** The content of an answer; a body that is a text is sent as it is. */
export interface GivenAnswer {
  readonly body: object | string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** For tests: returns the exchange of a request with its answer. */
export function answered(request: CoreRequest, given: GivenAnswer, url = urlOf(request)): CoreExchange {
  const answer = answerOf(url, given)
  return { request, answer, body: jsonBody(answer) }
}

/** For tests: the evidence of a finding about the answer to a request without headers. */
export const evidenceAt = (url: string, status = 200) => ({
  evidence: `curl --compressed '${url.replaceAll("'", "'\\''")}'\nstatus ${status}`,
  request: { method: 'GET', url, headers: {}, status },
})

/** For tests: the page of records that came back for a request. */
export const answeredWith = (request: CoreRequest, records: readonly object[], more: object = {}): CoreExchange =>
  answered(request, { body: { ...more, value: records } })

/** For tests: the answer to a request for these records of Property. */
export const pageOf = (
  records: readonly object[],
  more: object = {},
  options: CoreRequest['options'] = {},
): CoreExchange => answeredWith(requestOf(options), records, more)

/** For tests: Parameters by their names. */
export const parametersOf = (
  texts: Readonly<Partial<Record<CoreParameter['name'], string>>>,
  origin: CoreParameter['origin'] = 'records',
): readonly CoreParameter[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text, origin, why: 'for tests' }) as CoreParameter)

/**
 * For tests: a server that has these records and answers as it should, apart from what `otherwise` answers, and what it
 * was asked, not encoded.
 */
export function serving(
  target: CoreTarget,
  records: readonly JsonObject[],
  otherwise: (request: CoreRequest) => GivenAnswer | undefined = () => undefined,
): { ask: AskCore; asked: string[] } {
  return fakeAsk((request) => otherwise(request) ?? rightAnswer(target, records, request))
}

/** For tests: asks a function instead of a server, and remembers what was asked, not encoded. */
export function fakeAsk(answer: (request: CoreRequest) => GivenAnswer): { ask: AskCore; asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    ask: async (request) => {
      asked.push(urlOf(request).slice(ROOT.length))
      return answered(request, answer(request))
    },
  }
}

/** For tests: answers requests that are put right, which by these Parameters is what the wrong ones stand for. */
export const putRightBy = (
  answer: (request: CoreRequest) => GivenAnswer,
  texts: Readonly<Partial<Record<CoreParameter['name'], string>>> = {},
): ControlContext & { readonly asked: readonly string[] } => ({
  ...fakeAsk(answer),
  parameters: new Map(parametersOf(texts).map((parameter) => [parameter.name, { kind: 'known', ...parameter }])),
})

const ROOT = 'https://example.org/odata/'

const KNOWN_OPTIONS: ReadonlySet<string> = new Set(['$filter', '$orderby', '$skip', '$top', '$select'])

/** @throws AssertionError when something is asked that cannot be answered rightly here */
function rightAnswer(target: CoreTarget, records: readonly JsonObject[], request: CoreRequest): GivenAnswer {
  const [path = '', ...more] = request.path
  const unknown = Object.keys(request.options).find((name) => !KNOWN_OPTIONS.has(name))
  assert.equal(unknown, undefined, `${unknown} cannot be answered`)
  assert.deepEqual(more, [])
  if (path === target.resource) return { body: { value: queried(target, records, request.options) } }
  const key = /^(.*)\('(.*)'\)$/.exec(path)
  assert.equal(key?.[1], target.resource, `${path} cannot be answered`)
  return answerOfKey(target, records, key?.[2]?.replaceAll("''", "'"))
}

function answerOfKey(target: CoreTarget, records: readonly JsonObject[], key: string | undefined): GivenAnswer {
  const record = records.find((candidate) => candidate[target.keyField] === key)
  return record === undefined ? { status: 404, body: {} } : { body: record }
}

function queried(target: CoreTarget, records: readonly JsonObject[], options: CoreRequest['options']): JsonObject[] {
  const { $filter = 'true', $orderby, $skip = '0', $top, $select } = options
  const meets = compileFilter($filter, target)
  const order = $orderby === undefined ? [] : readOrder($orderby, target)
  const keysIn = (record: JsonObject) => orderKeys(order, readerOf(record))
  const found = records.filter((record) => meets(readerOf(record)) === true)
  const ordered = found.toSorted((left, right) => compareKeys(keysIn(left), keysIn(right), order))
  const start = Number($skip)
  const page = ordered.slice(start, $top === undefined ? undefined : start + Number($top))
  const names = $select?.split(',')
  return page.map((record) =>
    names === undefined ? record : Object.fromEntries(names.map((name) => [name, record[name] ?? null])),
  )
}

function answerOf(url: string, { body, status = 200, headers = {} }: GivenAnswer): ServiceAnswer {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  const responseHeaders = { 'content-type': 'application/json', 'odata-version': '4.01', ...headers }
  return {
    status,
    headers: responseHeaders,
    bytes,
    exchange: {
      method: 'GET',
      url,
      requestHeaders: {},
      startedAt: SENT_AT,
      status,
      responseHeaders,
      durationMs: 1000,
      wireBytes: bytes.length,
      bodyBytes: bytes.length,
      excerpt: '',
    },
  }
}

function urlOf({ path, options }: CoreRequest): string {
  const query = Object.entries(options).map(([name, value]) => `${name}=${value}`)
  return ROOT + path.join('/') + (query.length === 0 ? '' : `?${query.join('&')}`)
}
