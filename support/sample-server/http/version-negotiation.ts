import type { Middleware } from '../defects/seams'
import { badRequest } from './odata-error'

/** The versions that a service of OData 4 can speak begin with it (OData Protocol 4.01, 5). */
const LEAST = 4

/** Every OData answer tells its version (OData Protocol 4.01, 8.1.5). */
export const tellingVersion: Middleware = async (context, next) => {
  await next()
  context.res.headers.set('OData-Version', '4.0')
}

/** Refuses clients that understand older versions only (OData Protocol 4.01, 8.2.7; Web API Core, 2.2.1). */
export const negotiatingVersion: Middleware = async ({ req }, next) => {
  const most = req.header('OData-MaxVersion')?.trim()
  if (most !== undefined && !(/^\d+(\.\d+)?$/.test(most) && Number(most) >= LEAST)) {
    throw badRequest(`OData-MaxVersion: ${most} excludes OData 4.0, which is spoken here`)
  }
  await next()
}
