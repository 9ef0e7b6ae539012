import type { CoreReport, ReportedCoreScenario, ReportedRequest } from '../../results/core-report'
import type { ScenarioOutcome } from '../../results/scenario-result'
import { Badge, OutcomeBadge, verdictTones } from '../shared/badge'
import { FactList, type ShownFact } from '../shared/fact-list'
import { type Column, FiguresTable } from '../shared/figures-table'
import { count, countOf } from '../shared/numbers'
import { Section } from '../shared/section'
import { FindingText } from './finding-text'
import './core.css'

/** The report of Web API Core: its scenarios, and the Parameters that their requests were made of. */
export const CoreView = ({ core }: { readonly core: CoreReport }) => (
  <Section
    id="web-api-core"
    title={core.version === undefined ? 'Web API Core' : `Web API Core ${core.version}`}
    intro="How the server answers the requests that the Web API Core endorsement asks for."
  >
    <div class="panel">
      <FactList facts={factsOf(core)} />
    </div>
    <Section id="core-scenarios" title="Scenarios">
      <FiguresTable
        caption="In the order in which they ran. The endorsement does not ask for what is beyond Core."
        columns={scenarioColumns}
        rows={core.scenarios}
        keyOf={({ id }) => id}
      />
    </Section>
    {core.missingParameters.length > 0 && (
      <Section
        id="core-missing"
        title="Missing parameters"
        intro="Scenarios that need one of these could not be verified."
      >
        <FiguresTable
          caption="Parameters for which no Field or value was found, and why."
          columns={missingParameterColumns}
          rows={core.missingParameters}
          keyOf={({ name }) => name}
        />
      </Section>
    )}
    <Section id="core-parameters" title="Fields and values used">
      <FiguresTable
        caption="Fields and values that the requests were made of, and why they were chosen."
        columns={parameterColumns}
        rows={core.parameters}
        keyOf={({ name, text }) => `${name} ${text}`}
      />
    </Section>
  </Section>
)

/** Returns what all requests have in common, and the outcome. What is not known is N/A. */
function factsOf(core: CoreReport): readonly ShownFact[] {
  const { outcome, partial, organisation, odataVersion, authentication, resource, serviceRoot, enumerationModes } = core
  const { single, multiple } = enumerationModes ?? {}
  return [
    {
      label: 'Status',
      value: partial ? (
        <Badge tone="neutral">not all scenarios ran</Badge>
      ) : (
        <Badge tone={verdictTones[outcome]}>{outcome}</Badge>
      ),
    },
    identifier('Organisation tested (UOI)', organisation?.recipientUoi),
    identifier('Data provider (UOI)', organisation?.providerUoi),
    identifier('System (USI)', organisation?.providerUsi),
    { label: 'OData version', value: odataVersion.join(', ') || 'N/A' },
    { label: 'Authentication type', value: authentication ?? 'N/A' },
    { label: 'Resource', value: resource ?? 'N/A' },
    identifier('Service root', serviceRoot),
    { label: 'Single value lookups', value: single ?? 'N/A' },
    { label: 'Multiple value lookups', value: multiple ?? 'N/A' },
  ]
}

const identifier = (label: string, value: string | undefined): ShownFact => ({
  label,
  value: value ?? 'N/A',
  isCode: value !== undefined,
})

/** Outcomes in the order of the sorted column: the worst first. */
const severity: readonly ScenarioOutcome[] = ['failed', 'not verified', 'not offered', 'passed']

const scenarioColumns: readonly Column<ReportedCoreScenario>[] = [
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
        {requests.length > 0 && <Requests requests={requests} />}
      </div>
    ),
  },
]

/** The requests of a scenario and their answers, which readers open. */
const Requests = ({ requests }: { readonly requests: readonly ReportedRequest[] }) => (
  <details>
    <summary class="muted">{countOf(requests.length, 'request')}</summary>
    <ol class="core-requests">
      {requests.map(({ url, status, durationMs, records }, index) => (
        <li key={`${index} ${url}`}>
          <code>{url}</code>
          <div class="muted">
            HTTP {status}
            {durationMs !== undefined && `, ${count(durationMs)} ms`}
            {records !== undefined && `, ${countOf(records, 'record')}`}
          </div>
        </li>
      ))}
    </ol>
  </details>
)

const missingParameterColumns: readonly Column<CoreReport['missingParameters'][number]>[] = [
  { label: 'Parameter', cell: ({ name }) => <code>{name}</code> },
  { label: 'Reason', cell: ({ reason }) => reason },
  { label: 'What to do', cell: ({ advice }) => advice },
]

const parameterColumns: readonly Column<CoreReport['parameters'][number]>[] = [
  { label: 'Parameter', cell: ({ name }) => <code>{name}</code> },
  { label: 'Value', cell: ({ text }) => <code>{text}</code> },
  { label: 'From', cell: ({ origin }) => origin },
  { label: 'Why', cell: ({ why }) => why },
]
