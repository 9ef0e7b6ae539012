import type { SourcePosition } from '../../dictionary/finding'

/** A reason why a text is not well-formed XML, in words, and where. */
export interface XmlProblem {
  readonly message: string
  readonly position: SourcePosition
}
