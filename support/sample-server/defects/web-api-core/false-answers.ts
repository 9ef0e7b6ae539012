import { ODataError } from '../../http/odata-error'
import { type Changes, defect, type Middleware, type Seams } from '../seams'
import { inProperty } from './request-form'

/** Another body where the tests ask for data. */
const toTests = (change: (body: string) => string): Seams => ({
  dataAnswer: async (context, next) => {
    await next()
    const { res } = context
    if (context.req.query('$select') === undefined || !res.ok) return
    context.res = new Response(change(await res.text()), { status: res.status, headers: res.headers })
  },
})

const afterwards =
  (change: (headers: Headers) => void): Middleware =>
  async (context, next) => {
    await next()
    change(context.res.headers)
  }

const failingFilter: NonNullable<Changes['options']> = (options) => {
  if ('$filter' in options) throw new ODataError(500, 'the database does not understand the filter')
  return options
}

/** Answers that RESO's own tests for Web API Core let pass, or stumble over. */
export const FALSE_ANSWER_DEFECTS = {
  'core-empty-json': defect(
    'requests with $select are answered with status 200 and no body',
    toTests(() => ''),
  ),
  'core-trailing-garbage': defect(
    'text follows the JSON of answers to requests with $select',
    toTests((body) => `${body} and so on`),
  ),
  'core-version-missing': defect('no answer has the header OData-Version', {
    answer: afterwards((headers) => headers.delete('OData-Version')),
  }),
  'core-version-3': defect('every answer of OData has OData-Version: 3.0', {
    answer: afterwards((headers) => {
      if (headers.has('OData-Version')) headers.set('OData-Version', '3.0')
    }),
  }),
  'core-server-error': defect(
    'every $filter on Property is answered with status 500',
    inProperty({ options: failingFilter }),
  ),
}
