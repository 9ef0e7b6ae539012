import { ODataError } from '../odata-error'
import type { DefectTable, Middleware } from './seams'

/** Answers that ask a client for patience, or that tell of a server in trouble (RFC 6585, 4; RFC 9110, 15.6). */
export const REFUSAL_DEFECTS = {
  'too-many-requests': {
    description: 'the first request of each path is answered with status 429',
    legal: true,
    start: () => ({ odataAnswer: refusingFirst(new ODataError(429, TOO_MANY)) }),
  },
  'too-many-requests-retry-after': {
    description: 'the first request of each path is answered with status 429 and Retry-After: 1',
    legal: true,
    start: () => ({ odataAnswer: refusingFirst(new ODataError(429, TOO_MANY, { 'Retry-After': '1' })) }),
  },
  'too-many-requests-forever': {
    description: 'every data request is answered with status 429',
    start: () => ({ dataAnswer: refusing(new ODataError(429, TOO_MANY)) }),
  },
  'server-errors': {
    description: 'every data request is answered with status 500',
    start: () => ({ dataAnswer: refusing(new ODataError(500, TROUBLE)) }),
  },
  'server-error-once': {
    description: 'the first data request of each path is answered with status 500',
    legal: true,
    start: () => ({ dataAnswer: refusingFirst(new ODataError(500, TROUBLE)) }),
  },
  'slow-answers': {
    description: 'data requests are never answered',
    start: () => ({ dataAnswer: () => new Promise(() => {}) }),
  },
  'echo-credentials': {
    description:
      'answers of status 400 and above repeat the Authorization header, the query and the form of the request',
    legal: true,
    start: () => ({ answer: echoing }),
  },
} as const satisfies DefectTable

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
