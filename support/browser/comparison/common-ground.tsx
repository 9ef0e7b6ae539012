import { useState } from 'preact/hooks'
import type { DataCompatibilityReport } from '../../results/compare/data-compatibility-report'
import { FiguresTable } from '../shared/figures-table'
import { Section } from '../shared/section'
import { Segments } from '../shared/segments'
import { type Category, categories, categoryStanding, kinds, spreadColumns } from './categories'
import { FigureButton } from './figure-button'
import type { Filters } from './filters'
import { GroundStatus } from './ground-status'
import { PairsTable } from './pairs-table'
import { Wide } from './wide'

interface CommonGroundProps {
  readonly report: DataCompatibilityReport
  readonly onChoose: (filters: Partial<Filters>) => void
}

/** What all have in common, and what only some have, in figures. */
export function CommonGround({ report, onChoose }: CommonGroundProps) {
  const [category, setCategory] = useState<Category>('total')
  const { totals, results } = report
  const standing = categoryStanding[category]
  const incompatible = totals.incompatibleFields[category]
  return (
    <Section id="common-ground" title="What they have in common" intro={INTRO}>
      <div class="controls">
        <Segments legend="Elements" name="category" options={categories} value={category} onChange={setCategory} />
      </div>
      <GroundStatus report={report} category={category} />
      <Wide results={results.length}>
        <FiguresTable
          caption="Elements that results advertise. Each figure leads to the elements."
          columns={[
            { label: 'Elements', cell: ({ label }) => label },
            ...spreadColumns(results).map(({ label, spread, figure }) => ({
              label,
              isNumber: true as const,
              cell: ({ kind, member, label: elements }: (typeof kinds)[number]) => (
                <FigureButton
                  figure={figure(totals[member][category])}
                  label={`${elements}, ${label}`}
                  onChoose={() => onChoose({ kind, standing, spread })}
                />
              ),
            })),
          ]}
          rows={kinds}
          keyOf={({ kind }) => kind}
        />
      </Wide>
      <p>
        Fields that several results have, of types that do not fit:{' '}
        <FigureButton
          figure={incompatible}
          label="Fields of types that do not fit"
          onChoose={() => onChoose({ kind: 'Field', standing, types: 'incompatible' })}
        />
        . Their data type, or a size that both declare, is not the same.
      </p>
      {results.length > 2 && <PairsTable report={report} />}
    </Section>
  )
}

const INTRO =
  'Elements are Resources, Fields and the lookup values of Fields, as the metadata and Lookup records of each result ' +
  'advertise them. A standard lookup value is one, whatever servers call it.'
