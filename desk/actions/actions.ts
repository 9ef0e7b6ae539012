import { certifiedAddress, issueCertificate, type Signing } from '../certificates/issue'
import type { Act } from '../endorsements/act'
import {
  closeUndelivered,
  keepMail,
  type NotificationRequest,
  type Notified,
  notify,
  previewNotification,
  unansweredOf,
} from '../endorsements/notify'
import { type Answer, answer } from '../endorsements/review'
import { type SettlingAction, settle } from '../endorsements/settle'
import { confirm } from '../endorsements/submit'
import { type Attachment, writeMail } from '../mail/outbox'
import { giveUpRefused } from '../mail/queue'
import type { ReportFile, Reports } from '../reports/reports'
import type { Reader, Store, Transaction } from '../store/store'
import { invitation, type LetterFacts, type ProviderNews, providerNews } from './letters'

type Endorsement = Notified['endorsements'][number]

/** The desk, as far as actions need it. */
export interface Place {
  readonly store: Store
  /** The public address, without a slash at its end. */
  readonly url: string
}

/** Returns the address of the review that a secret leads to. */
const reviewAddress = ({ url }: Place, link: string): string => `${url}/review/${link}`

/** Describes what makes the reports that go with a notification. */
export interface Reporting {
  readonly reports: Pick<Reports, 'fileForRecipient'>
}

/**
 * Notifies a recipient, and writes the mail with the link and the reports. The link is in the mail only; the reports stay on file.
 * What went by a mail that was refused for good does not count as a notification.
 *
 * @throws RefusedChange as `notify` does
 */
export async function notifyRecipient(place: Place & Reporting, act: Act, id: string, request: NotificationRequest) {
  const made = await reportsFor(place, id, request)
  return await place.store.transaction(async (tx) => {
    const lost = await endorsementUnanswered(tx, id)
    await closeUndelivered(tx, await giveUpRefused(tx, lost), act.at)
    const { notification, link, linkExpiresAt, endorsements } = await notify(tx, act, id, request)
    const facts = await factsOf(tx, endorsements)
    const attachments = await issueReports(tx, endorsements, made, act.at)
    const hasReports = attachments.length > 0
    const text = await invitation(facts, reviewAddress(place, link), linkExpiresAt, hasReports)
    const letter = { ...text, ...about(endorsements), address: request.address, attachments }
    await keepMail(tx, notification, await writeMail(tx, letter, hostOf(place), act.at))
    return { notification, endorsements }
  })
}

/** Returns the mails of notifications that were refused for good, of the recipient of an endorsement. */
async function endorsementUnanswered(tx: Transaction, id: string): Promise<readonly string[]> {
  const endorsement = await endorsementById(tx, id)
  if (endorsement === undefined) return []
  const unanswered = await unansweredOf(tx, endorsement)
  return unanswered.flatMap(({ mailId, isRefused }) => (mailId !== null && isRefused ? [mailId] : []))
}

const endorsementById = (reader: Reader, id: string) =>
  reader.selectFrom('endorsement').selectAll().where('id', '=', id).executeTakeFirst()

type MadeReports = ReadonlyMap<string, ReportFile>

/** Makes the reports of what a notification would name: outside of the transaction, for it takes long. */
async function reportsFor(
  { store, reports }: Place & Reporting,
  id: string,
  { isPerformancePublic }: NotificationRequest,
): Promise<MadeReports> {
  const made = new Map<string, ReportFile>()
  const endorsement = await endorsementById(store.reader, id)
  if (endorsement === undefined) return made
  const { endorsements } = await previewNotification(store.reader, endorsement)
  for (const each of endorsements) {
    const file = await reports.fileForRecipient(each.id, isPerformancePublic)
    if (file !== undefined) made.set(each.id, file)
  }
  return made
}

/** Keeps on file which reports go with a mail. */
async function issueReports(
  tx: Transaction,
  endorsements: readonly Endorsement[],
  made: MadeReports,
  at: Date,
): Promise<readonly Attachment[]> {
  const attachments: Attachment[] = []
  for (const { id, type, version } of endorsements) {
    const file = made.get(id)
    if (file === undefined) continue
    const { digest, bytes } = file
    await tx
      .insertInto('file')
      .values({ digest, bytes, created_at: at.toISOString() })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute()
    await tx
      .insertInto('issued_report')
      .values({ endorsement_id: id, digest, issued_at: at.toISOString() })
      .onConflict((conflict) => conflict.columns(['endorsement_id', 'digest']).doNothing())
      .execute()
    attachments.push({ name: `${type.toLowerCase().replaceAll(' ', '-')}-${version}.html`, digest })
  }
  return attachments
}

/**
 * Keeps the answer of a recipient, signs what they approved, and tells the provider.
 *
 * @throws RefusedChange as `answer` does
 */
export async function answerReview(place: Place & Signing, act: Act, id: string, given: Answer): Promise<Endorsement> {
  return await place.store.transaction(async (tx) => {
    const answered = await answer(tx, act, id, given)
    if (given.kind === 'approve') await issueCertificate(tx, place, answered, act.at)
    await tellProvider(tx, place, answered, given.kind, act)
    return answered
  })
}

/**
 * Cancels, withdraws, archives or revokes an endorsement, and tells the provider; the recipient is not told (guide for
 * providers, Canceling Certification, Archiving Endorsements).
 *
 * @throws RefusedChange as `settle` does
 */
export async function settleEndorsement(
  place: Place,
  act: Act,
  id: string,
  action: SettlingAction,
): Promise<Endorsement> {
  return await place.store.transaction(async (tx) => {
    const settled = await settle(tx, act, id, action)
    await tellProvider(tx, place, settled, action, act)
    return settled
  })
}

/**
 * Confirms a submission for staff, who give a reason, and tells the provider.
 *
 * @throws RefusedChange as `confirm` does
 */
export async function confirmEndorsement(place: Place, act: Act, id: string): Promise<Endorsement> {
  return await place.store.transaction(async (tx) => {
    const confirmed = await confirm(tx, act, id, 'administrator')
    await tellProvider(tx, place, confirmed, 'confirm', act)
    return confirmed
  })
}

async function tellProvider(
  tx: Transaction,
  place: Place,
  endorsement: Endorsement,
  news: ProviderNews,
  { at, reason }: Act,
): Promise<void> {
  const text = await providerNews(news, await factsOf(tx, [endorsement]), reason, {
    page: `${place.url}/endorsements/${endorsement.id}`,
    certified: certifiedAddress(place.url, endorsement.id),
  })
  for (const address of await addressesOf(tx, endorsement.provider_uoi))
    await writeMail(tx, { ...text, ...about([endorsement]), address }, hostOf(place), at)
}

/** Returns the addresses of all who sign in for a provider. */
async function addressesOf(tx: Transaction, provider: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('member')
    .innerJoin('auth_user', 'auth_user.id', 'member.id')
    .select('email')
    .where('uoi', '=', provider)
    .orderBy('email')
    .execute()
  return rows.map(({ email }) => email)
}

async function factsOf(tx: Transaction, endorsements: readonly Endorsement[]): Promise<LetterFacts> {
  const { provider = '', recipient = '' } = about(endorsements)
  const names = await tx
    .selectFrom('organization')
    .select(['uoi', 'name'])
    .where('uoi', 'in', [provider, recipient])
    .execute()
  const nameOf = (uoi: string) => names.find((each) => each.uoi === uoi)?.name ?? uoi
  return {
    endorsements: endorsements
      .map(({ type, version }) => `${type} ${version}`)
      .toSorted()
      .toReversed(),
    provider: nameOf(provider),
    recipient: nameOf(recipient),
  }
}

const about = ([first]: readonly Endorsement[]): { readonly provider?: string; readonly recipient?: string } =>
  first === undefined ? {} : { provider: first.provider_uoi, recipient: first.recipient_uoi }

const hostOf = ({ url }: Place): string => new URL(url).hostname
