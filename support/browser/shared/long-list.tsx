import { useEffect, useState } from 'preact/hooks'
import { count } from './numbers'

/** Returns the first items of a long list, and `showMore`, which adds as many. A new list begins at its first items. */
export function useSteps<Item>(items: readonly Item[], step: number) {
  const [steps, setSteps] = useState({ items, shown: step })
  const shown = steps.items === items ? steps.shown : step
  return { shown: items.slice(0, shown), showMore: () => setSteps({ items, shown: shown + step }) }
}

const ROWS_A_STEP = 100

/** Fills a screen. More rows, laid out with each keystroke, would be felt while typing. */
const ROWS_AT_ONCE = 25

/**
 * Returns the rows to lay out of a table that people search: a screen of them while they type, then the first hundred.
 * `shown` is the number of rows without that delay, and `showMore` adds another hundred.
 */
export function useSearchedRows<Item>(items: readonly Item[]) {
  const { shown, showMore } = useSteps(items, ROWS_A_STEP)
  const isSettled = useSettled(items)
  return { rows: isSettled ? shown : shown.slice(0, ROWS_AT_ONCE), shown: shown.length, showMore }
}

/** Longer than the time between two keystrokes of a fast typist. */
const A_MOMENT_MS = 250

/** Returns true once a value has stayed the same for a moment: slow work can wait for that. */
function useSettled<Value>(value: Value): boolean {
  const [settled, setSettled] = useState<{ readonly value: Value } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ value }), A_MOMENT_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled !== null && settled.value === value
}

interface ShowMoreProps {
  readonly shown: number
  readonly total: number
  /** The plural of what is listed, e.g. `Fields`. */
  readonly things: string
  readonly onMore: () => void
}

/** Says how much of a list is shown, on paper as well, with a button for more; nothing where all of it is shown. */
export const ShowMore = ({ shown, total, things, onMore }: ShowMoreProps) =>
  shown < total && (
    <p class="show-more">
      The first {count(shown)} of {count(total)} {things} are shown.{' '}
      <button type="button" class="button" onClick={onMore}>
        Show more {things}
      </button>
    </p>
  )
