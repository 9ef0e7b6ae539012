/** Something whose time must grow with how much of it there is, and no faster. */
export interface Growing {
  readonly name: string
  /** As much of it as takes a tenth of a second or more. */
  readonly count: number
  /** Makes so much of it, and returns the work that is measured. */
  prepare(count: number): () => unknown
}
