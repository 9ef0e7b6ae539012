import { type Context, Hono } from 'hono'
import { RefusedAccount } from '../../accounts/accounts'
import { createFirstAdministrator, isFirstAdministratorLink } from '../../accounts/first-administrator'
import type { Desk, DeskEnv } from '../desk'
import { rememberDevice } from '../views/device'
import { formOf } from '../views/form'
import { showPage } from '../views/page'
import { Field, Notice } from '../views/parts'

const TITLE = 'The first administrator'

/** Makes the first administrator, by the link that the desk prints when it starts without one. */
export function firstAdministratorRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/first-administrator/:link', async (context) => {
      const isValid = await isFirstAdministratorLink(desk.store.reader, context.req.param('link'), desk.now())
      return isValid ? showPage(context, { title: TITLE }, <Person filled={{}} />) : showVoid(context)
    })
    .post('/first-administrator/:link', async (context) => {
      const link = context.req.param('link')
      if (!(await isFirstAdministratorLink(desk.store.reader, link, desk.now()))) return showVoid(context)
      const field = await formOf(context)
      const filled = { username: field('username').trim(), name: field('name').trim(), email: field('email').trim() }
      const person = { ...filled, password: field('password') }
      try {
        const id = await createFirstAdministrator(desk.store, desk.accounts, link, person, desk.now())
        rememberDevice(desk, context, await desk.accounts.deviceOf(id, desk.now()))
        return context.redirect('/sign-in', 303)
      } catch (error) {
        if (!(error instanceof RefusedAccount)) throw error
        const refused = <Person filled={filled} refused={error.message} />
        return showPage(context, { title: TITLE, status: 422 }, refused)
      }
    })
}

const showVoid = (context: Context<DeskEnv>) =>
  showPage(
    context,
    { title: TITLE, status: 404 },
    <p class="panel">
      The link is not valid: there is an administrator, or it was copied in part, is older than a day, or the desk was
      started again since. As long as there is no administrator, the desk prints another link when it starts.
    </p>,
  )

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
