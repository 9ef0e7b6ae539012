/** A reason why no rule judges a statement of CSDL. */
export type WhyNotJudged = 'another document' | 'data' | 'expression' | 'dictionary'

/** A statement of OData CSDL XML 4.01 or of OData CSDL 4.0 that a metadata document can break, in words of this project. */
export interface CsdlStatement {
  /** Section of OData CSDL XML 4.01, also of what 4.0 alone says of the same. */
  readonly section: string
  readonly text: string
  readonly verdict:
    | { readonly kind: 'judged'; readonly rules: readonly string[] }
    | { readonly kind: 'not judged'; readonly why: WhyNotJudged; readonly reason: string }
}

/** Returns a statement that rules judge, by their ids. */
export const judged = (section: string, text: string, ...rules: readonly string[]): CsdlStatement => ({
  section,
  text,
  verdict: { kind: 'judged', rules },
})

/** Returns a statement that no rule judges. */
export const notJudged = (section: string, text: string, why: WhyNotJudged, reason: string): CsdlStatement => ({
  section,
  text,
  verdict: { kind: 'not judged', why, reason },
})
