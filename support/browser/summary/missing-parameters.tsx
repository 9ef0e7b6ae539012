import type { MissingParameter } from '../../rules/core-parameter'
import { FiguresTable } from '../shared/figures-table'
import { Section } from '../shared/section'
import type { Column } from '../shared/table-column'

/** What could not be chosen, and what to do so that it can. */
export const MissingParameters = ({ parameters }: { readonly parameters: readonly MissingParameter[] }) => (
  <Section id="core-missing" title="Missing parameters" intro="Scenarios that need one of these could not be verified.">
    <FiguresTable
      caption="Parameters for which nothing fits, and why."
      columns={columns}
      rows={parameters}
      keyOf={({ name }) => name}
    />
  </Section>
)

const columns: readonly Column<MissingParameter>[] = [
  { label: 'Parameter', cell: ({ name }) => <code>{name}</code> },
  { label: 'Reason', cell: ({ reason }) => reason },
  { label: 'What to do', cell: ({ advice }) => advice },
]
