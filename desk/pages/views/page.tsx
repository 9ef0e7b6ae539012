import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Member } from '../../accounts/accounts'
import type { DeskEnv } from '../desk'

/** Describes what a page is called, and how it is answered. */
export interface PageFacts {
  readonly title: string
  readonly intro?: Child
  readonly status?: ContentfulStatusCode
  /** False on pages of links, from which nothing leads elsewhere. */
  readonly hasNavigation?: boolean
  /** The address of the data of a report or a comparison: a script shows them in place of the content. */
  readonly source?: string
  /** The script and styles of the suite that show these data; those of a report where nothing else is said. */
  readonly bundle?: 'compared'
  /** The address of a script of the desk. */
  readonly script?: string
  /** Seconds after which a browser without scripts loads the page again. */
  readonly refreshSeconds?: number
}

/** Answers with a page of the desk. */
export async function showPage(context: Context<DeskEnv>, facts: PageFacts, content: Child): Promise<Response> {
  if (facts.script !== undefined) context.set('hasScript', true)
  // Requests that fail early have not been asked who they are.
  const member: Member | undefined = context.get('member')
  const page = (
    <Page facts={facts} member={member} notice={context.get('notice')}>
      {content}
    </Page>
  )
  return context.html(await html`<!doctype html>${page}`, facts.status ?? 200)
}

const Page = (props: { facts: PageFacts; member: Member | undefined; notice: string | undefined; children: Child }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${props.facts.title} – Certification desk`}</title>
      {props.facts.source === undefined ? null : (
        <link rel="stylesheet" href={`/${props.facts.bundle ?? 'report'}.css`} />
      )}
      <link rel="stylesheet" href="/looks.css" />
      {props.facts.source === undefined ? null : <script src={`/${props.facts.bundle ?? 'report'}.js`} defer />}
      {props.facts.script === undefined ? null : <script type="module" src={props.facts.script} />}
      {props.facts.refreshSeconds === undefined ? null : (
        <noscript>
          <meta http-equiv="refresh" content={String(props.facts.refreshSeconds)} />
        </noscript>
      )}
    </head>
    <body>
      <a class="skip-link" href="#main">
        Skip to the content
      </a>
      {props.notice === undefined ? null : <aside class="page-notice">{props.notice}</aside>}
      <header class="page-header">
        <p class="desk-name">Certification desk</p>
        <h1>{props.facts.title}</h1>
        {typeof props.facts.intro === 'string' ? <p>{props.facts.intro}</p> : props.facts.intro}
      </header>
      {props.facts.hasNavigation === false ? null : <Navigation member={props.member} />}
      {props.facts.source === undefined ? (
        <Main>{props.children}</Main>
      ) : (
        <div id="page" data-source={props.facts.source}>
          <Main>{props.children}</Main>
        </div>
      )}
    </body>
  </html>
)

const Main = ({ children }: { children: Child }) => (
  <main class="page-main" id="main" tabindex={-1}>
    {children}
  </main>
)

const Navigation = ({ member }: { member: Member | undefined }) => (
  <nav class="page-nav" aria-label="Desk">
    <ul>
      <li>
        <a href="/">Endorsements</a>
      </li>
      <li>
        <a href="/map">Map</a>
      </li>
      <li>
        <a href="/industry">Industry</a>
      </li>
      <li>
        <a href="/compare">Compare</a>
      </li>
      {member?.kind === 'administrator' || member?.kind === 'provider' ? (
        <>
          <li>
            <a href="/self-test">Self-test</a>
          </li>
          <li>
            <a href="/jobs">Jobs</a>
          </li>
        </>
      ) : null}
      {member?.kind === 'administrator' ? <Administration /> : null}
      {member === undefined ? (
        <li>
          <a href="/sign-in">Sign in</a>
        </li>
      ) : (
        <>
          <li>
            <a href="/account">My Account</a>
          </li>
          <li class="nav-end">
            <form method="post" action="/sign-out">
              <span class="muted small">{member.name}</span>{' '}
              <button class="button small-button" type="submit">
                Sign out
              </button>
            </form>
          </li>
        </>
      )}
    </ul>
  </nav>
)

const Administration = () => (
  <>
    <li>
      <a href="/organizations">Organizations</a>
    </li>
    <li>
      <a href="/members">Accounts</a>
    </li>
    <li>
      <a href="/mail">Mail</a>
    </li>
    <li>
      <a href="/history">History</a>
    </li>
  </>
)
