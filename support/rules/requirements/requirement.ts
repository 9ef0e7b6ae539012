import type { RequirementLevel } from '../../dictionary/finding'

/** A reason why no rule judges a requirement. */
export type WhyNotJudged = 'permission' | 'procedure' | 'clients' | 'not visible' | 'another answer' | 'not yet'

/** The document that a requirement stands in. */
export type RequirementDocument = 'RCP-40' | 'RCP-33' | 'Web API Core 2.0.0' | 'Web API Core 2.1.0'

/** A requirement of RESO, in words of this project. */
export interface Requirement {
  /** Stays the same when others are added, e.g. `DD-12`. */
  readonly number: string
  readonly document: RequirementDocument
  /** The section, as rules name it in their source. */
  readonly place: string
  /** Says what the standard says in these words; undefined where it states a fact that servers are held to. */
  readonly level: RequirementLevel | undefined
  readonly text: string
  readonly verdict:
    | {
        readonly kind: 'judged'
        /** Ids of the rules that judge it. */
        readonly rules: readonly string[]
        /** Tags of the scenarios of Web API Core that ask for it, where not all of its rules' do. */
        readonly scenarios: readonly string[]
      }
    | { readonly kind: 'not judged'; readonly why: WhyNotJudged; readonly reason: string }
}

/** The words of a requirement before its verdict: its number, its level, and what it asks. */
type Row = readonly [number: string, level: RequirementLevel | undefined, text: string]

/** Returns a requirement without its place. */
export type PlacedRequirement = Omit<Requirement, 'document' | 'place'>

/**
 * Returns a requirement that rules judge.
 *
 * @param rules ids of rules, and tags of scenarios, which begin with `@`
 */
export const judged = ([number, level, text]: Row, ...rules: readonly string[]): PlacedRequirement => ({
  number,
  level,
  text,
  verdict: {
    kind: 'judged',
    rules: rules.filter((name) => !name.startsWith('@')),
    scenarios: rules.flatMap((name) => (name.startsWith('@') ? [name.slice(1)] : [])),
  },
})

/** Returns a requirement that no rule judges. */
export const notJudged = ([number, level, text]: Row, why: WhyNotJudged, reason: string): PlacedRequirement => ({
  number,
  level,
  text,
  verdict: { kind: 'not judged', why, reason },
})

/** Places requirements in a section of a document. */
export const section = (
  document: RequirementDocument,
  place: string,
  ...requirements: readonly PlacedRequirement[]
): readonly Requirement[] => requirements.map((requirement) => ({ ...requirement, document, place }))
