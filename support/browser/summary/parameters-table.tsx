import type { CoreParameter } from '../../rules/core-parameter'
import { FiguresTable } from '../shared/figures-table'
import { Section } from '../shared/section'
import type { Column } from '../shared/table-column'

/** The Fields and values that the requests were made of. */
export const ParametersTable = ({ parameters }: { readonly parameters: readonly CoreParameter[] }) => (
  <Section id="core-parameters" title="Fields and values used">
    <FiguresTable
      caption="What the requests were made of, and why it was chosen."
      columns={columns}
      rows={parameters}
      keyOf={({ name, text }) => `${name} ${text}`}
    />
  </Section>
)

const columns: readonly Column<CoreParameter>[] = [
  { label: 'Parameter', cell: ({ name }) => <code>{name}</code> },
  { label: 'Value', cell: ({ text }) => <code>{text}</code> },
  { label: 'From', cell: ({ origin }) => origin },
  { label: 'Why', cell: ({ why }) => why },
]
