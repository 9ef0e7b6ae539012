import { count, percent } from '../../shared/numbers'

interface AverageTextProps {
  /** How many other results have the element in their metadata. */
  readonly results: number
  /** Mean share of records; null when none of them was sampled. */
  readonly availability: number | null
}

/** How common an element is elsewhere. */
export const AverageText = ({ results, availability }: AverageTextProps) => (
  <>
    {percent(availability)}
    <div class="small muted">{count(results)} have it</div>
  </>
)
