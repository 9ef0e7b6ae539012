import { useState } from 'preact/hooks'
import type { DataCompatibilityReport } from '../../results/compare/data-compatibility-report'
import { FiguresTable } from '../shared/figures-table'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import { Segments } from '../shared/segments'
import { kinds } from './categories'
import { Wide } from './wide'

const options = kinds.map(({ label, member }) => ({ value: member, label }))

/** What each two results have in common, for more than two. */
export function PairsTable({ report: { results, inBoth } }: { readonly report: DataCompatibilityReport }) {
  const [member, setMember] = useState<(typeof kinds)[number]['member']>('fields')
  const label = kinds.find((kind) => kind.member === member)?.label
  return (
    <Section id="pairs" title="Each two of them">
      <div class="controls">
        <Segments legend="Kind" name="pairs" options={options} value={member} onChange={setMember} />
      </div>
      <Wide results={results.length}>
        <FiguresTable
          caption={`${label} that both of two results advertise; of a result and itself, all that it has`}
          columns={[
            { label: 'Result', cell: (place: number) => results[place]?.label },
            ...results.map((other, column) => ({
              label: other.label,
              isNumber: true as const,
              cell: (place: number) => {
                const figure = count(inBoth[member][place]?.[column])
                return place === column ? <span class="muted">{figure}</span> : figure
              },
            })),
          ]}
          rows={results.map((_, place) => place)}
          keyOf={String}
        />
      </Wide>
    </Section>
  )
}
