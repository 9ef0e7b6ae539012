import { Hono } from 'hono'
import { notifyRecipient } from '../../actions/actions'
import type { Act } from '../../endorsements/act'
import { RefusedChange } from '../../endorsements/act'
import type { ListedEndorsement } from '../../endorsements/listing'
import { type NotificationPreview, previewNotification } from '../../endorsements/notify'
import type { Desk, DeskEnv } from '../desk'
import { aboutToChange } from '../views/endorsement-of'
import { formOf } from '../views/form'
import { showPage } from '../views/page'
import { Field, Notice, Time } from '../views/parts'

/** Notifies a recipient: the page says first what the mail will name, and what was sent before. */
export function notifyRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/endorsements/:id/notify', async (context) => {
      const { endorsement } = await aboutToChange(desk, context, 'notify')
      const preview = await previewNotification(desk.store.reader, endorsement)
      return showPage(context, factsOf(endorsement), <Notify endorsement={endorsement} preview={preview} />)
    })
    .post('/endorsements/:id/notify', async (context) => {
      const { endorsement, act } = await aboutToChange(desk, context, 'notify')
      const field = await formOf(context)
      const refused = await tryNotify(desk, act, endorsement.id, field)
      if (refused === undefined) return context.redirect(`/endorsements/${endorsement.id}?done=notify`, 303)
      const preview = await previewNotification(desk.store.reader, endorsement)
      const form = <Notify endorsement={endorsement} preview={preview} address={field('address')} refused={refused} />
      return showPage(context, { ...factsOf(endorsement), status: 409 }, form)
    })
}

const factsOf = ({ recipient_name }: ListedEndorsement) => ({ title: `Notify ${recipient_name}` })

/** Returns why nothing was sent; undefined where it was. */
async function tryNotify(
  desk: Desk,
  act: Act,
  id: string,
  field: (name: string) => string,
): Promise<string | undefined> {
  const performance = field('performance')
  if (performance !== 'public' && performance !== 'hidden') return 'choose whether performance is shown to the public'
  const request = {
    address: field('address').trim(),
    isPerformancePublic: performance === 'public',
    sentBefore: Number(field('sent-before')),
  }
  try {
    await notifyRecipient(desk, act, id, request)
  } catch (error) {
    if (error instanceof RefusedChange) return error.message
    throw error
  }
  desk.mailWritten()
  return undefined
}

interface NotifyProps {
  readonly endorsement: ListedEndorsement
  readonly preview: NotificationPreview
  readonly address?: string
  readonly refused?: string
}

const Notify = ({ endorsement, preview, address, refused }: NotifyProps) => (
  <>
    {refused === undefined ? null : <Notice tone="bad">{`Nothing was sent: ${refused}.`}</Notice>}
    <section class="panel stack" aria-labelledby="named">
      <h2 id="named">The e-mail will name</h2>
      <ul>
        {preview.endorsements.toSorted(coreFirst).map(({ type, version }) => (
          <li>{`${type} ${version}`}</li>
        ))}
      </ul>
      <SentBefore preview={preview} />
      {preview.undelivered.map(({ address }) => (
        <p>{`The e-mail to ${address} was refused, and does not count.`}</p>
      ))}
    </section>
    {preview.sent.length >= preview.mostNotifications ? (
      <p class="panel">No more notifications can be sent until the recipient has answered.</p>
    ) : (
      <form class="panel form" method="post">
        <input type="hidden" name="sent-before" value={String(preview.sent.length)} />
        <fieldset class="options">
          <legend>Performance of the server</legend>
          <Option
            value="public"
            words="Accept: show it to the public"
            chosen={endorsement.is_performance_public === 1}
          />
          <Option
            value="hidden"
            words="Opt out: do not show it to the public"
            chosen={endorsement.is_performance_public === 0}
          />
        </fieldset>
        <Field
          label="E-mail address of the recipient"
          name="address"
          type="email"
          value={address ?? preview.sent.at(-1)?.address ?? ''}
          hint="Whoever gets the link may approve."
        />
        <p class="buttons">
          <button class="button primary" type="submit">
            Send now
          </button>
          <a class="button" href={`/endorsements/${endorsement.id}`}>
            Back, without sending
          </a>
        </p>
      </form>
    )}
  </>
)

const SentBefore = ({ preview: { sent, mostNotifications } }: { preview: NotificationPreview }) =>
  sent.length === 0 ? (
    <p class="muted">None was sent before.</p>
  ) : (
    <>
      <p>{`${sent.length} of ${mostNotifications} notifications were sent:`}</p>
      <ul>
        {sent.map(({ address, createdAt }) => (
          <li>
            {address}, <Time at={createdAt} />
          </li>
        ))}
      </ul>
    </>
  )

const Option = ({ value, words, chosen }: { value: string; words: string; chosen: boolean }) => (
  <label>
    <input type="radio" name="performance" value={value} checked={chosen} required /> {words}
  </label>
)

const coreFirst = (a: { readonly type: string }, b: { readonly type: string }): number => (a.type < b.type ? 1 : -1)
