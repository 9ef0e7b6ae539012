import type { Middleware } from '../seams'

/** Annotations of a response, which need no prefix (OData JSON Format 4.01, 4.6). */
const ANNOTATION = /"(\w*)@odata\.(\w+)":/g

/**
 * Answers clients that understand OData 4.01 in it (OData Protocol 4.01, 8.2.7): metadata of that version, and JSON
 * without the prefix `odata.`.
 */
export const speaking401: Middleware = async (context, next) => {
  await next()
  const most = context.req.header('OData-MaxVersion') ?? '4.01'
  const { headers, status } = context.res
  if (!headers.has('OData-Version') || Number(most) < 4.01) return
  const text = await context.res.text()
  const isXml = headers.get('Content-Type')?.includes('xml') ?? false
  const changed = isXml ? text.replace('Version="4.0"', 'Version="4.01"') : text.replaceAll(ANNOTATION, '"$1@$2":')
  headers.delete('Content-Length')
  context.res = new Response(changed, { status, headers })
  context.res.headers.set('OData-Version', '4.01')
}
