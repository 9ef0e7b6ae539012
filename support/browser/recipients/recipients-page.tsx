import { useState } from 'preact/hooks'
import type { Verdict } from '../../dictionary/verdict'
import type { RecipientIndex, RecipientRow, StepLink } from '../../results/recipient-rows'
import { Badge, verdictTones } from '../shared/badge'
import { Segments } from '../shared/controls'
import { type Column, FiguresTable } from '../shared/figures-table'
import { count } from '../shared/numbers'
import { PageShell } from '../shared/page-shell'
import { Section } from '../shared/section'
import './recipients.css'

const statuses: readonly Verdict[] = ['not conformant', 'could not be judged', 'conformant']

type Choice = Verdict | 'all'

/** All recipients that were certified, with the reason of each and the way to its reports. */
export function RecipientsPage({ recipients, generatedOn }: RecipientIndex) {
  const [choice, setChoice] = useState<Choice>('all')
  const numberOf = (status: Choice) => recipients.filter((row) => status === 'all' || row.status === status).length
  const options = (['all', ...statuses] as const)
    .filter((status) => status === 'all' || numberOf(status) > 0)
    .map((value) => ({ value, label: `${value} (${count(numberOf(value))})` }))
  const shown = recipients.filter(({ status }) => choice === 'all' || status === choice)
  return (
    <PageShell
      title={`Certification: ${recipients.length === 1 ? '1 recipient' : `${count(recipients.length)} recipients`}`}
      subtitle={`Listed on ${generatedOn.slice(0, 16).replace('T', ' ')} UTC`}
      views={[]}
    >
      <Section id="recipients" title="Recipients">
        <div class="controls">
          <Segments legend="Status" name="status" options={options} value={choice} onChange={setChoice} />
        </div>
        <p role="status">
          {count(shown.length)} of {count(recipients.length)} recipients{choice === 'all' ? '' : `: ${choice}`}.
        </p>
        <FiguresTable
          caption="Recipients, each with the result that decided, its reason, scenarios by outcome, and reports"
          columns={columns}
          rows={shown}
          keyOf={({ folder, version }) => `${version} ${folder}`}
        />
      </Section>
    </PageShell>
  )
}

const figure = (label: string, of: (total: NonNullable<RecipientRow['total']>) => number): Column<RecipientRow> => ({
  label,
  isNumber: true,
  cell: ({ total }) => count(total && of(total)),
  sortBy: ({ total }) => total && of(total),
})

const columns: readonly Column<RecipientRow>[] = [
  {
    label: 'Recipient',
    sortBy: ({ name }) => name,
    cell: ({ name, folder, version }) => (
      <>
        <strong>{name}</strong>
        <div class="small muted">
          <code>{folder}</code>, Data Dictionary {version}
        </div>
      </>
    ),
  },
  {
    label: 'Status',
    sortBy: ({ status }) => statuses.indexOf(status),
    cell: ({ status }) => <Badge tone={verdictTones[status]}>{status}</Badge>,
  },
  {
    label: 'Reason',
    sortBy: ({ reason }) => reason,
    cell: ({ decidedBy, reason }) => (
      <div class="recipient-reason">
        <strong>{decidedBy}:</strong> {reason}
      </div>
    ),
  },
  figure('Passed', ({ passed }) => passed),
  figure('Failed', ({ failed }) => failed),
  figure('Advisories', ({ advisories }) => advisories),
  figure('Not offered', (total) => total['not offered']),
  figure('Not verified', (total) => total['not verified']),
  {
    label: 'Date',
    sortBy: ({ date }) => date,
    cell: ({ date }) =>
      date === null ? (
        'N/A'
      ) : (
        <>
          <span class="recipient-day">{date.slice(0, 10)}</span> {date.slice(11, 16)} UTC
        </>
      ),
  },
  {
    label: 'Reports',
    cell: ({ name, steps }) => (
      <ul class="recipient-steps">
        {steps.map((step) => (
          <li key={step.label}>
            <Report name={name} step={step} />
          </li>
        ))}
      </ul>
    ),
  },
]

/** Leads to the report of a step, in folders below the one of this page. */
function Report({ name, step: { label, verdict, report } }: { readonly name: string; readonly step: StepLink }) {
  if (report === null) return `${label}: ${verdict === null ? 'not run' : 'no report'}`
  const path = report.split('/').map(encodeURIComponent).join('/')
  return (
    <a href={path} aria-label={`${label} of ${name}`}>
      {label}
    </a>
  )
}
