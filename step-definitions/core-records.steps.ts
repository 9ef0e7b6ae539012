import { Then } from '@cucumber/cucumber'
import type { RequirementLevel } from '../support/dictionary/finding'
import { webApiCoreRules } from '../support/rules/web-api-core-rules'
import { judgeAnswer } from '../support/run/judge-core'
import type { ConformanceWorld } from '../support/run/world'

Then('the answer MUST have records', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.hasRecords.judge)
})

Then('the answer {level} have no records', async function (this: ConformanceWorld, level: RequirementLevel) {
  const { control } = this.core
  return judgeAnswer(this, (target, exchange) => webApiCoreRules.noRecords.judge(target, exchange, control, level))
})

Then('the answer MUST have no more than TopCount records', function (this: ConformanceWorld) {
  return this.record(webApiCoreRules.atMostTop.judge(this.core.exchange))
})

Then('the record MUST have the key that was asked for', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.keyAskedFor.judge)
})

Then('the answer MUST be the value that the record has', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.propertyValue.judge)
})

Then('every record MUST have the selected Fields and no others', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.selectedFieldsOnly.judge)
})

Then('every selected Field MUST have data', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.hasData.judge)
})

Then('every record MUST meet the filter', async function (this: ConformanceWorld) {
  const { records } = this.core
  return judgeAnswer(this, (target, exchange, ask) => webApiCoreRules.filterMet.judge(target, exchange, ask, records))
})

Then('the records MUST be in the order of $orderby', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.inOrder.judge)
})

Then('$skip MUST lead to other records', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.skip.judge)
})

Then('the answer MUST begin behind the first TopCount records', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.skipAlone.judge)
})

Then('$skip MUST lead through 5 pages without a gap or a repetition', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.skipPages.judge)
})

Then('nextLinks MUST lead through 10 pages or to the last record', async function (this: ConformanceWorld) {
  const { follow } = this.core
  return judgeAnswer(this, async (target, exchange, ask) => {
    const { findings, records } = await webApiCoreRules.nextLinks.judge(target, exchange, { ask, follow })
    this.core.records = records
    return findings
  })
})

Then('every record SHOULD have KeyField', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.keyPresent.judge)
})

Then('every record MUST match the metadata', async function (this: ConformanceWorld) {
  const lookups = await this.lookups()
  return judgeAnswer(this, (target, exchange) => webApiCoreRules.recordsMatchMetadata.judge(target, exchange, lookups))
})

Then('every record MUST have ExpandField as the metadata declare it', async function (this: ConformanceWorld) {
  const lookups = await this.lookups()
  return judgeAnswer(this, (target, exchange) =>
    webApiCoreRules.expandedRecordsDeclared.judge(target, exchange, lookups),
  )
})

Then('ExpandField of every record MUST be the same at its own path', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.sameAtOwnPath.judge)
})
