import { count, percent } from '../../shared/numbers'

/** The share of the server's records that have an element, as a number and a bar; N/A where no records were sampled. */
export const Availability = ({ share }: { readonly share: number | undefined }) => (
  <span class="share">
    {percent(share)}
    {share !== undefined && (
      <span class="share-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(share, 1) * 100}%` }} />
      </span>
    )}
  </span>
)

interface AverageAvailabilityProps {
  /** Number of other results that have the element in their metadata. */
  readonly results: number
  /** Mean share of their records; null when none of them was sampled. */
  readonly availability: number | null
}

/** Shows the share of records of other results that have an element, and the number of results that have it. */
export const AverageAvailability = ({ results, availability }: AverageAvailabilityProps) => (
  <>
    {percent(availability)}
    <div class="small muted">{count(results)} have it</div>
  </>
)
