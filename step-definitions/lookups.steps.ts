import { type DataTable, Then } from '@cucumber/cucumber'
import type { Finding } from '../support/dictionary/finding'
import { dataDictionaryRules } from '../support/rules/data-dictionary-rules'
import type { LookupsUnderTest } from '../support/rules/lookups-under-test'
import type { ConformanceWorld, StepOutcome } from '../support/run/world'

const { lookupsAnyStandard, lookupsAtLeastOneStandard, lookupsMemberNames, lookupsNoSimilar, lookupsOnlyStandard } =
  dataDictionaryRules

Then(
  '{field} MUST contain at least one of the following standard lookups',
  function (this: ConformanceWorld, fieldName: string, standards: DataTable) {
    this.readStandardLookups(fieldName, standards.hashes())
    return judgeTable(this, fieldName, lookupsAtLeastOneStandard.judge)
  },
)

Then('{field} MUST contain only standard enumerations', function (this: ConformanceWorld, fieldName: string) {
  return judgeLookups(this, fieldName, (lookups) => [lookupsOnlyStandard.judge(lookups)])
})

Then(
  '{field} MAY contain any of the following standard lookups',
  function (this: ConformanceWorld, fieldName: string, standards: DataTable) {
    this.readStandardLookups(fieldName, standards.hashes())
    return judgeTable(this, fieldName, lookupsAnyStandard.judge)
  },
)

Then('{field} MUST NOT contain any similar lookups', function (this: ConformanceWorld, fieldName: string) {
  return judgeLookups(this, fieldName, (lookups) => [lookupsNoSimilar.judge(lookups)])
})

/** Judges the values of a Field that a table lists, and its EnumType unless another Field of it was judged before. */
function judgeTable(
  world: ConformanceWorld,
  fieldName: string,
  judge: (lookups: LookupsUnderTest) => Finding,
): Promise<StepOutcome> {
  return judgeLookups(world, fieldName, (lookups) => {
    const names = lookupsMemberNames.judge(lookups)
    const cause = `${names.rule}: ${names.subject}, ${names.found}`
    const isNews = names.outcome === 'upheld' || world.session.claim(cause, lookups.subject)
    return isNews ? [judge(lookups), names] : [judge(lookups)]
  })
}

async function judgeLookups(
  world: ConformanceWorld,
  fieldName: string,
  judge: (lookups: LookupsUnderTest) => readonly Finding[],
): Promise<StepOutcome> {
  const lookups = await world.lookupsOf(fieldName)
  return world.record(...(lookups.kind === 'known' ? judge(lookups) : [lookups.finding]))
}
