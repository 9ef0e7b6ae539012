import type { Finding } from '../../dictionary/finding'
import type { UnknownRecords } from '../../payload/lookups/unknown-records'
import type { ReviewedVariations } from '../../variations/review'
import { REVIEW_FILE, type Review, type ReviewEntry, reviewedElement } from '../../variations/review'
import type { LocalElement, Suggestion, Variation } from '../../variations/variation'
import { elementText, hasToBeResolved, suggestionText } from '../../variations/variation'
import { notOffered } from '../data-dictionary/offered-elements'
import { findingsFor, notVerified, type Offence } from '../judgement'
import type { About } from '../rule'

/** What a sentence about variations is about. */
export interface VariationsRule {
  readonly rule: string
  readonly subject: string
  readonly kinds: ReadonlySet<LocalElement['kind']>
  readonly requirement: string
}

export const RESOURCE_VARIATIONS: VariationsRule = {
  rule: 'variations-of-resources',
  subject: 'Resources',
  kinds: new Set(['resource']),
  requirement: 'MUST NOT be a variation of a standard Resource',
}

export const FIELD_VARIATIONS: VariationsRule = {
  rule: 'variations-of-fields',
  subject: 'Fields',
  kinds: new Set(['field', 'expansion', 'complex type']),
  requirement: 'MUST NOT be a variation of a standard Field',
}

export const LOOKUP_VARIATIONS: VariationsRule = {
  rule: 'variations-of-lookup-values',
  subject: 'Lookup values',
  kinds: new Set(['lookupValue', 'legacyODataValue']),
  requirement: 'MUST NOT be a variation of a standard lookup value',
}

/**
 * "Unresolved matches will not be granted exceptions and will prevent certification from proceeding" (RCP-40, Edit
 * Distance Matching): what has to be resolved and is neither resolved nor settled by the review. The rest are advisories.
 *
 * @param unknown why the lookup values of the server are not known; undefined when they are, or do not matter
 */
export function judgeVariations(
  { rule, subject, kinds, requirement }: VariationsRule,
  { unresolved }: ReviewedVariations,
  unknown?: UnknownRecords,
): Finding[] {
  const about: About = { rule, level: 'MUST', subject, requirement }
  const own = unresolved.filter(({ element }) => kinds.has(element.kind))
  const blocking = own.filter(hasToBeResolved).map(offenceOf)
  const advised = own.filter((variation) => !hasToBeResolved(variation)).map(offenceOf)
  const should: About = { ...about, level: 'SHOULD', requirement: requirement.replace('MUST', 'SHOULD') }
  return [
    ...findingsFor(about, 'all names', blocking),
    ...(advised.length === 0 ? [] : findingsFor(should, 'all names', advised)),
    ...(unknown === undefined ? [] : [notVerified(about, unknown)]),
  ]
}

function offenceOf({ element, suggestions }: Variation): Offence {
  const [first, ...others] = suggestions
  const textOf = (suggestion: Suggestion) => suggestionText(element, suggestion)
  return {
    subject: elementText(element),
    ...(first === undefined ? {} : { expected: textOf(first) }),
    found: first?.reason ?? 'a variation',
    ...(others.length === 0 ? {} : { evidence: `also like ${others.map(textOf).join(', ')}` }),
    advice: `use the standard name, or settle it in ${REVIEW_FILE}`,
  }
}

/** Without a review there are no entries to judge. */
export const judgeReviewed = (review: Review | undefined): Finding =>
  review === undefined
    ? { ...notOffered(REVIEW_FILE), found: 'there is no review' }
    : { ...notOffered(REVIEW_FILE), outcome: 'upheld' }

/** A review is kept for years: entries that say nothing any more are told. */
export function judgeReview({ expired, unmatched, undecided }: ReviewedVariations): Finding[] {
  const about: About = {
    rule: 'variations-review-entries',
    level: 'SHOULD',
    subject: REVIEW_FILE,
    requirement: 'SHOULD settle a variation',
  }
  const entry = (reviewed: ReviewEntry, found: string): Offence => ({
    subject: elementText(reviewedElement(reviewed)),
    found,
    advice: 'review it again, or remove the entry',
  })
  return findingsFor(about, 'all entries', [
    ...expired.map((reviewed) => entry(reviewed, `expired, it held until ${reviewed.until}`)),
    ...unmatched.map((reviewed) => entry(reviewed, 'no variation any more')),
    ...undecided.map((names) => ({
      subject: elementText(names),
      found: 'not decided yet',
      advice: 'fill in decision, reason, by and on',
    })),
  ])
}
