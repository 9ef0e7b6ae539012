import type { Generated, GeneratedAlways } from 'kysely'
import type { AccountTables } from './tables/account-tables'
import type { CertificateTables } from './tables/certificate-tables'
import type { CollectorTables } from './tables/collector-tables'
import type { ForgettingTables } from './tables/forgetting-tables'
import type { JobTables } from './tables/job-tables'
import type { MailTables } from './tables/mail-tables'
import type { PublicationTables } from './tables/publication-tables'

export type { JobStatus } from './tables/job-tables'
export type { MailStatus } from './tables/mail-tables'

/** An instant as ISO text in UTC, with milliseconds: texts are in the order of time on both databases. */
export type Instant = string

/** JSON as text. */
export type JsonText = string

/** 1 and 0: SQLite has no booleans. Parameters may be booleans, which the store converts. */
export type Flag = 0 | 1

/** The endorsements of RESO that the suite judges. */
export const endorsementTypes = ['Data Dictionary', 'Web API Core'] as const
export type EndorsementType = (typeof endorsementTypes)[number]

/** The statuses of an endorsement. Submitted comes before what the guide for providers describes: nothing confirmed it yet. */
export const statuses = ['Submitted', 'Passed', 'Notified', 'Certified', 'Canceled', 'Withdrawn', 'Revoked'] as const
export type Status = (typeof statuses)[number]

/** Names whose word an endorsement rests on: a run of the desk, staff with a reason, or the provider, who is trusted. */
export type Confirmation = 'run' | 'administrator' | 'trust'

/** Names whose run reports and figures are of. */
export type Measurer = 'provider' | 'desk'

/** The three kinds of people who sign in. */
export type MemberKind = 'administrator' | 'provider' | 'user'

/** Names who changes an endorsement. */
export type ActorKind = 'provider' | 'recipient' | 'administrator' | 'desk'

/** Names what changes an endorsement. */
export type Action =
  | 'submit'
  | 'confirm'
  | 'notify'
  | 'approve'
  | 'decline'
  | 'withdraw'
  | 'cancel'
  | 'revoke'
  | 'archive'
  | 'replace'

/** An organization with a Unique Organization Identifier (UOI); its members are those of the OUID Resource. */
interface OrganizationTable {
  uoi: string
  name: string
  /** The name by which lists are sorted and searched. */
  sort_name: string
  kind: string | null
  city: string | null
  state_or_province: string | null
  country: string | null
  is_active: Flag
  /** The other Fields of the OUID Resource. */
  details: JsonText
  modified_at: Instant
}

/** A word of the name or the UOI of an organization, by which it is found. */
interface OrganizationWordTable {
  uoi: string
  word: string
}

/** A system of a provider, with a Unique System Identifier (USI). */
interface SystemTable {
  usi: string
  provider_uoi: string
  name: string
}

/** A person who signs in. Only a provider's belongs to an organization. */
interface MemberTable {
  id: string
  kind: MemberKind
  uoi: string | null
  created_at: Instant
}

/** Describes what was submitted at once: the results of one recipient, by the digest of their content. */
interface SubmissionTable {
  id: string
  provider_uoi: string
  usi: string
  recipient_uoi: string
  digest: string
  member_id: string | null
  created_at: Instant
}

interface EndorsementTable {
  id: string
  submission_id: string
  type: EndorsementType
  version: string
  provider_uoi: string
  usi: string
  recipient_uoi: string
  /** That of the recipient: lists are sorted by it. The database writes it, and lets it follow the organization. */
  recipient_sort_name: GeneratedAlways<string>
  status: Status
  status_at: Instant
  archived_at: Instant | null
  /** Null as long as it is Submitted. */
  confirmed_by: Confirmation | null
  certified_at: Instant | null
  /** `certified_at`, and `status_at` of what never was certified: lists are sorted by it. The database writes it. */
  issued_at: GeneratedAlways<Instant>
  /** Null until the provider decides it, with the first notification. */
  is_performance_public: Flag | null
  /** Holds what reports and lists show of the results. */
  figures: JsonText
  /** Says whose run the reports and figures are of: the desk's, where a run of it confirmed what was submitted. */
  measured_by: Generated<Measurer>
  metadata_digest: string | null
  /** Counts the changes: the key of the newest row of the history. */
  revision: number
  created_at: Instant
}

/** A change of an endorsement. Rows are never changed; the database refuses it. */
interface HistoryTable {
  endorsement_id: string
  revision: number
  action: Action
  from_status: Status | null
  to_status: Status
  actor_kind: ActorKind
  /** The member, or the notification by whose link the recipient came. */
  actor: string | null
  /** The way it came, e.g. a page or the name of a token. */
  via: string | null
  reason: string | null
  /** The terms that were accepted. */
  terms: string | null
  at: Instant
}

/** Terms and conditions, by the digest of their text. */
interface TermsTable {
  digest: string
  text: string
  created_at: Instant
}

interface NotificationTable {
  id: string
  provider_uoi: string
  recipient_uoi: string
  /** 1 or 2, among those that the recipient has not answered. */
  number: number
  address: string
  /** The link to the review. */
  secret_id: string
  member_id: string | null
  created_at: Instant
  answered_at: Instant | null
  /** The mail that it went by; null in what an earlier version wrote. */
  mail_id: string | null
}

interface NotificationEndorsementTable {
  notification_id: string
  endorsement_id: string
}

/** Names what a secret opens. */
export type SecretKind = 'access token' | 'review link' | 'first administrator'

/** A token or a secret link, of which only the hash is kept. */
interface SecretTable {
  id: string
  kind: SecretKind
  hash: string
  name: string | null
  member_id: string | null
  created_at: Instant
  expires_at: Instant
  last_used_at: Instant | null
  revoked_at: Instant | null
}

/** A report that was sent to a recipient. */
interface IssuedReportTable {
  endorsement_id: string
  digest: string
  issued_at: Instant
}

/** Describes how many messages to the staff a sender has written since a time; the empty name stands for all of them. */
interface ContactCountTable {
  sender: string
  messages: number
  since: Instant
}

/** A file that is kept by its digest, beside the database. */
interface FileTable {
  digest: string
  bytes: number
  created_at: Instant
}

/** The files of a submission, by their paths in it. */
interface SubmissionFileTable {
  submission_id: string
  path: string
  digest: string
}

/** The files of the run that confirmed an endorsement, which take the place of those of its submission; by the same paths. */
interface ConfirmedFileTable {
  endorsement_id: string
  path: string
  digest: string
}

/** The tables of the desk. */
export interface Tables
  extends PublicationTables,
    CollectorTables,
    AccountTables,
    CertificateTables,
    ForgettingTables,
    JobTables,
    MailTables {
  organization: OrganizationTable
  organization_word: OrganizationWordTable
  system: SystemTable
  member: MemberTable
  submission: SubmissionTable
  endorsement: EndorsementTable
  history: HistoryTable
  terms: TermsTable
  notification: NotificationTable
  notification_endorsement: NotificationEndorsementTable
  secret: SecretTable
  issued_report: IssuedReportTable
  contact_count: ContactCountTable
  file: FileTable
  submission_file: SubmissionFileTable
  confirmed_file: ConfirmedFileTable
}
