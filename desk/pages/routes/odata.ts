import { type Context, Hono } from 'hono'
import { ODATA_PATH, WebApi } from '../../web-api/web-api'
import { type Desk, type DeskEnv, viewerOf } from '../desk'
import { tokenMember } from '../token-member'

/** Answers requests for records by OData, with the rights of the member whose access token a request carries. */
export function odataRoutes(desk: Desk): Hono<DeskEnv> {
  const api = new WebApi(desk.store, desk.url)
  const answer = async ({ req }: Context<DeskEnv>): Promise<Response> => {
    const member = await tokenMember(desk, req.header('authorization'))
    return await api.answer(req.raw, member && viewerOf(member))
  }
  const app = new Hono<DeskEnv>()
  // All other methods are refused by the service in its own way.
  for (const path of [ODATA_PATH, `${ODATA_PATH}/*`]) app.get(path, answer).all(path, answer)
  return app.onError((error) => {
    desk.log.error(error)
    return Response.json(FAILED, { status: 500, headers: { 'odata-version': '4.01' } })
  })
}

const FAILED = {
  error: {
    code: 'InternalServerError',
    message: 'the desk could not answer; its operator finds the reason in the log',
  },
}
