import { useState } from 'preact/hooks'
import type { DataCompatibilityReport } from '../../results/data-compatibility-report'
import { Segments } from '../shared/controls'
import { type StandingFilter, standingTexts } from '../shared/element-filters'
import { FiguresTable } from '../shared/figures-table'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import type { ComparisonFilters } from './comparison-filters'
import { kinds } from './element-rows'
import { FigureButton } from './figure-button'
import { spreadColumns } from './spreads'
import { WideTable } from './wide-table'

interface CommonGroundProps {
  readonly report: DataCompatibilityReport
  readonly onChoose: (filters: Partial<ComparisonFilters>) => void
}

/** Figures of what all results have in common, and of what only some have. */
export function CommonGround({ report, onChoose }: CommonGroundProps) {
  const [standing, setStanding] = useState<StandingFilter>('all')
  const { totals, results } = report
  const { category } = standingTexts[standing]
  return (
    <Section id="common-ground" title="What they have in common" intro={INTRO}>
      <div class="controls">
        <Segments
          legend="Standing"
          name="common-ground-standing"
          options={Object.values(standingTexts)}
          value={standing}
          onChange={setStanding}
        />
      </div>
      <FiguresInWords report={report} standing={standing} />
      <WideTable results={results.length}>
        <FiguresTable
          caption="Elements that results advertise. Each figure leads to its elements."
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
      </WideTable>
      <p>
        Fields that several results have with types that do not fit:{' '}
        <FigureButton
          figure={totals.incompatibleFields[category]}
          label="Fields of types that do not fit"
          onChoose={() => onChoose({ kind: 'Field', standing, types: 'incompatible' })}
        />
        . They differ in their data type, or in a size that both results declare.
      </p>
      {results.length > 2 && <PairsTable report={report} />}
    </Section>
  )
}

const INTRO =
  'Elements are Resources, Fields and the lookup values of Fields, as the metadata and Lookup records of each result ' +
  'advertise them. A standard lookup value counts as one, under whatever name servers have it.'

interface FiguresInWordsProps {
  readonly report: DataCompatibilityReport
  readonly standing: StandingFilter
}

/** A sentence of the main figures. Screen readers speak it when the standing changes; on paper it names the standing. */
function FiguresInWords({ report: { totals, results }, standing }: FiguresInWordsProps) {
  const { category, words } = standingTexts[standing]
  const parts = kinds.map((kind) => {
    const { inAll, union } = totals[kind.member][category]
    return `${count(inAll)} of ${count(union)} ${kind.words}`
  })
  const { notKnown } = totals.lookupValues[category]
  return (
    <p role="status" class="common-ground-status">
      Of {words}, {results.length === 2 ? 'both results' : `all ${results.length} results`} have{' '}
      <strong>{parts.join(', ')}</strong>.
      {notKnown > 0 &&
        ` For ${count(notKnown)} lookup values this is not known, because not every result says which values its Fields have.`}
    </p>
  )
}

/** Figures of what each two results have in common, for more than two results. */
function PairsTable({ report: { results, inBoth } }: { readonly report: DataCompatibilityReport }) {
  const [member, setMember] = useState<(typeof kinds)[number]['member']>('fields')
  const label = kinds.find((kind) => kind.member === member)?.label
  return (
    <Section id="pairs" title="Each two of them">
      <div class="controls">
        <Segments legend="Kind" name="pairs-kind" options={pairKinds} value={member} onChange={setMember} />
      </div>
      <WideTable results={results.length}>
        <FiguresTable
          caption={`${label} that two results both advertise; where a result meets itself, all that it advertises`}
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
      </WideTable>
    </Section>
  )
}

const pairKinds = kinds.map(({ label, member }) => ({ value: member, label }))
