import type { MiddlewareHandler } from 'hono'
import type { DeskEnv } from '../desk'

/** Lets administrators pass. For all others there is no such page. */
export const onlyStaff: MiddlewareHandler<DeskEnv> = async (context, next) =>
  context.get('member')?.kind === 'administrator' ? await next() : context.notFound()
