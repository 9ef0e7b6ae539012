import type { Finding } from '../../dictionary/finding'
import type { ReviewedVariations } from '../../variations/review'
import { REVIEW_FILE, type ReviewEntry, reviewedElement } from '../../variations/review'
import { elementText } from '../../variations/variation'
import { findingsFor, type Offence } from '../judgement'
import { type AboutSubject, defineRule } from '../rule'

/** A review is kept for years, so entries that settle nothing any more are listed. */
export const reviewEntries = defineRule({
  id: 'variations-review-entries',
  level: 'SHOULD',
  requirement: 'settle a variation',
  label: 'Entries of variations.review.json that settle nothing',
  source: 'RCP-40, Edit Distance Matching, which lets people settle matches',
  sentences: ['every entry of the review SHOULD settle a variation'],
  brokenBy: ['a review of a Field that does not exist'],
  allows: ['a review of a misspelt Field'],
  judge,
})

function judge(about: AboutSubject, { expired, unmatched, undecided }: ReviewedVariations): Finding[] {
  const entry = (reviewed: ReviewEntry, found: string): Offence => ({
    subject: elementText(reviewedElement(reviewed)),
    found,
    advice: 'review it again, or remove the entry',
  })
  return findingsFor(about(REVIEW_FILE), 'all entries', [
    ...expired.map((reviewed) => entry(reviewed, `expired, it held until ${reviewed.until}`)),
    ...unmatched.map((reviewed) => entry(reviewed, 'no variation any more')),
    ...undecided.map((names) => ({
      subject: elementText(names),
      found: 'not decided yet',
      advice: 'fill in decision, reason, by and on',
    })),
  ])
}
