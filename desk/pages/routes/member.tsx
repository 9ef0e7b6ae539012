import { type Context, Hono } from 'hono'
import { deleteMember } from '../../accounts/accounts'
import { type ListedMember, listedMember } from '../../accounts/listing'
import { sendPasswordLink } from '../../actions/passwords'
import type { Desk, DeskEnv } from '../desk'
import { showPage } from '../views/page'
import { Facts, Notice, Time } from '../views/parts'

const DONE: Readonly<Record<string, string>> = {
  made: 'The account is made, and a link to set a password is being sent to its address.',
  link: 'A link to set a new password is being sent. Links that were sent before are not valid any more.',
}

/** Shows an account to administrators, sends it a link to set a new password, and deletes it. */
export function memberRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/members/:id', (context) => showMember(desk, context))
    .post('/members/:id/password-link', async (context) => {
      const id = context.req.param('id')
      if (!(await sendPasswordLink(desk, id, 'by staff', desk.now()))) return context.notFound()
      desk.mailWritten()
      return context.redirect(`/members/${id}?done=link`, 303)
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
    <form class="panel form" method="post" action={`/members/${id}/password-link`}>
      <p>
        They get a mail with a link by which they set a new password. The link is valid for seven days. Until it is
        used, the password stays as it is; then all sessions of this account end.
      </p>
      <p>
        <button class="button primary" type="submit">
          Send a link
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
