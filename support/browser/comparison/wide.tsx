import type { ComponentChildren } from 'preact'

/** What has a column for each result: with more than these, tables are scrolled sideways. */
const MOST_THAT_FIT = 4

interface WideProps {
  /** How many there are. */
  readonly results: number
  readonly children: ComponentChildren
}

/** A table that grows with the number of results. */
export const Wide = ({ results, children }: WideProps) => (
  <div class={results > MOST_THAT_FIT ? 'scrolled-tables' : undefined}>{children}</div>
)
