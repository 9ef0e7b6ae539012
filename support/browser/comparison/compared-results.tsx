import type { ComparedResult } from '../../results/compare/data-compatibility-report'
import { FiguresTable } from '../shared/figures-table'
import { Notice } from '../shared/notice'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import { categories, kinds } from './categories'

/** Who is compared, with what each one has, and what is not known of it. */
export const ComparedResults = ({ results }: { readonly results: readonly ComparedResult[] }) => (
  <Section id="results" title="Who is compared">
    <FiguresTable
      caption="Results, and how many elements each one advertises"
      columns={[
        { label: 'Result', cell: resultCell },
        ...kinds.flatMap(({ label, member }) =>
          categories
            .filter(({ value }) => value !== 'idx')
            .map((category) => ({
              label: category.label,
              group: label,
              isNumber: true as const,
              cell: ({ counts, lookupsNotKnown }: ComparedResult) => {
                const figure = counts[member][category.value]
                const isKnown = figure > 0 || member !== 'lookupValues' || lookupsNotKnown === 0
                return count(isKnown ? figure : null)
              },
            })),
        ),
      ]}
      rows={results}
      keyOf={({ label }) => label}
    />
    {results.map(({ label, notSampled, lookupsNotKnown }) => (
      <div key={label} class="result-notices">
        {notSampled !== null && <Notice title={`${label}, availability: N/A`}>{notSampled}</Notice>}
        {lookupsNotKnown > 0 && (
          <Notice title={`${label}, lookup values not known:`}>
            there are no Lookup records for {count(lookupsNotKnown)} of its lookup Fields. A run on its server, or with
            LOOKUPS=lookups.json beside its metadata, has them.
          </Notice>
        )}
      </div>
    ))}
  </Section>
)

const resultCell = ({ label, underTest, testedOn, folder }: ComparedResult) => (
  <>
    <strong>{label}</strong>
    <div class="small muted">
      {[underTest, testedOn?.slice(0, 10)].filter(Boolean).join(', ')} <code>{folder}</code>
    </div>
  </>
)
