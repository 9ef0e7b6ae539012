import { Readable } from 'node:stream'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { html } from 'hono/html'
import { packageOf } from '../../certificates/package'
import { type Published, publicKeys, publishedCertificate } from '../../certificates/published'
import type { Desk, DeskEnv } from '../desk'
import { BADGE_POLICY, Badge } from '../views/badge'
import { Certified, nameOfPackage } from '../views/certified'
import { showPage } from '../views/page'
import { signInFirst } from '../views/sign-in-first'

/** Lets answers be kept for a while only: what is revoked is to be seen soon, wherever a badge stands. */
const FOR_A_WHILE = 'public, max-age=300'

/** Lists what others put into their own pages, and read by their own programs. */
const FOR_OTHERS = ['/certified/:id/badge.svg', '/certified/:id/:file{.+\\.(?:json|jws)}', '/.well-known/jwks.json']

/** Lets other sites show and read what is meant for them. It has to be asked before those that forbid it. */
export function openToOthers(): Hono<DeskEnv> {
  const open: MiddlewareHandler = async (context, next) => {
    await next()
    context.res.headers.set('cross-origin-resource-policy', 'cross-origin')
    context.res.headers.set('access-control-allow-origin', '*')
    if (context.res.headers.get('content-type')?.startsWith('image/svg') === true)
      context.res.headers.set('content-security-policy', BADGE_POLICY)
  }
  return FOR_OTHERS.reduce((routes, path) => routes.use(path, open), new Hono<DeskEnv>())
}

/** Shows at an address that never changes what was certified, and how it stands now. */
export function certifiedRoutes(desk: Desk): Hono<DeskEnv> {
  type Answer = (context: Context<DeskEnv>, published: Published) => Response | Promise<Response>
  const about = (answer: Answer) => async (context: Context<DeskEnv>) => {
    const published = await publishedCertificate(desk.store.reader, context.req.param('id') ?? '')
    return published === undefined ? context.notFound() : await answer(context, published)
  }
  return new Hono<DeskEnv>()
    .get('/.well-known/jwks.json', async (context) =>
      context.json(await publicKeys(desk.store.reader), 200, { 'cache-control': FOR_A_WHILE }),
    )
    .get(
      '/certified/:id',
      about((context, published) => {
        const { type, version, recipient } = published
        const title = `${type} ${version} of ${recipient}`
        const mayDownload = mayHaveReports(context, published)
        return showPage(
          context,
          { title },
          <Certified published={published} url={desk.url} mayDownload={mayDownload} />,
        )
      }),
    )
    .get(
      '/certified/:id/status.json',
      about((context, { status, status_at, archived_at }) =>
        context.json({ status, since: status_at, archived: archived_at }, 200, { 'cache-control': FOR_A_WHILE }),
      ),
    )
    .get(
      '/certified/:id/certificate.json',
      about((context, { statement }) => context.body(statement, 200, { 'content-type': 'application/json' })),
    )
    .get(
      '/certified/:id/certificate.jws',
      about((context, { signature }) => context.body(signature, 200, { 'content-type': 'application/jose' })),
    )
    .get(
      '/certified/:id/badge.svg',
      about(async (context, published) => {
        const badge = <Badge published={published} />
        const headers = { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': FOR_A_WHILE }
        return context.body(String(await html`${badge}`), 200, headers)
      }),
    )
    .get(
      '/certified/:id/package.zip',
      about(async (context, published) => {
        if (!mayHaveReports(context, published)) return context.redirect(signInFirst(`/certified/${published.id}`), 303)
        const archive = Readable.toWeb(await packageOf(published, desk.files)) as ReadableStream
        return context.body(archive, 200, {
          'content-type': 'application/zip',
          'content-disposition': `attachment; filename="${nameOfPackage(published)}"`,
        })
      }),
    )
}

/** A package has the reports: everybody sees those of the list, and whoever has signed in also those that were certified once. */
const mayHaveReports = (context: Context<DeskEnv>, { status, archived_at }: Published): boolean =>
  (status === 'Certified' && archived_at === null) || context.get('member') !== undefined
