import { isDeepStrictEqual } from 'node:util'
import { Hono } from 'hono'
import type { Middleware, SampleEnv, Seams } from '../defects/seams'
import { negotiatingVersion, tellingVersion } from '../http/negotiation'
import { systemQueryOptions } from '../http/odata-request'
import { errorAnswer, ODataError } from '../odata-error'
import type { QueryOptions } from '../query-options'
import type { CoreRequest } from './core-requests'

const ROOT = 'http://sample/odata'

/** The status of answers where nothing is, or not in this format. */
const STATUS: Readonly<Record<string, number>> = {
  '/$metadata?$format=application/pdf': 415,
  "/Property('Property-999998')": 404,
  '/ResourceNotFound': 404,
}

/** For tests: the ids of the requests that a defect answers in another way, by the seams alone. */
export async function touchedRequests(seams: Seams, requests: readonly CoreRequest[]): Promise<readonly string[]> {
  const { answer, odataAnswer, dataAnswer } = seams
  const app = (answer ?? odataAnswer ?? dataAnswer) && appWith(seams)
  const touched: string[] = []
  for (const request of requests) {
    const isOther = app && (await answered(app, request)) !== (await answered(SOUND, request))
    if (isOther || changesData(seams, request)) touched.push(request.id)
  }
  return touched
}

function changesData({ resources }: Seams, { id, path }: CoreRequest): boolean {
  const url = `${ROOT}${path}`
  const options = systemQueryOptions(new URL(url))
  const { $expand = '', $select = 'BedroomsTotal,PublicRemarks' } = options
  if (resources?.[$expand]?.record !== undefined) return true
  const { options: understood, page, entity } = resources?.['Property'] ?? {}
  const record = Object.fromEntries($select.split(',').map((name) => [name, '3']))
  if (/^\/\w+\(/.test(path)) return !isDeepStrictEqual(entity?.(record, url) ?? record, record)
  const records = id === 'filter-int-not-found' ? [] : [record, record]
  const pageOf = ({ $count }: QueryOptions) => ({ records, ...($count === 'true' && { count: 9 }), nextSkipToken: '2' })
  const found = pageOf(options)
  return (
    isRefused(() => understood?.(options, url)) ||
    !isDeepStrictEqual(understood?.(options, url) ?? options, options) ||
    !isDeepStrictEqual(page?.(found, url) ?? found, found)
  )
}

function isRefused(understand: () => unknown): boolean {
  try {
    understand()
    return false
  } catch (error) {
    if (error instanceof ODataError) return true
    throw error
  }
}

function appWith({ answer, odataAnswer, dataAnswer }: Seams): Hono<SampleEnv> {
  const app = new Hono<SampleEnv>()
  app.onError(errorAnswer)
  const ofData: Middleware = (context, next) =>
    dataAnswer !== undefined && context.req.path.includes('/Property') ? dataAnswer(context, next) : next()
  for (const handler of [answer, tellingVersion, odataAnswer, negotiatingVersion, ofData]) {
    if (handler !== undefined) app.use('*', handler)
  }
  app.get('*', (context) => {
    const status = STATUS[decodeURIComponent(context.req.url.slice(ROOT.length))]
    if (status !== undefined) throw new ODataError(status, 'there is nothing here')
    return context.json({ value: [{ name: 'Property' }] })
  })
  return app
}

const SOUND = appWith({})

async function answered(app: Hono<SampleEnv>, { path, headers }: CoreRequest): Promise<string> {
  const response = await app.fetch(new Request(`${ROOT}${path}`, { headers }))
  return [response.status, response.headers.get('OData-Version'), await response.text()].join(' ')
}
