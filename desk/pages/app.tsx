import { Hono, type MiddlewareHandler } from 'hono'
import { except } from 'hono/combine'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { LARGEST_SCRIPT } from '../jobs/read-order'
import { LARGEST_SHEET } from '../organizations/read-sheet'
import type { Desk, DeskEnv } from './desk'
import { formLimit } from './form-limit'
import { accountRoutes } from './routes/account'
import { certifiedRoutes, openToOthers } from './routes/certified'
import { compareRoutes } from './routes/compare'
import { contactRoutes } from './routes/contact'
import { endorsementRoutes } from './routes/endorsement'
import { answerError } from './routes/errors'
import { firstAdministratorRoutes } from './routes/first-administrator'
import { forgetRoutes } from './routes/forget'
import { healthRoutes } from './routes/health'
import { historyRoutes } from './routes/history'
import { industryRoutes } from './routes/industry'
import { jobRoutes } from './routes/job'
import { jobPauseRoutes } from './routes/job-pause'
import { jobsRoutes } from './routes/jobs'
import { listRoutes } from './routes/list'
import { loadSheetRoutes } from './routes/load-sheet'
import { looksRoutes } from './routes/looks'
import { mailRoutes } from './routes/mail'
import { mapRoutes } from './routes/map'
import { memberRoutes } from './routes/member'
import { membersRoutes } from './routes/members'
import { metricsRoutes } from './routes/metrics'
import { notifyRoutes } from './routes/notify'
import { odataRoutes } from './routes/odata'
import { organizationRoutes } from './routes/organization'
import { organizationsRoutes } from './routes/organizations'
import { forgotPasswordRoutes, passwordLinkRoutes } from './routes/passwords'
import { reportRoutes } from './routes/report'
import { reviewRoutes } from './routes/review'
import { selfTestRoutes } from './routes/self-test'
import { signInRoutes } from './routes/sign-in'
import { submissionRoutes } from './routes/submissions'
import { workerFilesRoutes } from './routes/worker-files'
import { showNotFound } from './views/not-found'
import { observed } from './views/observed'
import { secretLinks } from './views/sign-in-first'

/** A form of the desk has a few fields. */
const FORM_BYTES = 64 * 1024

/** A sheet is sent back with the form that loads it, in four thirds of its bytes (RFC 4648, section 5). */
const SHEET_FORM_BYTES = 2 * LARGEST_SHEET
const SHEETS = '/organizations/load/*'

/** A form with a RESOScript as it is. */
const SELF_TEST_BYTES = LARGEST_SCRIPT + FORM_BYTES
const SELF_TEST = '/self-test'

const NONE = ["'none'"]
const SELF = ["'self'"]

/** Makes what answers all requests of the desk: its pages, which need no script, and what programs send. */
export function createApp(desk: Desk): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  app.use(observed(desk))
  // The first one has the last word.
  for (const link of secretLinks) app.use(`${link}*`, keptSecret)
  app.route('/', openToOthers())
  app.use(scriptOfDesk)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: NONE,
        styleSrc: SELF,
        imgSrc: SELF,
        formAction: SELF,
        frameAncestors: NONE,
        baseUri: NONE,
      },
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: desk.url.startsWith('https:') ? 'max-age=31536000' : false,
    }),
  )
  app.use(async (context, next) => {
    await next()
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store')
  })
  app.onError((error, context) => answerError(desk, error, context))
  app.notFound((context) => showNotFound(context, 'There is no such page.'))
  // Programs send a token with each request, which no other site can do. What is asked for is read by the service itself.
  app.route('/', odataRoutes(desk))
  // No database keeps the character 0, so that nothing has it in its address.
  app.use(async (context, next) => (context.req.url.includes('%00') ? context.notFound() : await next()))
  app.route('/', looksRoutes())
  app.route('/', healthRoutes(desk))
  // Programs send a token with each request, which no other site can do.
  app.route('/', submissionRoutes(desk))
  app.route('/', workerFilesRoutes(desk))
  app.use(except([SHEETS, SELF_TEST], formLimit(FORM_BYTES)))
  app.use(SELF_TEST, formLimit(SELF_TEST_BYTES))
  app.use(SHEETS, formLimit(SHEET_FORM_BYTES))
  // Before the check of origins: pages without a referrer have none, and whoever knows the link may answer.
  for (const routes of [reviewRoutes, passwordLinkRoutes, firstAdministratorRoutes]) app.route('/', routes(desk))
  app.use(csrf({ origin: new URL(desk.url).origin }))
  app.use(async (context, next) => {
    const cookie = context.req.header('cookie')
    context.set('member', cookie === undefined ? undefined : await desk.accounts.memberOf(cookie))
    await next()
  })
  for (const routes of [
    signInRoutes,
    forgotPasswordRoutes,
    listRoutes,
    mapRoutes,
    industryRoutes,
    compareRoutes,
    notifyRoutes,
    reportRoutes,
    contactRoutes,
    endorsementRoutes,
    certifiedRoutes,
    accountRoutes,
    metricsRoutes,
    selfTestRoutes,
    jobsRoutes,
    jobPauseRoutes,
    jobRoutes,
    // The first of each kind lets administrators pass only.
    organizationsRoutes,
    loadSheetRoutes,
    organizationRoutes,
    forgetRoutes,
    membersRoutes,
    memberRoutes,
    mailRoutes,
    historyRoutes,
  ])
    app.route('/', routes(desk))
  return app
}

/** Reports show their data by a script of the desk, and a job how it goes on; all other pages have none. */
const scriptOfDesk: MiddlewareHandler<DeskEnv> = async (context, next) => {
  await next()
  if (context.get('hasScript') !== true) return
  const policy = context.res.headers.get('content-security-policy') ?? ''
  context.res.headers.set('content-security-policy', `${policy}; script-src 'self'; connect-src 'self'`)
}

/** The address of a link is a secret: it is told to no other page, and no search engine keeps it. */
const keptSecret: MiddlewareHandler = async (context, next) => {
  await next()
  context.res.headers.set('referrer-policy', 'no-referrer')
  context.res.headers.set('x-robots-tag', 'noindex')
}
