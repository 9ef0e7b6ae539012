export type MailStatus = 'waiting' | 'sent' | 'refused'

/** The outbox: a mail is written in the transaction of what it tells, and sent later. */
interface MailTable {
  id: string
  message_id: string
  provider_uoi: string | null
  recipient_uoi: string | null
  address: string
  subject: string
  text: string
  html: string
  /** JSON: a list of names and digests of files. */
  attachments: string
  status: MailStatus
  attempts: number
  /** This and the following are instants as ISO text. */
  next_attempt_at: string
  /** Until then it belongs to the worker that took it. */
  lease_until: string | null
  error: string | null
  created_at: string
  sent_at: string | null
  /** Names whom it is to be answered to, where that is not its sender. */
  reply_to: string | null
}

/** The outbox. */
export interface MailTables {
  mail: MailTable
}
