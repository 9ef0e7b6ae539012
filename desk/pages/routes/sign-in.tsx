import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { deviceCookie } from '../../accounts/devices'
import type { Desk, DeskEnv } from '../desk'
import { rememberDevice } from '../views/device'
import { formOf } from '../views/form'
import { showPage } from '../views/page'
import { Field, Notice } from '../views/parts'
import { pageOfDesk } from '../views/sign-in-first'

/** Signs people in and out. */
export function signInRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/sign-in', (context) =>
      showPage(
        context,
        { title: 'Sign in' },
        <SignIn hasNewPassword={context.req.query('done') === 'password'} to={context.req.query('to')} />,
      ),
    )
    .post('/sign-in', async (context) => {
      const field = await formOf(context)
      const username = field('username')
      const address = desk.addressOf(context)
      const device = getCookie(context, deviceCookie(username))
      const signIn = await desk.accounts.signIn(username, field('password'), address, desk.now(), device)
      if (signIn.kind === 'signed in') {
        for (const cookie of signIn.cookies) context.header('set-cookie', cookie, { append: true })
        rememberDevice(desk, context, signIn.device)
        return context.redirect(pageOfDesk(field('to')), 303)
      }
      const [status, words] = ANSWERS[signIn.kind]
      return showPage(
        context,
        { title: 'Sign in', status },
        <SignIn username={username} refused={words} to={field('to')} />,
      )
    })
    .post('/sign-out', async (context) => {
      const cookies = await desk.accounts.signOut(context.req.header('cookie') ?? '')
      for (const cookie of cookies) context.header('set-cookie', cookie, { append: true })
      return context.redirect('/', 303)
    })
}

const ANSWERS = {
  refused: [401, 'User name and password do not fit.'],
  'too many tries': [
    429,
    'There were too many tries, perhaps of others. Wait some minutes and try again, or choose Forgot your password: its link lets you in at once.',
  ],
} as const

const SignIn = (props: { username?: string; refused?: string; hasNewPassword?: boolean; to: string | undefined }) => (
  <form class="panel form" method="post" action="/sign-in">
    {props.hasNewPassword === true ? <Notice tone="good">Your password is set. Sign in with it.</Notice> : null}
    {props.refused === undefined ? null : <Notice tone="bad">{props.refused}</Notice>}
    {props.to === undefined ? null : <input type="hidden" name="to" value={pageOfDesk(props.to)} />}
    <Field label="User name" name="username" value={props.username ?? ''} autocomplete="username" />
    <Field label="Password" name="password" type="password" autocomplete="current-password" />
    <p>
      <button class="button primary" type="submit">
        Sign in
      </button>
    </p>
    <p>
      <a href="/forgot-password">Forgot your password?</a>
    </p>
  </form>
)
