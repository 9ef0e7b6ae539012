import type { Finding } from '../../dictionary/finding'
import type { UnknownRecords } from '../../payload/unknown-records'
import type { ReviewedVariations } from '../../variations/review'
import { REVIEW_FILE } from '../../variations/review'
import type { LocalElement, Suggestion, Variation } from '../../variations/variation'
import { elementText, hasToBeResolved, suggestionText } from '../../variations/variation'
import { findingsFor, notVerified, type Offence } from '../judgement'
import { atLevel, defineRule, type Rule, type RuleStatement } from '../rule'

export const resourceVariations = defineVariationRule({
  id: 'variations-of-resources',
  level: 'MUST',
  requirement: 'NOT be a variation of a standard Resource',
  label: 'Resources whose name is nearly a standard one',
  sentences: ['Resources MUST NOT be variations of standard Resources'],
  brokenBy: ['a misspelt Resource', 'a Resource in the singular'],
  allows: ['a local Resource', 'the plural of a Resource beside the Resource'],
  subject: 'Resources',
  kinds: ['resource'],
})

export const fieldVariations = defineVariationRule({
  id: 'variations-of-fields',
  level: 'MUST',
  requirement: 'NOT be a variation of a standard Field',
  label: 'Fields whose name is nearly a standard one',
  sentences: ['Fields and expansions MUST NOT be variations of standard Fields'],
  brokenBy: ['a misspelt Field', 'a Field without a word of its name'],
  allows: ['a local Field', 'a word of a Field beside the Field'],
  subject: 'Fields',
  kinds: ['field', 'expansion', 'complex type'],
})

export const lookupVariations = defineVariationRule({
  id: 'variations-of-lookup-values',
  level: 'MUST',
  requirement: 'NOT be a variation of a standard lookup value',
  label: 'Lookup values whose name is nearly a standard one',
  sentences: ['lookup values MUST NOT be variations of standard lookup values'],
  brokenBy: ['a misspelt lookup value'],
  allows: ['a local value of an open enumeration'],
  subject: 'Lookup values',
  kinds: ['lookupValue', 'legacyODataValue'],
})

/** A rule about the names of some kinds of elements. */
interface VariationRule extends Omit<RuleStatement<[]>, 'source'> {
  readonly subject: string
  readonly kinds: readonly LocalElement['kind'][]
}

/**
 * Makes a rule that variations have to be resolved or settled by the review. Those that need not be are advisories.
 *
 * The judge's `unknown` is the reason why the lookup values of the server are not known; undefined when they are, or do
 * not matter.
 */
function defineVariationRule({
  subject,
  kinds,
  ...statement
}: VariationRule): Rule<[reviewed: ReviewedVariations, unknown?: UnknownRecords], Finding[]> {
  return defineRule({
    ...statement,
    source:
      'RCP-40, Edit Distance Matching: "Unresolved matches will not be granted exceptions and will prevent certification from proceeding"',
    judge: (aboutSubject, { unresolved }: ReviewedVariations, unknown?: UnknownRecords): Finding[] => {
      const about = aboutSubject(subject)
      const own = unresolved.filter(({ element }) => kinds.includes(element.kind))
      const blocking = own.filter(hasToBeResolved).map(offenceOf)
      const advised = own.filter((variation) => !hasToBeResolved(variation)).map(offenceOf)
      return [
        ...findingsFor(about, 'all names', blocking),
        ...(advised.length === 0 ? [] : findingsFor(atLevel(about, 'SHOULD'), 'all names', advised)),
        ...(unknown === undefined ? [] : [notVerified(about, unknown)]),
      ]
    },
  })
}

function offenceOf({ element, suggestions }: Variation): Offence {
  const [first, ...others] = suggestions
  const textOf = (suggestion: Suggestion) => suggestionText(element, suggestion)
  return {
    subject: elementText(element),
    ...(first === undefined ? {} : { expected: textOf(first) }),
    found: first?.reason ?? 'a variation',
    ...(others.length === 0 ? {} : { evidence: `also like ${others.map(textOf).join(', ')}` }),
    advice: `${first?.isOffered ? 'remove it, since the standard Field is there' : 'use the standard name'}, or settle it in ${REVIEW_FILE}`,
  }
}
