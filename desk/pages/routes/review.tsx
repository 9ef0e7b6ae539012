import { type Context, Hono } from 'hono'
import { answerReview } from '../../actions/actions'
import { type Answer, openReview, type Review } from '../../endorsements/review'
import type { Essentials } from '../../reports/reports'
import { FIGURES, measurerWords } from '../../submissions/measurers'
import type { Desk, DeskEnv } from '../desk'
import { type ContactSubject, showContact, takeContact } from '../views/contact'
import { figuresOf } from '../views/endorsement-facts'
import { formOf } from '../views/form'
import { mapConsent, takeMapConsent } from '../views/map-consent'
import { showPage } from '../views/page'
import { Facts, Field, Notice, StatusBadge } from '../views/parts'
import { ReportSummary } from '../views/report-figures'
import { essentialsFor, type ReportFrame, sendReport, showReport } from '../views/report-page'
import { Terms } from '../views/terms'

/**
 * Shows recipients what they are asked to approve, by the link of a notification. Opening the link changes nothing: scanners of
 * mail open it too.
 */
export function reviewRoutes(desk: Desk): Hono<DeskEnv> {
  const open = (context: Context<DeskEnv>) => openReview(desk.store.reader, context.req.param('link') ?? '', desk.now())
  return new Hono<DeskEnv>()
    .get('/review/:link', async (context) => {
      const review = await open(context)
      return review === undefined ? noReview(context) : showReview(desk, context, review)
    })
    .get('/review/:link/contact', async (context) => {
      const review = await open(context)
      if (review === undefined) return noReview(context)
      return showContact(context, contactOf(context, review), { address: '', message: '' })
    })
    .post('/review/:link/contact', async (context) => {
      const review = await open(context)
      return review === undefined ? noReview(context) : takeContact(desk, context, contactOf(context, review))
    })
    .get('/review/:link/:id/report', async (context) => {
      const endorsement = namedIn(await open(context), context.req.param('id'))
      if (endorsement === undefined) return noReview(context)
      return showReport(desk, context, endorsement, INSIDER, frameOf(context.req.param('link'), endorsement))
    })
    .get('/review/:link/:id/report.json', async (context) => {
      const endorsement = namedIn(await open(context), context.req.param('id'))
      return endorsement === undefined ? noReview(context) : sendReport(desk, context, endorsement, INSIDER)
    })
    .post('/review/:link/map', async (context) => {
      const review = await open(context)
      if (review === undefined) return noReview(context)
      await takeMapConsent(desk, context, review.parties.recipient)
      return context.redirect(`/review/${context.req.param('link')}`, 303)
    })
    .post('/review/:link/:id', async (context) => {
      const link = context.req.param('link')
      const review = await open(context)
      if (review === undefined) return noReview(context)
      const field = await formOf(context)
      const given = answerOf(field)
      if (given === undefined) return showReview(desk, context, review, 'Accept the terms and conditions to approve.')
      const by = { kind: 'recipient', notification: review.notification } as const
      const reason = given.kind === 'decline' ? field('reason').trim().slice(0, LONGEST_REASON) : ''
      const act = { by, at: desk.now(), via: 'link', ...(reason === '' ? {} : { reason }) }
      await answerReview(desk, act, context.req.param('id'), given)
      desk.mailWritten()
      return given.kind === 'approve'
        ? context.redirect(`/review/${link}`, 303)
        : declined(context, (await open(context)) !== undefined)
    })
}

const LONGEST_REASON = 1000

/** Recipients see all of a report, as its provider does. */
const INSIDER = { kind: 'insider' } as const

type Reviewed = Review['endorsements'][number]

const namedIn = (review: Review | undefined, id: string): Reviewed | undefined =>
  review?.endorsements.find((each) => each.id === id)

const frameOf = (link: string, endorsement: Reviewed): ReportFrame => ({
  title: `${endorsement.type} ${endorsement.version}`,
  intro: (
    <div class="report-status">
      <StatusBadge status={endorsement.status} isArchived={false} />
      <a href={`/review/${link}`}>
        {endorsement.status === 'Notified' ? 'Back, to approve or decline' : 'Back to all results'}
      </a>
      <a href={`/review/${link}/contact`}>Contact</a>
    </div>
  ),
  source: `/review/${link}/${endorsement.id}/report.json`,
  hasNavigation: false,
})

const contactOf = (context: Context<DeskEnv>, { recipient, parties }: Review): ContactSubject => ({
  about: `the certification results of ${recipient}`,
  ...parties,
  back: `/review/${context.req.param('link') ?? ''}`,
  hasNavigation: false,
})

/** Returns what a form answers; undefined where the terms were not accepted. */
function answerOf(field: (name: string) => string): Answer | undefined {
  if (field('answer') === 'decline') return { kind: 'decline' }
  if (field('answer') !== 'approve' || field('accepted') !== 'yes') return undefined
  return { kind: 'approve', terms: field('terms') }
}

const noReview = (context: Context<DeskEnv>) =>
  showPage(
    context,
    { title: 'Nothing to review', status: 404, hasNavigation: false },
    <p class="panel">
      The link is not valid: it has expired, or what it named was declined, canceled, withdrawn, archived or revoked. If
      it was copied, see that it is whole; otherwise ask your provider for another one.
    </p>,
  )

/** Says that results were declined, and leads to others that the link names. */
const declined = (context: Context<DeskEnv>, hasOthers: boolean) =>
  showPage(
    context,
    { title: 'Declined', hasNavigation: false },
    <>
      <Notice tone="good">You have declined. Your provider is told.</Notice>
      {hasOthers ? (
        <p>
          <a class="button primary" href={`/review/${context.req.param('link')}`}>
            To the other results
          </a>
        </p>
      ) : null}
    </>,
  )

async function showReview(desk: Desk, context: Context<DeskEnv>, review: Review, refused?: string) {
  const { provider, recipient } = review
  const results = []
  for (const endorsement of review.endorsements)
    results.push({ endorsement, report: await essentialsFor(desk, endorsement, INSIDER) })
  const link = context.req.param('link') ?? ''
  return showPage(
    context,
    {
      title: `Certification results of ${recipient}`,
      intro: `${provider} has tested the system that serves ${recipient}.`,
      status: refused === undefined ? 200 : 422,
      hasNavigation: false,
    },
    <>
      {refused === undefined ? null : <Notice tone="bad">{refused}</Notice>}
      {results.map((result) => (
        <Result {...result} action={`/review/${link}/${result.endorsement.id}`} terms={desk.terms} />
      ))}
      {await mapConsent(desk, review.parties.recipient, `/review/${link}/map`)}
      <p>
        <a class="button" href={`/review/${link}/contact`}>
          Contact
        </a>
      </p>
    </>,
  )
}

interface ResultProps {
  readonly endorsement: Reviewed
  /** Undefined where none can be shown. */
  readonly report: Essentials | undefined
  readonly action: string
  readonly terms: Desk['terms']
}

const Result = ({ endorsement, report, action, terms }: ResultProps) => (
  <section class="panel stack" aria-labelledby={endorsement.id}>
    <h2 id={endorsement.id}>{`${endorsement.type} ${endorsement.version}`}</h2>
    <p>
      <StatusBadge status={endorsement.status} isArchived={false} />
    </p>
    <Facts facts={[[FIGURES, measurerWords[endorsement.measured_by]], ...figuresOf(endorsement)]} />
    {report === undefined ? null : <ReportSummary report={report} />}
    <p>
      <a class="button" href={`${action}/report`} aria-label={`View Details of ${endorsement.type}`}>
        View Details
      </a>
    </p>
    {endorsement.status === 'Certified' ? (
      <p>You have approved this. It is certified.</p>
    ) : (
      <>
        <details>
          <summary class="button">Approve</summary>
          <form class="form" method="post" action={action}>
            <h3>Terms and conditions</h3>
            <Terms text={terms.text} />
            <input type="hidden" name="terms" value={terms.digest} />
            <p>
              <label>
                <input type="checkbox" name="accepted" value="yes" required /> I have read the terms and conditions, and
                accept them.
              </label>
            </p>
            <p>
              <button class="button primary" type="submit" name="answer" value="approve">
                Proceed
              </button>
            </p>
          </form>
        </details>
        <details>
          <summary class="button">Decline</summary>
          <form class="form" method="post" action={action}>
            <p>The result is withdrawn, and your provider is told.</p>
            <Field
              label="Reason (optional)"
              name="reason"
              id={`reason-${endorsement.id}`}
              isOptional
              hint="Your provider reads it."
            />
            <p>
              <button class="button" type="submit" name="answer" value="decline">
                Decline
              </button>
            </p>
          </form>
        </details>
      </>
    )}
  </section>
)
