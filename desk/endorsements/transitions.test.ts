import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Action, type ActorKind, type Status, statuses } from '../store/schema'
import { actionsFor, type State, stateAfter, transitions } from './transitions'

/** The table, written a second time: action, who, from, to. A dash stands for no endorsement. */
const TABLE = `
submit    provider administrator desk   -          Submitted
confirm   desk administrator            Submitted  Passed
notify    provider administrator        Passed     Notified
notify    provider administrator        Notified   Notified
approve   recipient                     Notified   Certified
decline   recipient                     Notified   Withdrawn
withdraw  provider administrator        Notified   Withdrawn
cancel    provider administrator        Passed     Canceled
cancel    provider administrator        Notified   Canceled
revoke    administrator                 Certified  Revoked
archive   provider administrator        Submitted  Submitted+
archive   provider administrator        Passed     Passed+
archive   provider administrator        Notified   Notified+
archive   provider administrator        Certified  Certified+
archive   provider administrator        Canceled   Canceled+
archive   provider administrator        Withdrawn  Withdrawn+
archive   administrator                 Revoked    Revoked+
replace   desk                          Submitted  Submitted+
replace   desk                          Passed     Passed+
replace   desk                          Notified   Notified+
replace   desk                          Canceled   Canceled+
replace   desk                          Withdrawn  Withdrawn+
`

const actions = [...new Set(transitions.map(({ action }) => action))]
const actors: readonly ActorKind[] = ['provider', 'recipient', 'administrator', 'desk']

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split(/ +/))
  .flatMap((cells) => cells.slice(1, -2).map((actor) => [cells[0], actor, cells.at(-2), cells.at(-1)].join(' ')))

/** A plus stands for archived, a dash for nothing. */
const nameOf = (state: State | undefined) =>
  state === undefined ? '-' : `${state.status}${state.isArchived ? '+' : ''}`

const states: readonly (State | undefined)[] = [
  undefined,
  ...statuses.flatMap((status: Status) => [
    { status, isArchived: false },
    { status, isArchived: true },
  ]),
]

const cases = states.flatMap((state) =>
  actions.flatMap((action: Action) => actors.map((actor) => ({ action, actor, state }))),
)

for (const row of rows)
  test(`transition: ${row}`, () => {
    const [action, actor, from, to] = row.split(' ')
    const found = cases.find((each) => each.action === action && each.actor === actor && nameOf(each.state) === from)
    assert.ok(found)
    assert.equal(nameOf(stateAfter(found.action, found.actor, found.state)), to)
  })

test('whatever is not in the table is refused', () => {
  const refused = cases.filter(
    ({ action, actor, state }) => !rows.some((row) => row.startsWith(`${action} ${actor} ${nameOf(state)} `)),
  )
  assert.equal(refused.length, actions.length * actors.length * states.length - rows.length)
  for (const { action, actor, state } of refused)
    assert.equal(stateAfter(action, actor, state), undefined, `${action} ${actor} ${nameOf(state)}`)
})

test('a status button offers what may be done', () => {
  const offered = (by: ActorKind, status: Status, isArchived = false) => actionsFor(by, { status, isArchived })
  assert.deepEqual(offered('provider', 'Passed'), ['notify', 'cancel', 'archive'])
  assert.deepEqual(offered('provider', 'Notified'), ['notify', 'withdraw', 'cancel', 'archive'])
  assert.deepEqual(offered('provider', 'Certified'), ['archive'])
  assert.deepEqual(offered('provider', 'Revoked'), [])
  assert.deepEqual(offered('recipient', 'Notified'), ['approve', 'decline'])
  assert.deepEqual(offered('recipient', 'Certified'), [])
  assert.deepEqual(offered('administrator', 'Certified'), ['revoke', 'archive'])
  assert.deepEqual(offered('administrator', 'Certified', true), [])
})
