import type { historyOf } from '../../endorsements/history'
import { CardTable, Time } from './parts'

type Change = Awaited<ReturnType<typeof historyOf>>[number]

/** Shows all changes of an endorsement, the first one first. */
export const History = ({ changes }: { changes: readonly Change[] }) => (
  <section class="section" aria-labelledby="history-title">
    <h2 id="history-title">History</h2>
    <CardTable
      rows={changes}
      none="There are no changes."
      columns={[
        { name: 'When', cell: ({ at }) => <Time at={at} /> },
        { name: 'What', cell: ({ action }) => action },
        {
          name: 'Status',
          cell: ({ from_status, to_status }) =>
            from_status === null || from_status === to_status ? to_status : `${to_status}, was ${from_status}`,
        },
        { name: 'By', cell: ({ actor_kind, via }) => (via === null ? actor_kind : `${actor_kind}, by ${via}`) },
        { name: 'Reason', cell: ({ reason }) => reason },
      ]}
    />
  </section>
)
