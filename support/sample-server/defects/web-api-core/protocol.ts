import type { HonoRequest } from 'hono'
import { ODataError } from '../../odata-error'
import { HTML_PAGE } from '../answers'
import { editMetadata, element, remove } from '../edit-metadata'
import { ignoring, refusing } from '../queries'
import { defect, type Middleware, type Seams } from '../seams'
import { filterForm } from './filter-form'
import { PAGE, understood, when } from './request-form'

const BY_KEY = /\('[^/]*'\)$/

const pathOf = ({ path }: HonoRequest): string => decodeURIComponent(path)

const isOfMetadata = (request: HonoRequest): boolean => pathOf(request).endsWith('/$metadata')

export const isOfServiceDocument = (request: HonoRequest): boolean => /^\/odata\/?$/.test(pathOf(request))

/** Refuses some requests, whatever they ask for. */
const refusingWhen = (isRefused: (request: HonoRequest) => boolean, status: number, why: string): Seams => ({
  odataAnswer: (context, next) => {
    if (isRefused(context.req)) throw new ODataError(status, why)
    return next()
  },
})

/** Answers 400 for what does not exist, or is not offered. */
const answeringBy400 = (status: number, isMeant: (request: HonoRequest) => boolean): Seams => ({
  odataAnswer: async (context, next) => {
    await next()
    if (context.res.status === status && isMeant(context.req)) {
      context.res = new Response(await context.res.text(), { status: 400, headers: context.res.headers })
    }
  },
})

/** Says that a preference was applied: no Field of the sample server has a default value that is left out. */
export const applying =
  (preference: string): Middleware =>
  async (context, next) => {
    await next()
    if (context.req.header('Prefer') === preference) context.res.headers.set('Preference-Applied', preference)
  }

/** Leaves Property out of the service document. */
export const withoutProperty: Middleware = async (context, next) => {
  await next()
  if (!isOfServiceDocument(context.req) || !context.res.ok) return
  const body: { value: readonly { name: string }[] } = JSON.parse(await context.res.text())
  const value = body.value.filter(({ name }) => name !== 'Property')
  context.res = new Response(JSON.stringify({ ...body, value }), context.res)
}

const withoutMaxVersion: Middleware = async (context, next) => {
  const headers = new Headers(context.req.raw.headers)
  headers.delete('OData-MaxVersion')
  context.req.raw = new Request(context.req.url, { headers })
  await next()
}

/** Defects of versions, formats and status codes, each in one scenario of Web API Core (2.2, 2.5 and 2.6). */
export const PROTOCOL_DEFECTS = {
  'core-metadata-validation': defect(
    '$metadata with $format=application/xml are refused with status 415',
    refusingWhen(
      (request) => isOfMetadata(request) && request.query('$format') === 'application/xml',
      415,
      'the $format application/xml is not supported here',
    ),
  ),
  'core-metadata-without-format': defect(
    '$metadata are refused with status 406 to clients that accept */*',
    refusingWhen(
      (request) => isOfMetadata(request) && request.header('Accept') === '*/*',
      406,
      'Accept has to name application/xml',
    ),
  ),
  'core-metadata-unsupported-format': defect(
    'a $format of the metadata that is not offered is refused with status 400',
    answeringBy400(415, isOfMetadata),
  ),
  'core-top-level-resources': defect(
    'the metadata have an EntityType Office, and no EntitySet of it',
    editMetadata((text) =>
      remove(remove(text, element('EntitySet', 'Office')), / *<NavigationPropertyBinding [^>]*Target="Office"\/>\n/g),
    ),
  ),
  // The request that looks for a Resource in the service document fails too.
  'core-service-document': defect('the service document is an HTML page with status 200', {
    odataAnswer: (context, next) =>
      isOfServiceDocument(context.req) ? Promise.resolve(context.html(HTML_PAGE)) : next(),
  }),
  'core-service-document-resources': defect('the service document does not list Property', {
    odataAnswer: withoutProperty,
  }),
  'core-response-code-400': defect(
    '$filter by a string is ignored where nothing else is asked for',
    understood(when({ $filter: filterForm('Field eq text') }, ignoring('$filter'))),
  ),
  'core-response-code-404': defect(
    'an EntitySet that does not exist is answered with status 400',
    answeringBy400(404, (request) => !BY_KEY.test(pathOf(request))),
  ),
  'core-key-not-found': defect(
    'a key that does not exist is answered with status 400',
    answeringBy400(404, (request) => BY_KEY.test(pathOf(request))),
  ),
  'core-key-not-selected': defect(
    '$select of BedroomsTotal without the key is refused with status 400',
    understood(when({ $select: /^BedroomsTotal$/, $top: PAGE }, refusing('$select'))),
  ),
  'core-wrong-case-select': defect(
    '$select of one Field is ignored, unless it is BedroomsTotal or the key',
    understood(when({ $select: /^(?!(BedroomsTotal|ListingKey)$)\w+$/, $top: PAGE }, ignoring('$select'))),
  ),
  'core-wrong-case-filter': defect(
    '$filter=Field eq # is ignored where no $select stands beside it',
    understood(when({ $filter: filterForm('Field eq #'), $top: PAGE }, ignoring('$filter'))),
  ),
  'core-wrong-case-orderby': defect(
    '$orderby=Field asc is ignored where no $select stands beside it',
    understood(when({ $orderby: filterForm('Field asc'), $top: PAGE }, ignoring('$orderby'))),
  ),
  'core-odata-maxversion-4.0': defect('OData-MaxVersion: 4.0 is answered with OData-Version: 4.01', {
    answer: async (context, next) => {
      await next()
      if (context.req.header('OData-MaxVersion') === '4.0') context.res.headers.set('OData-Version', '4.01')
    },
  }),
  'core-odata-maxversion-3.0': defect('OData-MaxVersion is ignored', { odataAnswer: withoutMaxVersion }),
  'core-omit-nulls': defect(
    'Prefer: omit-values=nulls is refused with status 400',
    refusingWhen(
      (request) => request.header('Prefer') === 'omit-values=nulls',
      400,
      'the preference omit-values is not supported here',
    ),
  ),
  'core-omit-defaults': defect(
    'Prefer: omit-values=defaults is refused with status 400',
    refusingWhen(
      (request) => request.header('Prefer') === 'omit-values=defaults',
      400,
      'the preference omit-values is not supported here',
    ),
  ),
}
