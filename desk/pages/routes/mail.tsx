import { type Context, Hono } from 'hono'
import { outboxOf } from '../../mail/outbox'
import { isTextForgotten, type QueuedMail, queuedMails, sendAgain } from '../../mail/queue'
import type { Desk, DeskEnv } from '../desk'
import { onlyStaff } from '../views/only-staff'
import { showPage } from '../views/page'
import { CardTable, Notice, Time } from '../views/parts'

/** Mails that are shown of each kind; of more their number is told. */
const MOST_SHOWN = 100

/** Shows administrators the mails that are not sent, and lets those be sent again that were refused. */
export function mailRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .use('/mail/*', onlyStaff)
    .get('/mail', (context) => showMail(desk, context))
    .post('/mail/:id/again', async (context) => {
      const isWaiting = await desk.store.transaction((tx) => sendAgain(tx, context.req.param('id'), desk.now()))
      if (!isWaiting) return showMail(desk, context, 'This mail is not there, or not refused any more.')
      desk.mailWritten()
      return context.redirect('/mail?done', 303)
    })
}

async function showMail(desk: Desk, context: Context<DeskEnv>, refused?: string): Promise<Response> {
  const { reader } = desk.store
  const counts = await outboxOf(reader)
  const refusedMails = await queuedMails(reader, 'refused', MOST_SHOWN)
  const isOld = ({ createdAt }: QueuedMail) => isTextForgotten(createdAt, desk.now())
  const waitingMails = await queuedMails(reader, 'waiting', MOST_SHOWN)
  return showPage(
    context,
    { title: 'Mail', intro: 'Mails that are not sent.', status: refused === undefined ? 200 : 409 },
    <>
      {refused === undefined ? null : <Notice tone="bad">{refused}</Notice>}
      {context.req.query('done') === undefined ? null : <Notice tone="good">The mail is being sent again.</Notice>}
      <Mails title="Refused" kind="refused" mails={refusedMails} number={counts.refused} isOld={isOld} />
      <Mails title="Waiting" kind="waiting" mails={waitingMails} number={counts.waiting} isOld={isOld} />
    </>,
  )
}

interface MailsProps {
  readonly title: string
  readonly kind: 'refused' | 'waiting'
  readonly mails: readonly QueuedMail[]
  readonly number: number
  /** Tells if the text of a mail is not kept because of its age. */
  readonly isOld: (mail: QueuedMail) => boolean
}

const Mails = ({ title, kind, mails, number, isOld }: MailsProps) => (
  <section class="section" aria-labelledby={`${kind}-title`}>
    <h2 id={`${kind}-title`}>{title}</h2>
    <CardTable
      rows={mails}
      none="There are none."
      columns={[
        { name: 'To', cell: ({ address }) => address },
        { name: 'Subject', cell: ({ subject }) => subject },
        { name: 'Written', cell: ({ createdAt }) => <Time at={createdAt} /> },
        { name: 'Tries', cell: ({ attempts }) => String(attempts) },
        { name: 'Last answer', cell: ({ error }) => error ?? 'none yet' },
        kind === 'refused'
          ? { name: 'Send again', isNameHidden: true, cell: (mail) => <Again mail={mail} isOld={isOld(mail)} /> }
          : { name: 'Next try', cell: ({ nextAttemptAt }) => <Time at={nextAttemptAt} /> },
      ]}
    />
    {number > mails.length ? <p class="muted">{`And ${number - mails.length} more.`}</p> : null}
  </section>
)

const Again = ({ mail: { id, subject, address, isKept }, isOld }: { mail: QueuedMail; isOld: boolean }) =>
  isKept ? (
    <form method="post" action={`/mail/${id}/again`}>
      <button class="button small-button" type="submit" aria-label={`Send again: ${subject}, to ${address}`}>
        Send again
      </button>
    </form>
  ) : (
    <span class="muted small">
      {isOld ? 'older than 30 days: its text is not kept' : 'another one was sent in its place: its text is not kept'}
    </span>
  )
