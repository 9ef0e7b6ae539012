import { Hono } from 'hono'
import { confirmEndorsement, settleEndorsement } from '../../actions/actions'
import { type Act, RefusedChange } from '../../endorsements/act'
import { historyOf } from '../../endorsements/history'
import { isTheirs, type ListedEndorsement } from '../../endorsements/listing'
import { unansweredOf } from '../../endorsements/notify'
import { refusedMails } from '../../mail/queue'
import { type Desk, type DeskEnv, viewerOf } from '../desk'
import { actionWords, offeredActions, type PageAction, pageActionOf } from '../views/actions'
import { EndorsementFacts } from '../views/endorsement-facts'
import { aboutToChange, endorsementOf } from '../views/endorsement-of'
import { formOf } from '../views/form'
import { History } from '../views/history'
import { MailTrouble } from '../views/mail-trouble'
import { showPage } from '../views/page'
import { Field, Notice } from '../views/parts'

const titleOf = ({ type, version, recipient_name }: ListedEndorsement): string =>
  `${type} ${version} of ${recipient_name}`

/** Shows one endorsement, and changes its status. A change is asked for on a page of its own before it is made. */
export function endorsementRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/endorsements/:id', async (context) => {
      const endorsement = await endorsementOf(desk, context)
      const viewer = viewerOf(context.get('member'))
      const isOwn = viewer.kind !== 'public' && isTheirs(viewer, endorsement)
      const done = pageActionOf(context.req.query('done'))
      return showPage(
        context,
        { title: titleOf(endorsement) },
        <>
          {isOwn && done !== undefined ? <Notice tone="good">{actionWords[done].done}</Notice> : null}
          <EndorsementFacts endorsement={endorsement} isOwn={isOwn} />
          <p class="buttons">
            <a class="button primary" href={`/endorsements/${endorsement.id}/report`}>
              View Details
            </a>
            <a class="button" href={`/endorsements/${endorsement.id}/contact`}>
              Contact
            </a>
          </p>
          {isOwn ? await troubleOf(desk, endorsement, offeredActions(viewer.kind, endorsement)) : null}
          {isOwn ? <Change endorsement={endorsement} offered={offeredActions(viewer.kind, endorsement)} /> : null}
          {isOwn ? <History changes={await historyOf(desk.store.reader, endorsement.id)} /> : null}
        </>,
      )
    })
    .get('/endorsements/:id/:action', async (context) => {
      const action = settlingOf(context.req.param('action'))
      const { endorsement } = await aboutToChange(desk, context, action)
      const { name } = actionWords[action]
      return showPage(
        context,
        { title: `${name}?`, intro: titleOf(endorsement) },
        <Ask id={endorsement.id} action={action} />,
      )
    })
    .post('/endorsements/:id/:action', async (context) => {
      const action = settlingOf(context.req.param('action'))
      const { endorsement, act } = await aboutToChange(desk, context, action)
      const reason = (await formOf(context))('reason').trim()
      await change(desk, reason === '' ? act : { ...act, reason }, endorsement.id, action)
      desk.mailWritten()
      return context.redirect(`/endorsements/${endorsement.id}?done=${action}`, 303)
    })
}

/** Shows the mails about an endorsement's parties that were refused for good. */
async function troubleOf(desk: Desk, endorsement: ListedEndorsement, offered: readonly PageAction[]) {
  const { reader } = desk.store
  const mails = await refusedMails(reader, endorsement.provider_uoi, endorsement.recipient_uoi)
  const notifications = (await unansweredOf(reader, endorsement)).flatMap(({ mailId }) => mailId ?? [])
  const again = offered.includes('notify') ? `/endorsements/${endorsement.id}/notify` : undefined
  return <MailTrouble mails={mails} notifications={notifications} again={again} />
}

/** Notifying has a page of its own. */
function settlingOf(name: string): Exclude<PageAction, 'notify'> {
  const action = pageActionOf(name)
  if (action === undefined || action === 'notify') throw new RefusedChange({ kind: 'unknown', what: 'endorsement' })
  return action
}

const change = (desk: Desk, act: Act, id: string, action: Exclude<PageAction, 'notify'>): Promise<unknown> =>
  action === 'confirm' ? confirmEndorsement(desk, act, id) : settleEndorsement(desk, act, id, action)

interface ChangeProps {
  readonly endorsement: ListedEndorsement
  readonly offered: readonly PageAction[]
}

const Change = ({ endorsement: { id, status, archived_at }, offered }: ChangeProps) =>
  offered.length === 0 ? null : (
    <section class="section" id="change" aria-labelledby="change-title">
      <h2 id="change-title">Change the status</h2>
      <ul class="buttons">
        {status === 'Submitted' && archived_at === null ? (
          <li>
            <a class="button primary" href={`/self-test?confirm=${id}`}>
              Confirm by a run
            </a>
          </li>
        ) : null}
        {offered.map((action) => (
          <li>
            <a class="button" href={`/endorsements/${id}/${action}`}>
              {actionWords[action].name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

const Ask = ({ id, action }: { id: string; action: PageAction }) => {
  const { name, does, needsReason } = actionWords[action]
  return (
    <form class="panel form" method="post">
      <p>{does}</p>
      <Field
        label={needsReason ? 'Reason' : 'Reason (optional)'}
        name="reason"
        isOptional={!needsReason}
        hint="It is kept in the history, and told to the provider."
      />
      <p class="buttons">
        <button class="button primary" type="submit">
          {name}
        </button>
        <a class="button" href={`/endorsements/${id}`}>
          Back, without a change
        </a>
      </p>
    </form>
  )
}
