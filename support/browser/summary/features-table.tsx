import type { Counts } from '../../results/formatter/run-summary'
import type { Overview } from '../../results/summary/overview'
import { FiguresTable } from '../shared/figures-table'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import type { Column } from '../shared/table-column'
import { countColumns } from './count-columns'

type Feature = Counts & { readonly name: string }

const columns: readonly Column<Feature>[] = [
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

/** Scenarios by feature, and the names of the features that the server offers nothing of. */
export const FeaturesTable = ({ features, total, notOffered }: Pick<Overview, 'features' | 'total' | 'notOffered'>) => (
  <Section id="features" title="By feature">
    <FiguresTable
      caption="Scenarios by feature and outcome. A scenario with advisories has passed."
      columns={columns}
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
