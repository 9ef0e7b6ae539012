import type { historyOf } from '../../endorsements/history'
import { Time } from './parts'

type Change = Awaited<ReturnType<typeof historyOf>>[number]

/** Shows all changes of an endorsement, the first one first. */
export const History = ({ changes }: { changes: readonly Change[] }) => (
  <section class="section" aria-labelledby="history-title">
    <h2 id="history-title">History</h2>
    <div class="table-frame">
      <table class="card-table">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">Status</th>
            <th scope="col">By</th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ at, action, from_status, to_status, actor_kind, via, reason }) => (
            <tr>
              <th scope="row">
                <Time at={at} />
              </th>
              <td data-label="What">{action}</td>
              <td data-label="Status">
                {from_status === null || from_status === to_status ? to_status : `${to_status}, was ${from_status}`}
              </td>
              <td data-label="By">{via === null ? actor_kind : `${actor_kind}, by ${via}`}</td>
              <td data-label="Reason">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
