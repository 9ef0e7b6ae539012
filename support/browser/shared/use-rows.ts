import { useSettled } from './use-settled'
import { useSteps } from './use-steps'

const ROWS_A_STEP = 100

/** What fills a screen, and is all that is laid out with a keystroke: more would be felt while typing. */
const ROWS_AT_ONCE = 25

/** The rows of a long table that somebody searches: the first of them until more are asked for. */
export function useRows<Item>(items: readonly Item[]) {
  const { shown, showMore } = useSteps(items, ROWS_A_STEP)
  const isSettled = useSettled(items)
  return { rows: isSettled ? shown : shown.slice(0, ROWS_AT_ONCE), shown: shown.length, showMore }
}
