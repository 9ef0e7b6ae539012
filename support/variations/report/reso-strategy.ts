import type { VariationStrategy } from '../variation'

/** The words of RESO's variations reports. */
export type ResoStrategy = 'Substring' | 'Edit Distance' | 'Suggestion' | 'Fast Track' | 'Admin Review'

/** RESO's word for a strategy, and the flags of its own that RESO's tool puts beside it. */
export interface ResoMatch {
  readonly strategy: ResoStrategy
  readonly exactMatch?: true
  readonly closeMatch?: true
}

/**
 * Each strategy in RESO's words. Strategies that RESO's tool does not have get the word of the nearest that it has.
 * A name that people have given, also in the dictionary, is a suggestion.
 */
export const resoMatches: Readonly<Record<VariationStrategy, ResoMatch>> = {
  exact: { strategy: 'Substring', exactMatch: true },
  close: { strategy: 'Edit Distance', closeMatch: true },
  synonym: { strategy: 'Suggestion' },
  'edit distance': { strategy: 'Edit Distance' },
  'missing word': { strategy: 'Substring' },
  'Fast Track': { strategy: 'Fast Track' },
  'Admin Review': { strategy: 'Admin Review' },
  Suggestion: { strategy: 'Suggestion' },
  plural: { strategy: 'Edit Distance' },
  'short name': { strategy: 'Edit Distance' },
  transposition: { strategy: 'Edit Distance' },
  tokens: { strategy: 'Substring' },
  'other Resource': { strategy: 'Suggestion' },
  substring: { strategy: 'Substring' },
}
