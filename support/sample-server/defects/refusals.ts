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

/** Answers that ask a client for patience, or that tell of a server in trouble (RFC 6585, 4; RFC 9110, 15.6). */
export const REFUSAL_DEFECTS = {
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
}
