import { Hono } from 'hono'
import { RefusedAccount } from '../../accounts/accounts'
import { createFirstAdministrator } from '../../accounts/first-administrator'
import type { Desk, DeskEnv } from '../desk'
import { formOf } from '../views/form'
import { showPage } from '../views/page'
import { Field, Notice } from '../views/parts'

const TITLE = 'The first administrator'

/** Makes the first administrator, by the link that the desk prints when it starts without one. */
export function firstAdministratorRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/first-administrator/:link', (context) => showPage(context, { title: TITLE }, <Person filled={{}} />))
    .post('/first-administrator/:link', async (context) => {
      const field = await formOf(context)
      const filled = { username: field('username').trim(), name: field('name').trim(), email: field('email').trim() }
      const person = { ...filled, password: field('password') }
      try {
        await createFirstAdministrator(desk.store, desk.accounts, context.req.param('link'), person, desk.now())
        return context.redirect('/sign-in', 303)
      } catch (error) {
        if (!(error instanceof RefusedAccount)) throw error
        const refused = <Person filled={filled} refused={error.message} />
        return showPage(context, { title: TITLE, status: 422 }, refused)
      }
    })
}

interface Filled {
  readonly username?: string
  readonly name?: string
  readonly email?: string
}

const Person = ({ filled, refused }: { filled: Filled; refused?: string }) => (
  <form class="panel form" method="post">
    {refused === undefined ? null : <Notice tone="bad">{`This was not done: ${refused}.`}</Notice>}
    <Field
      label="User name"
      name="username"
      value={filled.username ?? ''}
      autocomplete="username"
      hint="3 to 30 lower-case letters, digits, underscores and dots"
    />
    <Field label="Name" name="name" value={filled.name ?? ''} autocomplete="name" />
    <Field label="E-mail address" name="email" type="email" value={filled.email ?? ''} autocomplete="email" />
    <Field label="Password" name="password" type="password" autocomplete="new-password" hint="at least 12 characters" />
    <p>
      <button class="button primary" type="submit">
        Create the account
      </button>
    </p>
  </form>
)
