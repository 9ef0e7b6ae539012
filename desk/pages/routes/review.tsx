import { type Context, Hono } from 'hono'
import { answerReview } from '../../actions/actions'
import { type Answer, openReview, type Review } from '../../endorsements/review'
import type { Desk, DeskEnv } from '../desk'
import { figuresOf } from '../views/endorsement-facts'
import { formOf } from '../views/form'
import { showPage } from '../views/page'
import { Facts, Notice, StatusBadge } from '../views/parts'
import { Terms } from '../views/terms'

/**
 * Shows recipients what they are asked to approve, by the link of a notification. Opening the link changes nothing: scanners of
 * mail open it too.
 */
export function reviewRoutes(desk: Desk): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>()
  routes.get('/review/:link', async (context) => {
    const review = await openReview(desk.store.reader, context.req.param('link'), desk.now())
    return review === undefined ? noReview(context) : showReview(desk, context, review)
  })
  routes.post('/review/:link/:id', async (context) => {
    const link = context.req.param('link')
    const review = await openReview(desk.store.reader, link, desk.now())
    if (review === undefined) return noReview(context)
    const given = answerOf(await formOf(context))
    if (given === undefined) return showReview(desk, context, review, 'Accept the terms and conditions to approve.')
    const by = { kind: 'recipient', notification: review.notification } as const
    await answerReview(desk, { by, at: desk.now(), via: 'link' }, context.req.param('id'), given)
    desk.mailWritten()
    return given.kind === 'approve' ? context.redirect(`/review/${link}`, 303) : declined(context)
  })
  return routes
}

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
      The link is not valid any more: it has expired, or what it named was canceled, declined or archived. Ask your
      provider for another one.
    </p>,
  )

const declined = (context: Context<DeskEnv>) =>
  showPage(
    context,
    { title: 'Declined', hasNavigation: false },
    <Notice tone="good">
      You have declined. Your provider is told. If other results wait for you, the link still leads there.
    </Notice>,
  )

function showReview(desk: Desk, context: Context<DeskEnv>, review: Review, refused?: string) {
  const { provider, recipient } = review
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
      {review.endorsements.map((endorsement) => (
        <Result endorsement={endorsement} action={`/review/${link}/${endorsement.id}`} terms={desk.terms} />
      ))}
    </>,
  )
}

interface ResultProps {
  readonly endorsement: Review['endorsements'][number]
  readonly action: string
  readonly terms: Desk['terms']
}

const Result = ({ endorsement, action, terms }: ResultProps) => (
  <section class="panel stack" aria-labelledby={endorsement.id}>
    <h2 id={endorsement.id}>{`${endorsement.type} ${endorsement.version}`}</h2>
    <p>
      <StatusBadge status={endorsement.status} isArchived={false} />
    </p>
    <Facts facts={figuresOf(endorsement)} />
    {endorsement.status === 'Certified' ? (
      <p>You have approved this. It is certified.</p>
    ) : (
      <>
        <details>
          <summary>Approve</summary>
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
          <summary>Decline</summary>
          <form class="form" method="post" action={action}>
            <p>The result is withdrawn, and your provider is told.</p>
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
