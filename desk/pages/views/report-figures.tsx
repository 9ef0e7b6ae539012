import type { SummaryData } from 'dd-acceptance/support/results/summary-data'
import { FiguresChart } from './figures-chart'
import { CardTable, type Column, count, Facts } from './parts'

type ElementsRow = NonNullable<SummaryData['dataElements']>['rows'][number]
type Performance = NonNullable<SummaryData['performance']>
type Core = NonNullable<SummaryData['core']>

/** So many Resources are drawn, those with the most Fields; the table has all. */
const MOST_BARS = 12

/** The essential figures of a report, for readers without scripts. */
export const ReportFigures = ({ report }: { report: SummaryData }) => (
  <>
    <Overview overview={report.overview} />
    {report.dataElements === null ? null : <DataElements {...report.dataElements} />}
    {report.performance === null ? null : <PerformanceFigures performance={report.performance} />}
    {report.core === null ? null : <CoreFacts core={report.core} />}
  </>
)

/** Shows what a report says at a glance: a chart, and how much there is. */
export const ReportSummary = ({ report: { dataElements, core, overview } }: { report: SummaryData }) => {
  const rows = dataElements?.rows ?? []
  const all = rows.find(({ resourceName }) => resourceName === null)
  const { passed, advisories } = overview.total
  return (
    <>
      {all === undefined ? null : (
        <Facts
          facts={[
            ['Resources', count(rows.length - 1)],
            ['Fields', `${count(all.advertised?.fields.total)}, of which ${count(all.advertised?.fields.local)} local`],
            ['Fields with data', count(all.available?.fields.total.gtZero)],
            [
              'Lookup values',
              `${count(all.advertised?.lookups.total)}, of which ${count(all.advertised?.lookups.local)} local`,
            ],
          ]}
        />
      )}
      {rows.length < 2 ? null : <ElementsChart rows={rows} />}
      {core === null ? null : (
        <>
          <Facts
            facts={[
              ['OData version', core.odataVersion.join(', ') || 'N/A'],
              ['Authentication type', core.authentication ?? 'N/A'],
              ['Resource', core.resource ?? 'N/A'],
            ]}
          />
          <FiguresChart
            title="Scenarios of Web API Core"
            wholeName="passed"
            partName="with advisories"
            bars={[{ label: 'Scenarios', whole: passed, part: advisories }]}
          />
        </>
      )}
    </>
  )
}

const Overview = ({ overview: { verdict, because, total, header } }: Pick<SummaryData, 'overview'>) => (
  <section class="section" aria-labelledby="overview">
    <h2 id="overview">Overview</h2>
    <div class="panel stack">
      <p>
        <strong>{`${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.`}</strong> {because}
      </p>
      <Facts
        facts={[
          ...header.map(({ label, value }) => [label, value] as const),
          ['Scenarios passed', count(total.passed)],
          ['Advisories', count(total.advisories)],
          ['Not offered', count(total['not offered'])],
        ]}
      />
    </div>
  </section>
)

/** Fields and lookup values by Resource: how many metadata advertise, and how many of them records have. */
const DataElements = ({ rows, notSampled, averagedOver }: NonNullable<SummaryData['dataElements']>) => (
  <section class="section" aria-labelledby="data-elements">
    <h2 id="data-elements">Data Elements</h2>
    {notSampled === null ? null : <p class="notice">{notSampled}</p>}
    {rows.length < 2 ? null : <ElementsChart rows={rows} />}
    <CardTable
      rows={rows}
      none="There are no figures."
      columns={[
        { name: 'Resource', cell: ({ resourceName }) => resourceName ?? 'All Resources' },
        { name: 'Kind', cell: ({ resourceName, isStandard }) => kindOf(resourceName, isStandard) },
        { name: 'Fields', cell: ({ advertised }) => count(advertised?.fields.total) },
        { name: 'Fields, standard', cell: ({ advertised }) => count(advertised?.fields.reso) },
        { name: 'Fields, local', cell: ({ advertised }) => count(advertised?.fields.local) },
        { name: 'Fields with data', cell: ({ available }) => count(available?.fields.total.gtZero) },
        { name: 'Lookup values', cell: ({ advertised }) => count(advertised?.lookups.total) },
        { name: 'Lookup values, standard', cell: ({ advertised }) => count(advertised?.lookups.reso) },
        { name: 'Lookup values, local', cell: ({ advertised }) => count(advertised?.lookups.local) },
        { name: 'Lookup values with data', cell: ({ available }) => count(available?.lookups.total.gtZero) },
        ...(averagedOver === null ? [] : AVERAGES),
      ]}
    />
    {averagedOver === null ? null : (
      <p class="muted small">{`Averages of the industry are of ${count(averagedOver.results)} certified systems.`}</p>
    )}
  </section>
)

/** Averages of those systems that have the Resource. */
const AVERAGES: readonly Column<ElementsRow>[] = [
  { name: 'Industry: Fields', cell: ({ average }) => mean(average?.advertised?.fields.total) },
  { name: 'Industry: Fields with data', cell: ({ average }) => mean(average?.available?.fields.total.gtZero) },
  { name: 'Industry: lookup values', cell: ({ average }) => mean(average?.advertised?.lookups.total) },
]

const mean = (value: number | undefined): string => value?.toLocaleString('en', { maximumFractionDigits: 1 }) ?? 'N/A'

function kindOf(resourceName: string | null, isStandard: boolean): string {
  if (resourceName === null) return ''
  return isStandard ? 'standard' : 'local'
}

/** Draws Fields by Resource: those that metadata advertise, and those of them that records have. */
const ElementsChart = ({ rows }: { rows: readonly ElementsRow[] }) => {
  const bars = rows
    .flatMap(({ resourceName, advertised, available }) =>
      resourceName === null || advertised === null
        ? []
        : [{ label: resourceName, whole: advertised.fields.total, part: available?.fields.total.gtZero ?? 0 }],
    )
    .toSorted((a, b) => b.whole - a.whole)
    .slice(0, MOST_BARS)
  return <FiguresChart title="Fields by Resource" wholeName="advertised" partName="with data" bars={bars} />
}

const PerformanceFigures = ({ performance }: { performance: Performance }) => (
  <section class="section" aria-labelledby="performance">
    <h2 id="performance">Performance</h2>
    {performance.kind === 'opted out' ? (
      <p class="panel">The provider does not show in public how fast its server answers.</p>
    ) : (
      <CardTable
        rows={performance.rows}
        none="No page of records was measured."
        columns={[
          { name: 'Resource', cell: ({ resourceName }) => resourceName ?? 'All Resources' },
          { name: 'Payload size (MB)', cell: ({ figures }) => measure(figures.payloadSizeMB) },
          { name: 'Response time (s)', cell: ({ figures }) => measure(figures.responseTimeSeconds) },
          { name: 'Throughput (MB/s)', cell: ({ figures }) => measure(figures.throughputMBPerSecond) },
          { name: 'Seconds per 1,000 records', cell: ({ figures }) => measure(figures.secondsPer1000Records) },
          ...(performance.hasAverages ? AVERAGE_TIMES : []),
        ]}
      />
    )}
  </section>
)

type PerformanceRow = Extract<Performance, { readonly kind: 'measured' }>['rows'][number]

const AVERAGE_TIMES: readonly Column<PerformanceRow>[] = [
  { name: 'Industry: response time (s)', cell: ({ average }) => measure(average?.responseTimeSeconds ?? null) },
  { name: 'Industry: throughput (MB/s)', cell: ({ average }) => measure(average?.throughputMBPerSecond ?? null) },
]

const measure = (value: number | null): string =>
  value === null ? 'N/A' : value.toLocaleString('en', { maximumSignificantDigits: 3 })

const CoreFacts = ({ core }: { core: Core }) => (
  <section class="section" aria-labelledby="web-api-core">
    <h2 id="web-api-core">Web API Core</h2>
    <div class="panel">
      <Facts
        facts={[
          ['OData version', core.odataVersion.join(', ') || 'N/A'],
          ['Authentication type', core.authentication ?? 'N/A'],
          ['Resource', core.resource ?? 'N/A'],
          ['Single value lookups', core.enumerationModes?.single ?? 'N/A'],
          ['Multiple value lookups', core.enumerationModes?.multiple ?? 'N/A'],
        ]}
      />
    </div>
    <h3>Fields used</h3>
    <CardTable
      rows={core.parameters}
      none="It is not known which Fields were used."
      columns={[
        { name: 'Parameter', cell: ({ name }) => name },
        { name: 'Value', cell: ({ text }) => <code>{text}</code> },
        { name: 'Why', cell: ({ why }) => why },
      ]}
    />
  </section>
)
