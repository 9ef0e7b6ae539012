import type { Lookup } from '../../../dictionary/data-dictionary'
import type { Finding } from '../../../dictionary/finding'
import { toLookupRecords } from '../../../payload/lookup-records'
import { dividerBy, NO_REVIEW, type Review } from '../../../variations/review'
import { ValueJudge } from '../../../variations/value-judge'
import { type JudgeOfValues, type LookupsUnderTest, lookupsOfField } from '../../lookups-under-test'
import { checkedFindings } from '../../testing/checked-findings'
import { fieldWith } from '../../testing/example-model'

/** For tests: a standard value. */
export const standard = (standardLookupValue: string, legacyODataValue: string, ...synonyms: string[]) => ({
  standardLookupValue,
  legacyODataValue,
  synonyms,
})
export const active = standard('Active', 'Active')
export const underContract = standard('Active Under Contract', 'ActiveUnderContract', 'Contingent')
export const renamed = standard('Active, Under Contract', 'Active_UnderContract')
export const pending = standard('Pending', 'Pending')

/** For tests: a Lookup record of StandardStatus. */
export const record = (LookupValue: string, StandardLookupValue: string | null = null) => ({
  LookupName: 'StandardStatus',
  LookupValue,
  StandardLookupValue,
})
export const annotation = '<Annotation Term="RESO.OData.Metadata.LookupName" String="StandardStatus"/>'

/** For tests: what a rule says of a Field with these standard values, by its type or by Lookup records. */
export function judgeAll(
  rule: (lookups: LookupsUnderTest) => Finding | readonly Finding[],
  standards: Lookup['values'],
  type: string,
  records?: ReturnType<typeof record>[],
  review: Review = NO_REVIEW,
): readonly Finding[] {
  const [model, field] = fieldWith(`Type="${type}"`, 'Property', annotation)
  const saved = records && toLookupRecords(records)
  const lookups = lookupsOfField(
    model,
    field,
    { name: 'StandardStatus', values: standards },
    saved,
    judgeBy(review),
    '2.0',
  )
  return checkedFindings(lookups.kind === 'known' ? [rule(lookups)].flat() : [lookups.finding])
}

/** For tests: divides what resembles standard values as a review has settled it. */
export const judgeBy =
  (review: Review): JudgeOfValues =>
  (field, lookup, values) => {
    const { standards, variations } = new ValueJudge({}).judge(field, lookup, values)
    return { standards, ...dividerBy(review)(variations) }
  }
