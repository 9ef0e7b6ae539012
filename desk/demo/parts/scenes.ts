import {
  answerReview,
  confirmEndorsement,
  notifyRecipient,
  type Place,
  type Reporting,
  settleEndorsement,
} from '../../actions/actions'
import type { Signing } from '../../certificates/issue'
import { type Act, type Actor, RefusedChange } from '../../endorsements/act'
import { listEndorsements } from '../../endorsements/listing'
import { previewNotification } from '../../endorsements/notify'
import type { Answer } from '../../endorsements/review'
import type { SettlingAction } from '../../endorsements/settle'
import type { EndorsementType } from '../../store/schema'
import { REVIEWER, UNREACHED } from '../demo-mail'

/** Describes who acts in a demo, by the ids of their accounts. */
export interface Actors {
  readonly administrator: Actor
  /** By UOI. */
  readonly providers: Readonly<Record<string, Actor>>
}

/** Describes what a demo is played on. */
export interface Stage extends Place, Signing, Reporting {
  readonly actors: Actors
  /** The terms and conditions that are accepted, by their digest. */
  readonly terms: string
}

/** One thing that is done with endorsements of a recipient. */
type Deed =
  | { readonly kind: 'confirm' }
  | { readonly kind: 'notify'; readonly address: string; readonly isPerformancePublic: boolean }
  | { readonly kind: 'answer'; readonly type: EndorsementType; readonly answer: Answer['kind'] }
  | { readonly kind: 'settle'; readonly action: SettlingAction; readonly reason?: string }

/** The results of a recipient, and what is done with them. */
export interface Scene {
  readonly provider: string
  readonly recipient: string
  readonly types: readonly EndorsementType[]
  readonly deeds: readonly Deed[]
}

const CORE = ['Web API Core'] as const
const BOTH = ['Web API Core', 'Data Dictionary'] as const

const confirm: Deed = { kind: 'confirm' }
const notify = (address: string, isPerformancePublic = true): Deed => ({ kind: 'notify', address, isPerformancePublic })
const answer = (type: EndorsementType, given: Answer['kind']): Deed => ({ kind: 'answer', type, answer: given })
const approveBoth: readonly Deed[] = BOTH.map((type) => answer(type, 'approve'))
const settle = (action: SettlingAction, reason?: string): Deed => ({
  kind: 'settle',
  action,
  ...(reason === undefined ? {} : { reason }),
})

const LIGHTHOUSE = 'T00000101'
const PRAIRIE = 'T00000102'

/** Every status is in them, and what leads there. */
export const scenes: readonly Scene[] = [
  {
    provider: LIGHTHOUSE,
    recipient: 'M00000101',
    types: BOTH,
    deeds: [confirm, notify('review@harbor.example'), ...approveBoth],
  },
  {
    provider: LIGHTHOUSE,
    recipient: 'M00000102',
    types: BOTH,
    deeds: [confirm, notify('review@northcoast.example', false), ...approveBoth],
  },
  {
    provider: LIGHTHOUSE,
    recipient: 'M00000112',
    types: BOTH,
    deeds: [confirm, notify('review@copperridge.example'), ...approveBoth],
  },
  { provider: LIGHTHOUSE, recipient: 'M00000103', types: BOTH, deeds: [confirm, notify(REVIEWER)] },
  { provider: LIGHTHOUSE, recipient: 'M00000104', types: BOTH, deeds: [confirm] },
  { provider: LIGHTHOUSE, recipient: 'M00000105', types: BOTH, deeds: [] },
  {
    provider: LIGHTHOUSE,
    recipient: 'M00000106',
    types: BOTH,
    deeds: [
      confirm,
      notify('review@desertsun.example'),
      answer('Web API Core', 'approve'),
      answer('Data Dictionary', 'decline'),
    ],
  },
  {
    provider: LIGHTHOUSE,
    recipient: 'M00000107',
    types: CORE,
    deeds: [
      confirm,
      notify('review@greatlakes.example'),
      answer('Web API Core', 'approve'),
      settle('revoke', 'The system was replaced by another one'),
    ],
  },
  {
    provider: LIGHTHOUSE,
    recipient: 'M00000108',
    types: CORE,
    deeds: [confirm, settle('cancel', 'The contract has ended')],
  },
  {
    provider: LIGHTHOUSE,
    recipient: 'M00000109',
    types: CORE,
    deeds: [
      confirm,
      notify(`${UNREACHED.refused}@pacificrim.example`),
      notify(`${UNREACHED.postponed}@pacificrim.example`),
    ],
  },
  {
    provider: LIGHTHOUSE,
    recipient: 'M00000110',
    types: CORE,
    deeds: [
      confirm,
      notify('review@fraservalley.example'),
      answer('Web API Core', 'approve'),
      settle('archive', 'Our customer uses another system now'),
    ],
  },
  {
    provider: PRAIRIE,
    recipient: 'M00000101',
    types: CORE,
    deeds: [confirm, notify('review@harbor.example'), answer('Web API Core', 'approve')],
  },
  {
    provider: PRAIRIE,
    recipient: 'M00000104',
    types: CORE,
    deeds: [confirm, notify('review@cedarvalley.example'), settle('withdraw', 'It went to another person')],
  },
]

/** Plays a scene, of which the results are submitted. */
export async function play(stage: Stage, { provider, recipient, deeds }: Scene): Promise<void> {
  const listed = await listEndorsements(
    stage.store.reader,
    { kind: 'administrator' },
    { search: recipient, sort: 'name', size: MOST },
  )
  const own = listed.endorsements.filter((each) => each.provider_uoi === provider)
  const ids = new Map(own.map(({ type, id }) => [type, id]))
  const by = stage.actors.providers[provider]
  if (by === undefined || ids.size === 0) throw new Error(`there is nothing of ${recipient} to show`)
  const played: Played = { stage, by, ids: ordered(ids), sent: [] }
  for (const deed of deeds) await perform(played, deed)
}

/** Endorsements of one recipient. */
const MOST = 10

/** Web API Core comes first. */
const ordered = (ids: ReadonlyMap<EndorsementType, string>) =>
  BOTH.flatMap((type) => {
    const id = ids.get(type)
    return id === undefined ? [] : [{ type, id }]
  })

interface Played {
  readonly stage: Stage
  readonly by: Actor
  readonly ids: readonly { readonly type: EndorsementType; readonly id: string }[]
  /** The notifications that were sent. */
  readonly sent: string[]
}

const actOf = (by: Actor, reason?: string): Act => ({
  by,
  at: new Date(),
  via: 'demo',
  ...(reason === undefined ? {} : { reason }),
})

async function perform(played: Played, deed: Deed): Promise<void> {
  const { stage, by, ids } = played
  const { administrator } = stage.actors
  switch (deed.kind) {
    case 'confirm':
      for (const { id } of ids) await confirmEndorsement(stage, actOf(administrator, CONFIRMATION), id)
      return
    case 'notify':
      return await notifyFor(played, deed)
    case 'answer':
      return await answerFor(played, deed)
    case 'settle': {
      const act = actOf(deed.action === 'revoke' ? administrator : by, deed.reason)
      for (const { id } of ids) await settleEndorsement(stage, act, id, deed.action)
    }
  }
}

const CONFIRMATION = 'Demo: taken as it was submitted'

async function notifyFor({ stage, by, ids, sent }: Played, deed: Extract<Deed, { kind: 'notify' }>): Promise<void> {
  for (const { id } of ids.slice(0, 1)) {
    // A mail that is refused while the reports of the next one are made does not count any more.
    const notified = (await tryNotify(stage, by, id, deed)) ?? (await tryNotify(stage, by, id, deed))
    if (notified === undefined) throw new Error(`${deed.address} cannot be notified`)
    sent.push(notified)
  }
}

/** Notifies a recipient; returns undefined where the notifications before were counted anew meanwhile. */
async function tryNotify(
  stage: Stage,
  by: Actor,
  id: string,
  { address, isPerformancePublic }: Extract<Deed, { kind: 'notify' }>,
): Promise<string | undefined> {
  const { reader } = stage.store
  const endorsement = await reader.selectFrom('endorsement').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const { sent } = await previewNotification(reader, endorsement)
  try {
    const request = { address, isPerformancePublic, sentBefore: sent.length }
    return (await notifyRecipient(stage, actOf(by), id, request)).notification
  } catch (error) {
    if (error instanceof RefusedChange && error.refusal.kind === 'told meanwhile') return undefined
    throw error
  }
}

async function answerFor({ stage, ids, sent }: Played, deed: Extract<Deed, { kind: 'answer' }>): Promise<void> {
  const recipient = { kind: 'recipient', notification: sent.at(-1) ?? '' } as const
  const given: Answer = deed.answer === 'decline' ? { kind: 'decline' } : { kind: 'approve', terms: stage.terms }
  for (const { id } of ids.filter(({ type }) => type === deed.type))
    await answerReview(stage, actOf(recipient), id, given)
}
