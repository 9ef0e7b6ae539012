import type { ExplorerAverage } from '../../report/summary/explorer'
import { count, percent } from '../shared/numbers'

/** How common an element is elsewhere. */
export const AverageText = ({ average: { results, availability } }: { readonly average: ExplorerAverage }) => (
  <>
    {percent(availability)} <span class="muted">in {count(results)}</span>
  </>
)
