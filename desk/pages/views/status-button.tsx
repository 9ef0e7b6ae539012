import { isTheirs, type ListedEndorsement, type Viewer } from '../../endorsements/listing'
import { actionWords, offeredActions } from './actions'
import { StatusBadge } from './parts'

/** Shows the status of an endorsement; to those who may change it, as a button that opens what they may do (guide for providers). */
export const StatusButton = ({ endorsement, viewer }: { endorsement: ListedEndorsement; viewer: Viewer }) => {
  const { id, status, archived_at } = endorsement
  const badge = <StatusBadge status={status} isArchived={archived_at !== null} />
  const offered =
    viewer.kind !== 'public' && isTheirs(viewer, endorsement) ? offeredActions(viewer.kind, endorsement) : []
  if (offered.length === 0) return badge
  return (
    <details class="status-button">
      <summary class="status-summary">
        {badge}
        <span class="visually-hidden">{`: change the status of ${endorsement.type} ${endorsement.version}`}</span>
      </summary>
      <ul class="plain-list">
        {offered.map((action) => (
          <li>
            <a href={`/endorsements/${id}/${action}`}>{actionWords[action].name}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
