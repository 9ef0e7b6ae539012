import { type Context, Hono } from 'hono'
import { deleteMember, RefusedAccount } from '../../accounts/accounts'
import { type ListedMember, listedMember } from '../../accounts/listing'
import type { Desk, DeskEnv } from '../desk'
import { formOf } from '../views/form'
import { showPage } from '../views/page'
import { Facts, Field, Notice, Time } from '../views/parts'

const DONE: Readonly<Record<string, string>> = {
  made: 'The account is made.',
  password: 'The password is changed, and all sessions of this account have ended.',
}

/** Shows an account to administrators, gives it a new password, and deletes it. */
export function memberRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/members/:id', (context) => showMember(desk, context))
    .post('/members/:id/password', async (context) => {
      const member = await listedMember(desk.store.reader, context.req.param('id'))
      if (member === undefined) return context.notFound()
      const field = await formOf(context)
      try {
        await desk.accounts.setPassword(member.id, field('password'))
      } catch (error) {
        if (!(error instanceof RefusedAccount)) throw error
        return showMember(desk, context, error.message)
      }
      return context.redirect(`/members/${member.id}?done=password`, 303)
    })
    .post('/members/:id/delete', async (context) => {
      const member = await listedMember(desk.store.reader, context.req.param('id'))
      if (member === undefined) return context.notFound()
      // So that there is always an administrator.
      if (isOwn(context, member)) return showMember(desk, context, 'nobody deletes the account that they use')
      await desk.store.transaction((tx) => deleteMember(tx, member.id))
      return context.redirect('/members?done=deleted', 303)
    })
}

const isOwn = (context: Context<DeskEnv>, { id }: ListedMember): boolean => context.get('member')?.id === id

async function showMember(desk: Desk, context: Context<DeskEnv>, refused?: string) {
  const member = await listedMember(desk.store.reader, context.req.param('id') ?? '')
  if (member === undefined) return context.notFound()
  const news = context.req.query('done') ?? ''
  const done = Object.hasOwn(DONE, news) ? DONE[news] : undefined
  return showPage(
    context,
    { title: `Account of ${member.name}`, status: refused === undefined ? 200 : 422 },
    <>
      {done === undefined ? null : <Notice tone="good">{done}</Notice>}
      {refused === undefined ? null : <Notice tone="bad">{`This was not done: ${refused}.`}</Notice>}
      <section class="panel" aria-label="Facts">
        <Facts
          facts={[
            ['User name', member.username],
            ['Kind', member.kind],
            ...(member.uoi === null ? [] : [['Organization', `${member.organization} (${member.uoi})`] as const]),
            ['E-mail', member.email],
            ['Since', <Time at={member.created_at} />],
          ]}
        />
      </section>
      <NewPassword id={member.id} />
      {isOwn(context, member) ? null : <Delete id={member.id} />}
    </>,
  )
}

const NewPassword = ({ id }: { id: string }) => (
  <section class="section" aria-labelledby="password-title">
    <h2 id="password-title">New password</h2>
    <form class="panel form" method="post" action={`/members/${id}/password`}>
      <Field
        label="Password"
        name="password"
        type="password"
        autocomplete="new-password"
        hint="at least 12 characters; all sessions of this account end"
      />
      <p>
        <button class="button primary" type="submit">
          Change the password
        </button>
      </p>
    </form>
  </section>
)

const Delete = ({ id }: { id: string }) => (
  <section class="section" aria-labelledby="delete-title">
    <h2 id="delete-title">Delete the account</h2>
    <details class="panel">
      <summary>Delete this account, with its sessions and tokens</summary>
      <form method="post" action={`/members/${id}/delete`}>
        <button class="button" type="submit">
          Delete for good
        </button>
      </form>
    </details>
  </section>
)
