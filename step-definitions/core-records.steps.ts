import { Then } from '@cucumber/cucumber'
import { judgeAtMostTop } from '../support/rules/web-api-core/at-most-top'
import { judgeExpandedRecords } from '../support/rules/web-api-core/expanded-records'
import { judgeFilterMet } from '../support/rules/web-api-core/filter-met'
import { judgeHasData } from '../support/rules/web-api-core/has-data'
import { judgeHasRecords } from '../support/rules/web-api-core/has-records'
import { judgeInOrder } from '../support/rules/web-api-core/in-order'
import { judgeKeyAskedFor } from '../support/rules/web-api-core/key-asked-for'
import { judgeKeyPresent } from '../support/rules/web-api-core/key-field-present'
import { judgeMatchMetadata } from '../support/rules/web-api-core/match-metadata'
import { judgeNextLinks } from '../support/rules/web-api-core/next-link'
import { judgeNoRecords } from '../support/rules/web-api-core/no-records'
import { judgeSameAtOwnPath } from '../support/rules/web-api-core/same-at-own-path'
import { judgeSelectedFields } from '../support/rules/web-api-core/selected-fields'
import { judgeSkip } from '../support/rules/web-api-core/skip'
import { judgeSkipPages } from '../support/rules/web-api-core/skip-pages'
import { judgeAnswer } from '../support/run/judge-core'
import type { ConformanceWorld } from '../support/run/world'

Then('the answer MUST have records', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeHasRecords)
})

Then('the answer MUST have no records', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeNoRecords)
})

Then('the answer MUST have no more than TopCount records', function (this: ConformanceWorld) {
  return this.record(judgeAtMostTop(this.core.exchange))
})

Then('the record MUST have the key that was asked for', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeKeyAskedFor)
})

Then('every record MUST have the selected Fields and no others', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeSelectedFields)
})

Then('every selected Field MUST have data', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeHasData)
})

Then('every record MUST meet the filter', async function (this: ConformanceWorld) {
  const { records } = this.core
  return judgeAnswer(this, (target, exchange, ask) => judgeFilterMet(target, exchange, ask, records))
})

Then('the records MUST be in the order of $orderby', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeInOrder)
})

Then('$skip MUST lead to other records', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeSkip)
})

Then('$skip MUST lead through 5 pages without a gap or a repetition', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeSkipPages)
})

Then('nextLinks MUST lead through 10 pages or to the last record', async function (this: ConformanceWorld) {
  const { follow } = this.core
  return judgeAnswer(this, async (target, exchange, ask) => {
    const { findings, records } = await judgeNextLinks(target, exchange, { ask, follow })
    this.core.records = records
    return findings
  })
})

Then('every record SHOULD have KeyField', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeKeyPresent)
})

Then('every record MUST match the metadata', async function (this: ConformanceWorld) {
  const lookups = await this.knownLookups()
  return judgeAnswer(this, (target, exchange) => judgeMatchMetadata(target, exchange, lookups))
})

Then('every record MUST have ExpandField as the metadata declare it', async function (this: ConformanceWorld) {
  const lookups = await this.knownLookups()
  return judgeAnswer(this, (target, exchange) => judgeExpandedRecords(target, exchange, lookups))
})

Then('ExpandField of every record MUST be the same at its own path', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeSameAtOwnPath)
})
