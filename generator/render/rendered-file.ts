/** A file of the output before it is written. */
export interface RenderedFile {
  /** Where it goes, relative to the output folder, with `/` between folders. */
  readonly path: string
  readonly text: string
  /** Throws when the text does not say what it was meant to; asked before the text is written. */
  readonly prove?: () => void
}
