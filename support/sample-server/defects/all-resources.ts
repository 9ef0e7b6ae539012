import { Server } from 'node:http'
import type { QueryPage } from '../query/run-query'
import { wholeNumber } from '../query-options'
import type { ChangeOptions } from './queries'
import { defect, type Middleware } from './seams'

const skippingInsideTop: ChangeOptions = (options) => {
  const [top, skip] = [wholeNumber(options, '$top'), wholeNumber(options, '$skip')]
  return top === undefined || skip === undefined ? options : { ...options, $top: String(Math.max(0, top - skip)) }
}

const withoutData = (page: QueryPage, requested: string): QueryPage => {
  if (/\/(Lookup|Field)\b/.test(new URL(requested).pathname)) return page
  return { records: [], ...(page.count === undefined ? {} : { count: 0 }) }
}

const REQUESTS_IN_A_LIFE = 12

function exiting(): Middleware {
  let asked = 0
  return async ({ env: { incoming, outgoing } }, next) => {
    asked += 1
    if (asked <= REQUESTS_IN_A_LIFE) return next()
    const server: unknown = Reflect.get(incoming.socket, 'server')
    if (server instanceof Server) server.close()
    outgoing.destroy()
    // Nothing is answered any more: this handler must never end.
    return new Promise(() => {})
  }
}

/** Defects of how the server answers for every Resource. */
export const ALL_RESOURCES_DEFECTS = {
  'skip-inside-top': defect(
    'the records that $skip leads past count as records that $top asks for, in every Resource',
    { options: skippingInsideTop },
  ),
  'no-records': defect('no Resource but Lookup and Field has a record, and the counts say so', {
    page: withoutData,
  }),
  'exits-half-way': defect(
    `the server exits at the data request after the first ${REQUESTS_IN_A_LIFE}, and closes its connection`,
    () => ({ dataAnswer: exiting() }),
  ),
}
