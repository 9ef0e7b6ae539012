import { count } from './numbers'

interface ShowMoreProps {
  readonly shown: number
  readonly total: number
  /** What there is more of, e.g. `Fields`. */
  readonly things: string
  readonly onMore: () => void
}

/** Says how much of a list is shown, on paper as well, and shows more; nothing where all of it is. */
export const ShowMore = ({ shown, total, things, onMore }: ShowMoreProps) =>
  shown < total && (
    <p class="show-more">
      The first {count(shown)} of {count(total)} {things} are shown.{' '}
      <button type="button" class="button" onClick={onMore}>
        Show more {things}
      </button>
    </p>
  )
