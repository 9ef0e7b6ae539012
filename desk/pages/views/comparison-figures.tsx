import type { ComparisonEssentials } from '../../comparisons/comparisons'
import { CardTable, count } from './parts'

type Spreads = ComparisonEssentials['totals']['fields']['total']

/** The figures of a comparison, for readers without scripts. */
export const ComparisonFigures = ({ report: { results, totals, resources } }: { report: ComparisonEssentials }) => (
  <>
    <section class="section" aria-labelledby="who">
      <h2 id="who">Who is compared</h2>
      <CardTable
        rows={results}
        none="Nobody is."
        columns={[
          { name: 'Result', cell: ({ label }) => label },
          { name: 'Resources', cell: ({ counts }) => count(counts.resources.total) },
          { name: 'Fields', cell: ({ counts }) => count(counts.fields.total) },
          { name: 'Fields, local', cell: ({ counts }) => count(counts.fields.local) },
          { name: 'Lookup values', cell: ({ counts }) => count(counts.lookupValues.total) },
        ]}
      />
    </section>
    <section class="section" aria-labelledby="common">
      <h2 id="common">In common</h2>
      <CardTable
        rows={[
          { kind: 'Resources', spreads: totals.resources.total },
          { kind: 'Fields', spreads: totals.fields.total },
          { kind: 'Lookup values', spreads: totals.lookupValues.total },
        ]}
        none=""
        columns={[{ name: 'Elements', cell: ({ kind }) => kind }, ...spreadColumns(results.map(({ label }) => label))]}
      />
      <p class="muted small">{`${count(totals.incompatibleFields.total)} Fields have types that do not fit.`}</p>
    </section>
    <section class="section" aria-labelledby="by-resource">
      <h2 id="by-resource">Fields by Resource</h2>
      <CardTable
        rows={resources.map(({ resourceName, fields }) => ({ kind: resourceName, spreads: fields }))}
        none="They have no Resource."
        columns={[{ name: 'Resource', cell: ({ kind }) => kind }, ...spreadColumns(results.map(({ label }) => label))]}
      />
    </section>
  </>
)

interface SpreadRow {
  readonly kind: string
  readonly spreads: Spreads
}

const spreadColumns = (labels: readonly string[]) => [
  { name: 'In all', cell: ({ spreads }: SpreadRow) => count(spreads.inAll) },
  ...(labels.length > 2 ? [{ name: 'In some', cell: ({ spreads }: SpreadRow) => count(spreads.inSome) }] : []),
  ...labels.map((label, place) => ({
    name: `Only ${label}`,
    cell: ({ spreads }: SpreadRow) => count(spreads.onlyIn[place] ?? 0),
  })),
]
