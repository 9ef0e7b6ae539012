import type { Verdict } from '../../dictionary/verdict'
import type { Counts } from '../../results/run-summary'
import type { Overview } from '../../results/summary-data'
import { outcomeTones, ToneMark, verdictTones } from '../shared/badge'
import { FactList } from '../shared/fact-list'
import { type Column, FiguresTable } from '../shared/figures-table'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import { CertificationNote } from './certification-note'
import { ComparedView } from './compared-view'
import { Findings } from './findings'
import './overview.css'

/** The verdict of a run, its counts, and every cause of what deserves attention. */
export const OverviewView = ({ overview }: { readonly overview: Overview }) => (
  <Section id="overview" title="Overview">
    <VerdictCard overview={overview} />
    <CountsRow total={overview.total} />
    <ComparedView overview={overview} />
    <Findings sections={overview.sections} />
    {overview.facts.length > 0 && (
      <Section id="facts" title="What was tested">
        <div class="panel">
          <FactList facts={overview.facts} />
        </div>
      </Section>
    )}
    <FeaturesTable features={overview.features} total={overview.total} notOffered={overview.notOffered} />
  </Section>
)

/** The verdict, its reason, and the first thing to do about it. */
const VerdictCard = ({ overview }: { readonly overview: Overview }) => {
  const { verdict, part, certification, because, firstStep } = overview
  const tone = part === null ? verdictTones[verdict] : 'neutral'
  return (
    <div class={`verdict tone-${tone} surface-${tone}`}>
      <p class="verdict-word">
        <ToneMark tone={tone} />
        <strong>{part ?? verdictWords[verdict]}</strong>
      </p>
      <p>{because}</p>
      {certification !== null && <CertificationNote {...certification} />}
      {firstStep !== null && (
        <p class="first-step">
          <strong>First step</strong>
          {firstStep}
        </p>
      )}
    </div>
  )
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  conformant: 'Conformant',
  'not conformant': 'Not conformant',
  'could not be judged': 'Could not be judged',
}

/** Counts in the order in which people read them; the outcome gives each its tone. */
const countColumns = [
  { key: 'passed', label: 'Passed', outcome: 'passed' },
  { key: 'failed', label: 'Failed', outcome: 'failed' },
  { key: 'advisories', label: 'Advisories', outcome: 'advisory' },
  { key: 'not offered', label: 'Not offered', outcome: 'not offered' },
  { key: 'not verified', label: 'Not verified', outcome: 'not verified' },
] as const

/** The number of scenarios with each outcome. */
const CountsRow = ({ total }: { readonly total: Counts }) => (
  <dl class="counts" aria-label="Scenarios by outcome">
    {countColumns.map(({ key, label, outcome }) => (
      <div key={key} class={total[key] === 0 ? 'count-none' : undefined}>
        <dt>
          <ToneMark tone={outcomeTones[outcome]} />
          {label}
        </dt>
        <dd>{count(total[key])}</dd>
      </div>
    ))}
  </dl>
)

type Feature = Overview['features'][number]

const featureColumns: readonly Column<Feature>[] = [
  { label: 'Feature', cell: ({ name }) => name, sortBy: ({ name }) => name },
  ...countColumns.map(
    ({ key, label }): Column<Feature> => ({
      label,
      isNumber: true,
      cell: (feature) => (feature[key] === 0 ? <span class="muted">0</span> : count(feature[key])),
      sortBy: (feature) => feature[key],
    }),
  ),
]

/** Scenarios by feature, and the names of the features of which the server offers nothing. */
const FeaturesTable = ({ features, total, notOffered }: Pick<Overview, 'features' | 'total' | 'notOffered'>) => (
  <Section id="features" title="By feature">
    <FiguresTable
      caption="Scenarios by feature and outcome. A scenario with advisories has passed."
      columns={featureColumns}
      rows={features}
      keyOf={({ name }) => name}
      pinned={{ ...total, name: 'Total' }}
    />
    {notOffered.length > 0 && (
      <details class="printed fold">
        <summary>Features of which nothing is offered: {count(notOffered.length)}</summary>
        <p>{notOffered.join(', ')}</p>
      </details>
    )}
  </Section>
)
