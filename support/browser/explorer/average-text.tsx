import type { ExplorerAverage } from '../../report/summary/explorer'
import { count, percent } from '../shared/numbers'

/** How common an element is elsewhere: the mean share of records, and how many other results have it in their metadata. */
export const AverageText = ({ average: { results, availability } }: { readonly average: ExplorerAverage }) => (
  <>
    {percent(availability)}
    <div class="small muted">{count(results)} have it</div>
  </>
)
