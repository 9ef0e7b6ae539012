import { gzipSync } from 'node:zlib'
import { ODataError } from '../odata-error'
import { defect, legal, type Middleware } from './seams'

const TOO_MANY = 'too many requests'

const TROUBLE = 'the database does not answer'

const refusing =
  (error: ODataError): Middleware =>
  () => {
    throw error
  }

function refusingFirst(error: ODataError): Middleware {
  const asked = new Set<string>()
  return async (context, next) => {
    const { path } = context.req
    if (!asked.has(path)) {
      asked.add(path)
      throw error
    }
    await next()
  }
}

const echoing: Middleware = async (context, next) => {
  await next()
  if (context.res.status < 400) return
  const { method, url } = context.req
  const form = method === 'POST' ? ` ${await context.req.text()}` : ''
  const echo = `${method} ${url} Authorization: ${context.req.header('Authorization')}${form}`
  const { error }: { error: string | object } = JSON.parse(await context.res.text())
  const answer =
    typeof error === 'string' ? { error, error_description: echo } : { error: { ...error, message: `in ${echo}` } }
  context.res = new Response(JSON.stringify(answer), context.res)
}

/** A page for people where a program expects an answer, as gateways send it. */
export const HTML_PAGE = '<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>'

const JSON_ANSWER = { headers: { 'Content-Type': 'application/json;odata.metadata=minimal' } }

const firstHalf = (body: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> => body.subarray(0, Math.floor(body.length / 2))

const changing =
  (change: (body: Buffer<ArrayBuffer>) => Response): Middleware =>
  async (context, next) => {
    await next()
    context.res = change(Buffer.from(await context.res.arrayBuffer()))
  }

const breakingOff: Middleware = async (context, next) => {
  await next()
  const body = Buffer.from(await context.res.arrayBuffer())
  const { outgoing } = context.env
  outgoing.writeHead(200, { ...JSON_ANSWER.headers, 'Content-Length': body.length })
  outgoing.write(firstHalf(body), () => outgoing.destroy())
  // The answer has been sent: this handler must never end, or a second one would follow.
  await new Promise(() => {})
}

/**
 * Answers that ask a client to wait (RFC 6585, 4), that report an error of the server (RFC 9110, 15.6), or that are not
 * what their headers say.
 */
export const ANSWER_DEFECTS = {
  'too-many-requests': legal('the first request of each path is answered with status 429', () => ({
    odataAnswer: refusingFirst(new ODataError(429, TOO_MANY)),
  })),
  'too-many-requests-retry-after': legal(
    'the first request of each path is answered with status 429 and Retry-After: 1',
    () => ({ odataAnswer: refusingFirst(new ODataError(429, TOO_MANY, { 'Retry-After': '1' })) }),
  ),
  'too-many-requests-forever': defect('every data request is answered with status 429', {
    dataAnswer: refusing(new ODataError(429, TOO_MANY)),
  }),
  'server-errors': defect('every data request is answered with status 500', {
    dataAnswer: refusing(new ODataError(500, TROUBLE)),
  }),
  'server-error-once': legal('the first data request of each path is answered with status 500', () => ({
    dataAnswer: refusingFirst(new ODataError(500, TROUBLE)),
  })),
  'slow-answers': defect('data requests are never answered', { dataAnswer: () => new Promise(() => {}) }),
  'echo-credentials': legal(
    'answers of status 400 and above repeat the Authorization header, the query and the form of the request',
    { answer: echoing },
  ),
  'html-error-page': defect('data requests are answered by an HTML page with status 200', {
    dataAnswer: async (context) => context.html(HTML_PAGE),
  }),
  'wrong-content-type': defect('JSON is sent as Content-Type: text/html', {
    dataAnswer: changing((body) => new Response(body, { headers: { 'Content-Type': 'text/html' } })),
  }),
  'empty-body': defect('data requests are answered with status 200 and no body', {
    dataAnswer: changing(() => new Response(null, JSON_ANSWER)),
  }),
  'truncated-json': defect('JSON ends in its middle, and Content-Length says so', {
    dataAnswer: changing((body) => new Response(firstHalf(body), JSON_ANSWER)),
  }),
  'truncated-gzip': defect('data are compressed, and the compressed bytes end in their middle', {
    dataAnswer: changing(
      (body) =>
        new Response(firstHalf(gzipSync(body)), {
          headers: { ...JSON_ANSWER.headers, 'Content-Encoding': 'gzip' },
        }),
    ),
  }),
  'truncated-body': defect('the connection is closed when half of what Content-Length promises is sent', {
    dataAnswer: breakingOff,
  }),
}
