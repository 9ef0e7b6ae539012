import type { DataCompatibilityReport } from '../../results/compare/data-compatibility-report'
import { count } from '../shared/numbers'
import { type Category, kinds } from './categories'

interface GroundStatusProps {
  readonly report: DataCompatibilityReport
  readonly category: Category
}

/** What the figures come to, in words: spoken when another category is chosen, and all that paper has of the control. */
export function GroundStatus({ report: { totals, results }, category }: GroundStatusProps) {
  const parts = kinds.map(({ words, member }) => {
    const { inAll, union } = totals[member][category]
    return `${count(inAll)} of ${count(union)} ${words}`
  })
  const { notKnown } = totals.lookupValues[category]
  return (
    <p role="status" class="ground-status">
      Of {categoryWords[category]}, {results.length === 2 ? 'both results' : `all ${results.length} results`} have{' '}
      <strong>{parts.join(', ')}</strong>.
      {notKnown > 0 &&
        ` Of ${count(notKnown)} lookup values nobody knows, for not every result says which values its Fields have.`}
    </p>
  )
}

const categoryWords: Readonly<Record<Category, string>> = {
  total: 'all elements',
  reso: 'the elements of the standard',
  idx: 'the elements of the IDX payload',
  local: 'local elements',
}
