import type { ComponentChildren } from 'preact'

/** Tables with more columns of results than these are scrolled sideways. */
const RESULTS_THAT_FIT = 4

interface WideTableProps {
  /** Number of results. */
  readonly results: number
  readonly children: ComponentChildren
}

/** A table with a column for each result. */
export const WideTable = ({ results, children }: WideTableProps) => (
  <div class={results > RESULTS_THAT_FIT ? 'scrolled-tables' : undefined}>{children}</div>
)
