import { percent } from '../../shared/numbers'

/** A share of records as a number and a bar; N/A where nobody has sampled any. */
export const ShareBar = ({ share }: { readonly share: number | undefined }) => (
  <span class="share">
    {percent(share)}
    {share !== undefined && (
      <span class="share-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(share, 1) * 100}%` }} />
      </span>
    )}
  </span>
)
