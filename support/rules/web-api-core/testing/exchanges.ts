import { jsonBody } from '../../../odata/answer-body'
import type { ServiceAnswer } from '../../../odata/service-answer'
import type { AskCore, CoreExchange, CoreRequest } from '../../core-request'

const ROOT = 'https://example.org/odata/'

/** For tests: a request for Property. */
export const requestFor = (
  options: CoreRequest['options'] = {},
  path: readonly string[] = ['Property'],
): CoreRequest => ({
  id: 'example',
  path,
  options,
  parameters: [],
})

/** What stands in an answer: a page or record, or a text that is something else. */
export interface GivenAnswer {
  readonly status?: number
  readonly body: object | string
  readonly contentType?: string
}

/** For tests: what came back for a request; numbers are as exact as in answers of servers. */
export function answerTo(
  request: CoreRequest,
  { status = 200, body, contentType = 'application/json' }: GivenAnswer,
  url = urlOf(request),
): CoreExchange {
  const answer = answerOf(url, status, contentType, typeof body === 'string' ? body : JSON.stringify(body))
  return { request, answer, body: jsonBody(answer) }
}

/** For tests: the answer to a request for records. */
export const pageOf = (
  records: readonly object[],
  more: object = {},
  options: CoreRequest['options'] = {},
): CoreExchange => answerTo(requestFor(options), { body: { ...more, value: records } })

/** For tests: asks a function instead of a server, and remembers what was asked. */
export function fakeAsk(answer: (request: CoreRequest) => GivenAnswer): { ask: AskCore; asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    ask: async (request) => {
      asked.push(urlOf(request).slice(ROOT.length))
      return answerTo(request, answer(request))
    },
  }
}

/** Not encoded, as people read it. */
function urlOf({ path, options }: CoreRequest): string {
  const query = Object.entries(options).map(([name, value]) => `${name}=${value}`)
  return ROOT + path.join('/') + (query.length === 0 ? '' : `?${query.join('&')}`)
}

function answerOf(url: string, status: number, contentType: string, text: string): ServiceAnswer {
  const headers = { 'content-type': contentType }
  const bytes = Buffer.from(text)
  return {
    status,
    headers,
    bytes,
    exchange: {
      method: 'GET',
      url,
      requestHeaders: {},
      startedAt: '2026-01-02T03:04:05.678Z',
      status,
      responseHeaders: headers,
      durationMs: 1,
      wireBytes: bytes.length,
      bodyBytes: bytes.length,
      excerpt: text.slice(0, 100),
    },
  }
}
