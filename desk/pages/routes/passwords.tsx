import { type Context, Hono } from 'hono'
import { RefusedAccount } from '../../accounts/accounts'
import { forgotPassword, setPasswordByLink } from '../../actions/passwords'
import { isPasswordLink } from '../../secrets/password-links'
import type { Desk, DeskEnv } from '../desk'
import { rememberDevice } from '../views/device'
import { formOf } from '../views/form'
import { showPage } from '../views/page'
import { Field, Notice } from '../views/parts'

const SET = 'Set your password'

/** Lets members set their password by a link that was sent to them. Opening the link changes nothing: scanners of mail do it too. */
export function passwordLinkRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/password/:link', async (context) => {
      const isValid = await isPasswordLink(desk.store.reader, context.req.param('link'), desk.now())
      return isValid ? showForm(context) : showVoid(context)
    })
    .post('/password/:link', async (context) => {
      const link = context.req.param('link')
      const field = await formOf(context)
      if (!(await isPasswordLink(desk.store.reader, link, desk.now()))) return showVoid(context)
      try {
        const member = await setPasswordByLink(desk, desk.accounts, link, field('password'), desk.now())
        // Whoever reads the member's mail is not kept out by tries of others.
        rememberDevice(desk, context, await desk.accounts.deviceOf(member, desk.now()))
      } catch (error) {
        if (!(error instanceof RefusedAccount)) throw error
        return showForm(context, error.message)
      }
      return context.redirect('/sign-in?done=password', 303)
    })
}

const showForm = (context: Context<DeskEnv>, refused?: string) =>
  showPage(
    context,
    { title: SET, status: refused === undefined ? 200 : 422, hasNavigation: false },
    <form class="panel form" method="post">
      {refused === undefined ? null : <Notice tone="bad">{`This was not done: ${refused}.`}</Notice>}
      <Field
        label="New password"
        name="password"
        type="password"
        autocomplete="new-password"
        hint="at least 12 characters; wherever you are signed in, you are signed out"
      />
      <p>
        <button class="button primary" type="submit">
          Set the password
        </button>
      </p>
    </form>,
  )

const showVoid = (context: Context<DeskEnv>) =>
  showPage(
    context,
    { title: SET, status: 404, hasNavigation: false },
    <p class="panel">
      The link is not valid any more: it was used, it has expired, or another one was sent.{' '}
      <a href="/forgot-password">Ask for a new one.</a>
    </p>,
  )

const FORGOT = 'Forgot your password?'

/** Sends members who forgot their password a link to set a new one, and tells nobody who has an account. */
export function forgotPasswordRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/forgot-password', (context) => showPage(context, { title: FORGOT }, <Forgot />))
    .post('/forgot-password', async (context) => {
      const name = (await formOf(context))('name')
      // Whoever has an account is answered no later than others.
      const [isCounted] = await Promise.all([
        forgotPassword(desk, name, desk.addressOf(context), desk.now()),
        new Promise((resolve) => setTimeout(resolve, ANSWER_MS)),
      ])
      if (!isCounted) return showPage(context, { title: FORGOT, status: 429 }, <Forgot isTooOften />)
      desk.mailWritten()
      return showPage(context, { title: FORGOT }, <Asked />)
    })
}

/** Writing a mail takes less than this. */
const ANSWER_MS = 200

const Asked = () => (
  <p class="panel">
    If there is such an account, a mail with a link is on its way to its address. The link is valid for seven days, and
    links that were sent before are not valid any more. If no mail comes within some minutes, ask the staff of the desk.
  </p>
)

const Forgot = ({ isTooOften }: { isTooOften?: boolean }) => (
  <form class="panel form" method="post" action="/forgot-password">
    {isTooOften === true ? (
      <Notice tone="bad">This was asked for too often. Wait an hour, or ask the staff of the desk.</Notice>
    ) : null}
    <Field
      label="User name or e-mail address"
      name="name"
      autocomplete="username"
      hint="You get a mail with a link by which you set a new password."
    />
    <p>
      <button class="button primary" type="submit">
        Send me a link
      </button>
    </p>
  </form>
)
