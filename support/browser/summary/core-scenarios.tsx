import type { ScenarioOutcome } from '../../results/formatter/scenario-result'
import type { ReportedCoreScenario } from '../../results/formatter/web-api-core/core-report'
import { OutcomeBadge } from '../shared/badge'
import { FiguresTable } from '../shared/figures-table'
import { Section } from '../shared/section'
import type { Column } from '../shared/table-column'
import { CoreRequests } from './core-requests'
import { FindingText } from './finding-text'

/** Every scenario, with its requests and what is wrong with their answers. */
export const CoreScenarios = ({ scenarios }: { readonly scenarios: readonly ReportedCoreScenario[] }) => (
  <Section id="core-scenarios" title="Scenarios">
    <FiguresTable
      caption="In the order in which they ran. What is beyond Core is not asked for by the endorsement."
      columns={columns}
      rows={scenarios}
      keyOf={({ id }) => id}
    />
  </Section>
)

// The worst first.
const severity: readonly ScenarioOutcome[] = ['failed', 'not verified', 'not offered', 'passed']

const columns: readonly Column<ReportedCoreScenario>[] = [
  {
    label: 'Scenario',
    cell: ({ id, beyondCore }) => (
      <>
        <code>{id}</code>
        {beyondCore && <div class="muted small">beyond Core</div>}
      </>
    ),
    sortBy: ({ id }) => id,
  },
  {
    label: 'Status',
    cell: ({ status }) => <OutcomeBadge outcome={status} />,
    sortBy: ({ status }) => severity.indexOf(status),
  },
  {
    label: 'Requests and findings',
    cell: ({ reason, failures, requests }) => (
      <div class="core-answers">
        {reason !== undefined && <p>{reason}</p>}
        {failures.map((failure, index) => (
          <FindingText key={`${index} ${failure.rule}`} finding={failure} />
        ))}
        {requests.length > 0 && <CoreRequests requests={requests} />}
      </div>
    ),
  },
]
