import { issueCertificate, type Signing } from '../certificates/issue'
import type { Act } from '../endorsements/act'
import { type NotificationRequest, type Notified, notify } from '../endorsements/notify'
import { type Answer, answer } from '../endorsements/review'
import { type SettlingAction, settle } from '../endorsements/settle'
import { confirm } from '../endorsements/submit'
import { type Attachment, writeMail } from '../mail/outbox'
import type { Store, Transaction } from '../store/store'
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

/**
 * Notifies a recipient, and writes the mail with the link and the reports. The link is in the mail only.
 *
 * @throws RefusedChange as `notify` does
 */
export async function notifyRecipient(place: Place, act: Act, id: string, request: NotificationRequest) {
  return await place.store.transaction(async (tx) => {
    const { notification, link, linkExpiresAt, endorsements } = await notify(tx, act, id, request)
    const facts = await factsOf(tx, endorsements)
    const text = await invitation(facts, reviewAddress(place, link), linkExpiresAt)
    const attachments = await reportsOf(tx, endorsements)
    await writeMail(
      tx,
      { ...text, ...about(endorsements), address: request.address, attachments },
      hostOf(place),
      act.at,
    )
    return { notification, endorsements }
  })
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
  const text = await providerNews(news, await factsOf(tx, [endorsement]), reason)
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

/** Returns the reports that go with a mail: for a recipient they show performance also where the public does not see it. */
async function reportsOf(tx: Transaction, endorsements: readonly Endorsement[]): Promise<readonly Attachment[]> {
  const attachments: Attachment[] = []
  for (const { submission_id, type, version } of endorsements) {
    const step = `${type.toLowerCase().replaceAll(' ', '-')}-${version}`
    const files = await tx
      .selectFrom('submission_file')
      .select(['path', 'digest'])
      .where('submission_id', '=', submission_id)
      .where('path', 'in', [`${step}/summary.recipient.html`, `${step}/summary.html`])
      .orderBy('path', 'desc')
      .execute()
    const report = files.find(({ path }) => path.endsWith('.recipient.html')) ?? files[0]
    if (report !== undefined) attachments.push({ name: `${step}.html`, digest: report.digest })
  }
  return attachments
}

const hostOf = ({ url }: Place): string => new URL(url).hostname
