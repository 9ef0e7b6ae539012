import { type Context, Hono } from 'hono'
import { RefusedAccount } from '../../accounts/accounts'
import { type ListedMember, listMembers } from '../../accounts/listing'
import { sendPasswordLink } from '../../actions/passwords'
import type { MemberKind } from '../../store/schema'
import type { Desk, DeskEnv } from '../desk'
import { formOf } from '../views/form'
import { onlyStaff } from '../views/only-staff'
import { showPage } from '../views/page'
import { CardTable, Choice, Field, Notice } from '../views/parts'

const PAGE_SIZE = 50

const KINDS: readonly (readonly [kind: MemberKind, words: string])[] = [
  ['provider', 'Provider, for an organization'],
  ['user', 'User, who only looks'],
  ['administrator', 'Administrator'],
]

/** Describes what an administrator has filled in for a new account. */
interface Filled {
  readonly username: string
  readonly name: string
  readonly email: string
  readonly kind: MemberKind
  readonly uoi: string
}

const EMPTY: Filled = { username: '', name: '', email: '', kind: 'provider', uoi: '' }

/** Lists the accounts for administrators, and makes new ones. */
export function membersRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .use('/members/*', onlyStaff)
    .get('/members', (context) => showMembers(desk, context, EMPTY))
    .post('/members', async (context) => {
      const field = await formOf(context)
      const kind = KINDS.find(([each]) => each === field('kind'))?.[0] ?? 'user'
      const [username, name, email, uoi] = ['username', 'name', 'email', 'uoi'].map((each) => field(each).trim())
      const filled = { username: username ?? '', name: name ?? '', email: email ?? '', kind, uoi: uoi ?? '' }
      const person = { ...filled, uoi: filled.uoi === '' ? null : filled.uoi }
      try {
        const id = await desk.accounts.create(person, desk.now())
        await sendPasswordLink(desk, id, 'new account', desk.now())
        desk.mailWritten()
        return context.redirect(`/members/${id}?done=made`, 303)
      } catch (error) {
        if (!(error instanceof RefusedAccount)) throw error
        return showMembers(desk, context, filled, error.message)
      }
    })
}

async function showMembers(desk: Desk, context: Context<DeskEnv>, filled: Filled, refused?: string) {
  const after = context.req.query('after')
  const page = await listMembers(desk.store.reader, { ...(after === undefined ? {} : { after }), size: PAGE_SIZE })
  const gone = context.req.query('done') === 'deleted'
  return showPage(
    context,
    { title: 'Accounts', status: refused === undefined ? 200 : 422 },
    <>
      {gone ? <Notice tone="good">The account is deleted.</Notice> : null}
      {refused === undefined ? null : <Notice tone="bad">{`No account was made: ${refused}.`}</Notice>}
      <List members={page.members} />
      {page.next === undefined ? null : (
        <p>
          <a class="button" href={`/members?${new URLSearchParams({ after: page.next })}`} rel="next">
            Next page
          </a>
        </p>
      )}
      <NewMember filled={filled} />
    </>,
  )
}

const List = ({ members }: { members: readonly ListedMember[] }) => (
  <CardTable
    rows={members}
    none="There are no more accounts."
    columns={[
      { name: 'User name', cell: ({ id, username }) => <a href={`/members/${id}`}>{username}</a> },
      { name: 'Name', cell: ({ name }) => name },
      { name: 'Kind', cell: ({ kind }) => kind },
      { name: 'Organization', cell: ({ uoi, organization }) => (uoi === null ? null : `${organization} (${uoi})`) },
      { name: 'E-mail', cell: ({ email }) => email },
    ]}
  />
)

const NewMember = ({ filled }: { filled: Filled }) => (
  <section class="section" aria-labelledby="new-title">
    <h2 id="new-title">New account</h2>
    <form class="panel form" method="post" action="/members">
      <Choice label="Kind" name="kind" chosen={filled.kind} options={KINDS} />
      <Field
        label="UOI of the organization (providers only)"
        name="uoi"
        value={filled.uoi}
        isOptional
        hint="A provider belongs to one organization; nobody else does."
      />
      <Field
        label="User name"
        name="username"
        value={filled.username}
        hint="3 to 30 lower-case letters, digits, underscores and dots"
      />
      <Field label="Name" name="name" value={filled.name} />
      <Field
        label="E-mail address"
        name="email"
        type="email"
        value={filled.email}
        hint="A link goes there, by which they set their own password."
      />
      <p>
        <button class="button primary" type="submit">
          Create the account
        </button>
      </p>
    </form>
  </section>
)
