import type { RulesOfSubject } from './rule'
import { reviewEntries } from './variations/review-entries'
import { fieldVariations, lookupVariations, resourceVariations } from './variations/unresolved'

/** The rules of variations of standard names. */
export const variationRules = {
  resourceVariations,
  fieldVariations,
  lookupVariations,
  reviewEntries,
} satisfies RulesOfSubject
