import { Hono } from 'hono'
import { type ChangeKey, recentChanges } from '../../endorsements/history'
import type { Desk, DeskEnv } from '../desk'
import { onlyStaff } from '../views/only-staff'
import { showPage } from '../views/page'
import { Time } from '../views/parts'

const PAGE_SIZE = 50

/** Shows administrators the changes of all endorsements, the newest first. */
export function historyRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().use('/history/*', onlyStaff).get('/history', async (context) => {
    const after = keyOf(new URL(context.req.url).searchParams)
    const page = await recentChanges(desk.store.reader, { ...(after && { after }), size: PAGE_SIZE })
    return showPage(
      context,
      { title: 'History', intro: 'The changes of all endorsements, the newest first.' },
      <>
        <Changes changes={page.changes} />
        {page.next === undefined ? null : (
          <p>
            <a class="button" href={nextAddress(page.next)} rel="next">
              Next page
            </a>
          </p>
        )}
      </>,
    )
  })
}

/** Returns the key that an address has; undefined where it has none. */
function keyOf(query: URLSearchParams): ChangeKey | undefined {
  const [at, id, revision] = [query.get('at'), query.get('id'), Number(query.get('revision'))]
  return at === null || id === null || !Number.isInteger(revision) || revision < 1 || revision > 1e9
    ? undefined
    : { at, id, revision }
}

const nextAddress = ({ at, id, revision }: ChangeKey): string =>
  `/history?${new URLSearchParams({ at, id, revision: String(revision) })}`

type Change = Awaited<ReturnType<typeof recentChanges>>['changes'][number]

const Changes = ({ changes }: { changes: readonly Change[] }) =>
  changes.length === 0 ? (
    <p class="panel">There are no more changes.</p>
  ) : (
    <div class="table-frame">
      <table class="card-table">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Endorsement</th>
            <th scope="col">What</th>
            <th scope="col">Status</th>
            <th scope="col">By</th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr>
              <th scope="row">
                <Time at={change.at} />
              </th>
              <td data-label="Endorsement">
                <a href={`/endorsements/${change.endorsement_id}`}>{`${change.type} ${change.version}`}</a>{' '}
                {`of ${change.recipient_name}, ${change.provider_name}`}
              </td>
              <td data-label="What">{change.action}</td>
              <td data-label="Status">{change.to_status}</td>
              <td data-label="By">
                {change.actor_name === null ? change.actor_kind : `${change.actor_name} (${change.actor_kind})`}
              </td>
              <td data-label="Reason">{change.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
