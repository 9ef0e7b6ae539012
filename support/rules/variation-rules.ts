import type { RulesOfSubject } from './rule'
import { resourceNames } from './variations/resource-names'
import { reviewEntries } from './variations/review-entries'
import { fieldVariations, lookupVariations, resourceVariations } from './variations/unresolved'

/** The rules of variations of standard names. */
export const variationRules = {
  resourceNames,
  resourceVariations,
  fieldVariations,
  lookupVariations,
  reviewEntries,
} satisfies RulesOfSubject
