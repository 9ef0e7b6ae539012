import type { RefusedMail } from '../../mail/queue'
import { CardTable, Time } from './parts'

interface MailTroubleProps {
  readonly mails: readonly RefusedMail[]
  /** The mails of notifications that do not count because of it. */
  readonly notifications: readonly string[]
  /** Says where the recipient is notified again; undefined where that cannot be done now. */
  readonly again: string | undefined
}

/** Tells which mails did not arrive, why, and what can be done. */
export const MailTrouble = ({ mails, notifications, again }: MailTroubleProps) =>
  mails.length === 0 ? null : (
    <section class="section" aria-labelledby="mail-title">
      <h2 id="mail-title">E-mails that did not arrive</h2>
      <CardTable
        rows={mails}
        none="There are none."
        columns={[
          { name: 'To', cell: ({ address }) => address },
          { name: 'Subject', cell: ({ subject }) => subject },
          { name: 'Written', cell: ({ createdAt }) => <Time at={createdAt} /> },
          {
            name: 'Why',
            cell: ({ error }) => (
              <>
                {plainReason(error)} {error === null ? null : <span class="muted small">{error}</span>}
              </>
            ),
          },
          {
            name: 'What to do',
            cell: ({ id }) =>
              notifications.includes(id) ? <NotifyAgain again={again} /> : 'Ask the staff, if it is needed.',
          },
        ]}
      />
    </section>
  )

const NotifyAgain = ({ again }: { again: string | undefined }) => (
  <>
    It does not count as a notification.{' '}
    {again === undefined ? null : <a href={again}>Notify the recipient again, with another address</a>}
  </>
)

/** Lists what servers mean by their codes (RFC 3463; RFC 5321, 4.2.3), the first that fits. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/\b5\.1\.[0136]\b/, 'There is no such mailbox.'],
  [/\b5\.1\.2\b|\b5\.4\.\d\b/, 'Mail for this domain cannot be delivered.'],
  [/\b5\.2\.1\b/, 'The mailbox takes no mail.'],
  [/\b5\.2\.2\b/, 'The mailbox is full.'],
  [/\b5\.[23]\.[34]\b|^552\b/, 'The e-mail is too large for the server.'],
  [/\b5\.7\.\d{1,3}\b|^554\b/, 'The server of the recipient refuses it by its rules, as it does with unwanted mail.'],
  [/^55[0-3]\b/, 'The server does not know the address, or does not take mail for it.'],
]

/** Returns in plain words why a server refused a mail. */
function plainReason(error: string | null): string {
  const found = REASONS.find(([pattern]) => pattern.test(error ?? ''))
  return found?.[1] ?? 'The server did not take it.'
}
