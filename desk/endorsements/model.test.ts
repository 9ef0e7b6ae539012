import assert from 'node:assert/strict'
import fc from 'fast-check'
import { forgetting } from '../store/forgetting'
import type { Action, ActorKind, EndorsementType } from '../store/schema'
import type { Store, Transaction } from '../store/store'
import { testOnStores } from '../testing/databases'
import { act, administrator, at, desk, passed, provider, submission, withOrganizations } from '../testing/desk-data'
import { type Actor, RefusedChange } from './act'
import { historyOf } from './history'
import { notify } from './notify'
import { answer, keepTerms } from './review'
import { settle } from './settle'
import { confirm, submit } from './submit'
import { type State, stateAfter, transitionsOf } from './transitions'

/** Describes what a step asks for: something of somebody, about one of the endorsements that there are. */
interface Step {
  readonly action: Exclude<Action, 'replace'>
  readonly by: ActorKind
  readonly type: EndorsementType
  /** Chooses the endorsement. */
  readonly which: number
}

const actions = [
  'submit',
  'confirm',
  'notify',
  'approve',
  'decline',
  'withdraw',
  'cancel',
  'revoke',
  'archive',
] as const
const actors = ['provider', 'recipient', 'administrator', 'desk'] as const

const pairs = actions.flatMap((action) => actors.map((by) => ({ action, by })))

/** Those that may be asked for in one status at least: others are refused, and lead nowhere. */
const allowed = pairs.filter(({ action, by }) => transitionsOf(action, by).length > 0)

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc
    .record({
      asked: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...allowed) },
        { weight: 1, arbitrary: fc.constantFrom(...pairs) },
      ),
      type: fc.constantFrom<EndorsementType>('Web API Core', 'Data Dictionary'),
      which: fc.nat({ max: 2 }),
    })
    .map(({ asked, ...step }) => ({ ...asked, ...step })),
  { minLength: 15, maxLength: 40 },
)

/** An endorsement as the model has it. */
interface Modelled {
  state: State
  readonly id: string
  readonly type: EndorsementType
  changes: number
  notification: string | undefined
}

/** An endorsement that a step has changed. */
interface Changed {
  readonly id: string
  readonly type: EndorsementType
  readonly notification?: string
}

/** Does a step on the store. */
async function attempt(
  tx: Transaction,
  step: Step,
  model: Modelled | undefined,
  terms: string,
): Promise<readonly Changed[]> {
  const people: Readonly<Record<ActorKind, Actor>> = {
    provider,
    administrator,
    desk,
    recipient: { kind: 'recipient', notification: model?.notification ?? 'none' },
  }
  const given = act(people[step.by], { reason: 'a reason' })
  const id = model?.id ?? 'none'
  switch (step.action) {
    case 'submit':
      return (await submit(tx, given, submission(step.type))).endorsements
    case 'confirm':
      return [await confirm(tx, given, id, step.by === 'administrator' ? 'administrator' : 'run')]
    case 'notify': {
      const sent = await tx.selectFrom('notification').select('id').where('answered_at', 'is', null).execute()
      const request = { address: 'mls@example.org', isPerformancePublic: true, sentBefore: sent.length }
      const notified = await notify(tx, given, id, request)
      return notified.endorsements.map((endorsement) => ({ ...endorsement, notification: notified.notification }))
    }
    case 'approve':
      return [await answer(tx, given, id, { kind: 'approve', terms })]
    case 'decline':
      return [await answer(tx, given, id, { kind: 'decline' })]
    default:
      return [await settle(tx, given, id, step.action)]
  }
}

/** Follows what was done: the table says what becomes of an endorsement, and the replaced ones are archived. */
function follow(models: Modelled[], step: Step, changed: readonly Changed[]): void {
  for (const { id, type, notification } of changed) {
    let model = models.find((each) => each.id === id)
    const state = stateAfter(step.action, step.by, model?.state)
    assert.ok(state, `${step.action} of ${step.by} in ${model?.state.status} was not refused`)
    if (model === undefined) {
      model = { id, type, state, changes: 0, notification: undefined }
      models.push(model)
    }
    model.state = state
    model.changes++
    model.notification = notification ?? model.notification
    replaceOthers(models, model, step)
  }
}

function replaceOthers(models: readonly Modelled[], model: Modelled, { action }: Step): void {
  if (action !== 'submit' && action !== 'confirm') return
  for (const other of models) {
    const waits = other.state.status === 'Submitted'
    if (other === model || other.type !== model.type || waits !== (action === 'submit')) continue
    const state = stateAfter('replace', 'desk', other.state)
    if (state === undefined) continue
    other.state = state
    other.changes++
  }
}

/** A Submitted one is enough for a submission, which is then refused its confirmation. */
const isObtainedCore = ({ type, state: { status, isArchived } }: Modelled): boolean =>
  type === 'Web API Core' && (status === 'Certified' || (!isArchived && ['Passed', 'Notified'].includes(status)))

/** A refusal has a reason that the table, or one of the few other rules, gives. */
function checkRefusal(error: unknown, step: Step, model: Modelled | undefined, models: readonly Modelled[]): void {
  assert.ok(error instanceof RefusedChange, String(error))
  const { kind } = error.refusal
  if (kind === 'core first') assert.equal(models.some(isObtainedCore), false)
  if (kind === 'told enough') assert.equal(step.action, 'notify')
  if (kind === 'core first' || kind === 'told enough') return
  if (step.by === 'recipient' && model?.notification === undefined) return
  const state = step.action === 'submit' ? undefined : model?.state
  assert.equal(
    stateAfter(step.action, step.by, state),
    undefined,
    `${step.action} of ${step.by} in ${state?.status} was refused: ${kind}`,
  )
}

async function compare(store: Store, models: readonly Modelled[]): Promise<void> {
  for (const { id, state, changes } of models) {
    const row = await store.reader.selectFrom('endorsement').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual({ status: row.status, isArchived: row.archived_at !== null }, state)
    const history = await historyOf(store.reader, id)
    assert.deepEqual([history.length, row.revision], [changes, changes])
    assert.equal(history.at(-1)?.to_status, row.status)
    for (const [index, { from_status }] of history.entries())
      assert.equal(from_status, history[index - 1]?.to_status ?? null)
  }
  const unanswered = await store.reader
    .selectFrom('notification')
    .where('answered_at', 'is', null)
    .selectAll()
    .execute()
  assert.ok(unanswered.length <= 2)
}

async function forgetAll(store: Store): Promise<void> {
  await store.transaction((tx) =>
    forgetting(tx, { by: 'sue', at: at(0) }, async () => {
      await tx.deleteFrom('notification').execute()
      await tx.deleteFrom('submission').execute()
      await tx.deleteFrom('secret').execute()
    }),
  )
}

testOnStores('whatever is done in whatever order, the store holds what the table says', async (store, t) => {
  await withOrganizations(store)
  const terms = await store.transaction((tx) => keepTerms(tx, 'We agree.', at(0)))
  let refused = 0
  let done = 0
  const property = fc.asyncProperty(steps, async (sequence) => {
    await forgetAll(store)
    const [core = '', dictionary = ''] = await passed(store, submission('Web API Core', 'Data Dictionary'))
    const begun = { state: { status: 'Passed', isArchived: false }, changes: 2, notification: undefined } as const
    const models: Modelled[] = [
      { ...begun, id: core, type: 'Web API Core' },
      { ...begun, id: dictionary, type: 'Data Dictionary' },
    ]
    for (const step of sequence) {
      const mine = models.filter(({ type, state }) => type === step.type && !state.isArchived)
      const model = mine[step.which % Math.max(1, mine.length)] ?? models.find(({ type }) => type === step.type)
      try {
        follow(models, step, await store.transaction((tx) => attempt(tx, step, model, terms)))
        done++
      } catch (error) {
        checkRefusal(error, step, model, models)
        refused++
      }
    }
    await compare(store, models)
  })
  await fc.assert(property, { numRuns: 20 })
  t.diagnostic(`${done} changes, ${refused} refusals`)
  assert.ok(done > 100)
})
