import { type Context, Hono } from 'hono'
import type { Member } from '../../accounts/accounts'
import { organizationOf } from '../../organizations/organizations'
import { createSecret, type ListedToken, revokeToken, tokensOf } from '../../secrets/secrets'
import type { Desk, DeskEnv } from '../desk'
import { formOf } from '../views/form'
import { mapConsent, takeMapConsent } from '../views/map-consent'
import { showPage } from '../views/page'
import { CardTable, Choice, Facts, Field, Notice, Time } from '../views/parts'
import { signInFirst } from '../views/sign-in-first'

const DAY_MS = 24 * 3_600_000

/** Leads to the account afterwards. */
const SIGN_IN = signInFirst('/account')

/** Days for which a token may be valid. */
const DAYS = ['30', '90', '365'] as const

/** Shows somebody their account, and makes and deletes its access tokens. */
export function accountRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/account', async (context) => {
      const member = context.get('member')
      return member === undefined ? context.redirect(SIGN_IN, 303) : showAccount(desk, context, member)
    })
    .post('/account/tokens', async (context) => {
      const member = context.get('member')
      if (member === undefined) return context.redirect(SIGN_IN, 303)
      const field = await formOf(context)
      const name = field('name').trim().slice(0, 100)
      if (name === '') return showAccount(desk, context, member, { kind: 'refused', words: 'A token needs a name.' })
      const at = desk.now()
      const days = DAYS.find((each) => each === field('days')) ?? DAYS[0]
      const expiresAt = new Date(at.getTime() + Number(days) * DAY_MS)
      const request = { kind: 'access token', name, member: member.id, at, expiresAt } as const
      const { text } = await desk.store.transaction((tx) => createSecret(tx, request))
      return showAccount(desk, context, member, { kind: 'made', token: text })
    })
    .post('/account/map', async (context) => {
      const member = context.get('member')
      if (member === undefined) return context.redirect(SIGN_IN, 303)
      if (member.uoi === null) return context.notFound()
      await takeMapConsent(desk, context, member.uoi)
      return context.redirect('/account', 303)
    })
    .post('/account/tokens/:id/delete', async (context) => {
      const member = context.get('member')
      if (member === undefined) return context.redirect(SIGN_IN, 303)
      await desk.store.transaction((tx) => revokeToken(tx, member.id, context.req.param('id'), desk.now()))
      return context.redirect('/account', 303)
    })
}

/** Names the organization of a member. */
async function organizationNamed(desk: Desk, uoi: string): Promise<string> {
  const name = (await organizationOf(desk.store.reader, uoi))?.['OrganizationName']
  return typeof name === 'string' ? `${name} (${uoi})` : uoi
}

/** Describes what was just done. A token is shown this once. */
type News = { readonly kind: 'made'; readonly token: string } | { readonly kind: 'refused'; readonly words: string }

async function showAccount(desk: Desk, context: Context<DeskEnv>, member: Member, news?: News): Promise<Response> {
  const tokens = await tokensOf(desk.store.reader, member.id, desk.now())
  return showPage(
    context,
    { title: 'My Account', status: news?.kind === 'refused' ? 422 : 200 },
    <>
      <section class="panel" aria-label="Account">
        <Facts
          facts={[
            ['Name', member.name],
            ['Kind', member.kind],
            ...(member.uoi === null ? [] : [['Organization', await organizationNamed(desk, member.uoi)] as const]),
          ]}
        />
      </section>
      <section class="section" aria-labelledby="tokens-title">
        <h2 id="tokens-title">Access tokens</h2>
        {news === undefined ? null : <NewsNotice news={news} />}
        <Tokens tokens={tokens} />
        <form class="panel controls" method="post" action="/account/tokens">
          <Field label="Name of a new token" name="name" hint="e.g. the machine that uses it" />
          <Choice
            label="Valid for"
            name="days"
            chosen={DAYS[0]}
            options={DAYS.map((days) => [days, `${days} days`] as const)}
          />
          <button class="button primary" type="submit">
            Create
          </button>
        </form>
      </section>
      {member.uoi === null ? null : await mapConsent(desk, member.uoi, '/account/map')}
    </>,
  )
}

const NewsNotice = ({ news }: { news: News }) =>
  news.kind === 'refused' ? (
    <Notice tone="bad">{news.words}</Notice>
  ) : (
    <Notice tone="good">
      This is the token. Copy it now: it is not shown again. <code class="token">{news.token}</code>
    </Notice>
  )

const Tokens = ({ tokens }: { tokens: readonly ListedToken[] }) => (
  <CardTable
    rows={tokens}
    none="You have no tokens."
    columns={[
      { name: 'Name', cell: ({ name }) => name },
      { name: 'Created', cell: ({ createdAt }) => <Time at={createdAt} /> },
      { name: 'Last used', cell: ({ lastUsedAt }) => (lastUsedAt === null ? 'never' : <Time at={lastUsedAt} />) },
      { name: 'Expires', cell: ({ expiresAt }) => <Time at={expiresAt} /> },
      {
        name: 'Delete',
        isNameHidden: true,
        cell: ({ id, name }) => (
          <form method="post" action={`/account/tokens/${id}/delete`}>
            <button class="button small-button" type="submit" aria-label={`Delete ${name}`}>
              Delete
            </button>
          </form>
        ),
      },
    ]}
  />
)
