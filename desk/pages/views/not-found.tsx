import type { Context } from 'hono'
import type { DeskEnv } from '../desk'
import { showPage } from './page'
import { secretLinks, signInFirst } from './sign-in-first'

/** Answers that something is not there. Whoever has not signed in may be shown it afterwards: mails lead to such pages. */
export const showNotFound = (context: Context<DeskEnv>, words: string): Promise<Response> =>
  showPage(
    context,
    { title: 'Not found', status: 404 },
    <>
      <p>{words}</p>
      {context.get('member') === undefined ? (
        <p>
          If you have an account, <a href={signInOf(context)}>sign in</a>: some pages are shown only then.
        </p>
      ) : null}
    </>,
  )

/** Returns where to sign in; it leads back where the request was one for a page. */
function signInOf({ req }: Context<DeskEnv>): string {
  if (req.method !== 'GET' || secretLinks.some((link) => req.path.startsWith(link))) return '/sign-in'
  const { pathname, search } = new URL(req.url)
  return signInFirst(`${pathname}${search}`)
}
