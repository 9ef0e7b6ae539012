import { type DataTable, Then } from '@cucumber/cucumber'
import type { Finding } from '../support/dictionary/finding'
import { stateStandardsOffered } from '../support/rules/data-dictionary/lookups-any-standard'
import { judgeAtLeastOneStandard } from '../support/rules/data-dictionary/lookups-at-least-one-standard'
import { judgeNoSimilar } from '../support/rules/data-dictionary/lookups-no-similar'
import { judgeOnlyStandard } from '../support/rules/data-dictionary/lookups-only-standard'
import type { LookupsUnderTest } from '../support/rules/data-dictionary/lookups-under-test'
import type { ConformanceWorld, StepOutcome } from '../support/run/world'

Then(
  '{field} MUST contain at least one of the following standard lookups',
  function (this: ConformanceWorld, fieldName: string, standards: DataTable) {
    this.readStandardLookups(fieldName, standards.hashes())
    return judgeLookups(this, fieldName, judgeAtLeastOneStandard)
  },
)

Then('{field} MUST contain only standard enumerations', function (this: ConformanceWorld, fieldName: string) {
  return judgeLookups(this, fieldName, judgeOnlyStandard)
})

Then(
  '{field} MAY contain any of the following standard lookups',
  function (this: ConformanceWorld, fieldName: string, standards: DataTable) {
    this.readStandardLookups(fieldName, standards.hashes())
    return judgeLookups(this, fieldName, stateStandardsOffered)
  },
)

Then('{field} MUST NOT contain any similar lookups', function (this: ConformanceWorld, fieldName: string) {
  const { resourceName } = this.fieldCalled(fieldName)
  const isSettled = (value: string) => this.session.variations.isSettled({ resourceName, fieldName, value })
  return judgeLookups(this, fieldName, (lookups) => judgeNoSimilar(lookups, isSettled))
})

async function judgeLookups(
  world: ConformanceWorld,
  fieldName: string,
  judge: (lookups: LookupsUnderTest) => Finding,
): Promise<StepOutcome> {
  const lookups = await world.lookupsOf(fieldName)
  return world.record('offered' in lookups ? judge(lookups) : lookups)
}
