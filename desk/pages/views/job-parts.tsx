import type { Member } from '../../accounts/accounts'
import type { JobViewer } from '../../jobs/listing'
import type { JobStatus } from '../../store/schema'

const TONES: Readonly<Record<JobStatus, string>> = {
  waiting: 'neutral',
  running: 'open',
  done: 'good',
  failed: 'bad',
  canceled: 'attention',
}

/** Shows the status of a job. */
export const JobBadge = ({ status, place }: { status: JobStatus; place?: string }) => (
  <span class={`badge tone-${TONES[status]} surface-${TONES[status]}`} data-place={place}>
    {status}
  </span>
)

/** Is true for a job that waits or runs. */
export const isOpen = ({ status }: { readonly status: JobStatus }): boolean =>
  status === 'waiting' || status === 'running'

/** Returns whose jobs a member sees; undefined for those who see none. */
export function jobViewerOf(member: Member | undefined): JobViewer | undefined {
  if (member?.kind === 'administrator') return { kind: 'administrator' }
  if (member?.kind === 'provider' && member.uoi !== null) return { kind: 'provider', uoi: member.uoi }
  return undefined
}
