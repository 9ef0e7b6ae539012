import type { Child } from 'hono/jsx'
import type { ListedEndorsement } from '../../endorsements/listing'
import type { Confirmation } from '../../store/schema'
import { FIGURES, measurerWords } from '../../submissions/measurers'
import type { Figures } from '../../submissions/read-submission'
import { count, Facts, StatusBadge, Time } from './parts'

const CONFIRMATIONS: Readonly<Record<Confirmation, string>> = {
  run: 'a run of the desk',
  administrator: 'the staff',
  trust: 'trust in the provider',
}

/** Shows what an endorsement is about, and how it stands. */
export const EndorsementFacts = ({ endorsement, isOwn }: { endorsement: ListedEndorsement; isOwn: boolean }) => {
  const { status, archived_at, status_at, confirmed_by, measured_by, certified_at } = endorsement
  const facts: (readonly [string, Child])[] = [
    ['Status', <StatusBadge status={status} isArchived={archived_at !== null} />],
    ['Since', <Time at={status_at} />],
    ['Organization', `${endorsement.recipient_name} (${endorsement.recipient_uoi})`],
    ['Provider', `${endorsement.provider_name} (${endorsement.provider_uoi})`],
    ['System', endorsement.usi],
    ['Confirmed by', confirmed_by === null ? 'nobody yet' : CONFIRMATIONS[confirmed_by]],
    [FIGURES, measurerWords[measured_by]],
    ...(certified_at === null
      ? []
      : [
          ['Certified', <Time at={certified_at} />] as const,
          ['Certificate', <a href={`/certified/${endorsement.id}`}>package, signature and badge</a>] as const,
        ]),
    ...(isOwn ? [['Performance', performanceOf(endorsement)] as const, ...figuresOf(endorsement)] : []),
  ]
  return (
    <section class="panel" aria-label="Facts">
      <Facts facts={facts} />
    </section>
  )
}

function performanceOf({ is_performance_public }: ListedEndorsement): string {
  if (is_performance_public === null) return 'not decided yet'
  return is_performance_public === 1 ? 'public' : 'not public'
}

/** Returns what the results say in figures. */
export function figuresOf({ figures }: Pick<ListedEndorsement, 'figures'>): readonly (readonly [string, string])[] {
  // The desk wrote them itself; what it did not know then is not there.
  const { scenarios, tool, generatedOn }: Partial<Figures> = JSON.parse(figures)
  return [
    ...(scenarios === undefined ? [] : [['Scenarios passed', count(scenarios.passed)] as const]),
    ...(generatedOn === undefined ? [] : [['Tested on', generatedOn.slice(0, 10)] as const]),
    ...(tool === undefined ? [] : [['Tested with', `${tool.name} ${tool.version}`] as const]),
  ]
}
