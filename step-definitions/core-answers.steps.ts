import { Then } from '@cucumber/cucumber'
import type { RequirementLevel } from '../support/dictionary/finding'
import { webApiCoreRules } from '../support/rules/web-api-core-rules'
import { judgeAnswer } from '../support/run/judge-core'
import type { ConformanceWorld } from '../support/run/world'

Then('the server MUST be reached by https', function (this: ConformanceWorld) {
  return this.record(webApiCoreRules.https.judge(this.core.serviceRoot))
})

Then('the server MUST answer with status {int}', async function (this: ConformanceWorld, status: number) {
  const { exchange, control } = this.core
  return this.record(await webApiCoreRules.answerStatus.judge(exchange, status, control))
})

Then(
  'the server MUST answer with status {int}, or with 501 where it does not support this',
  async function (this: ConformanceWorld, status: number) {
    const { exchange, control } = this.core
    return this.record(await webApiCoreRules.answerStatus.judge(exchange, status, control, true))
  },
)

Then('the server {level} refuse the request', async function (this: ConformanceWorld, level: RequirementLevel) {
  const { exchange, control } = this.core
  return this.record(await webApiCoreRules.refused.judge(exchange, control, level))
})

Then('the server MUST support or refuse {string}', async function (this: ConformanceWorld, option: string) {
  return judgeAnswer(this, (target, exchange, ask) =>
    webApiCoreRules.optionSupported.judge(target, exchange, ask, option),
  )
})

Then('the answer {level} have OData-Version 4.0 or 4.01', function (this: ConformanceWorld, level: RequirementLevel) {
  return this.record(webApiCoreRules.odataVersion.judge(this.core.exchange, level))
})

Then('the answer MUST have OData-Version 4.0', function (this: ConformanceWorld) {
  return this.record(webApiCoreRules.odataVersion.judge(this.core.exchange, 'MUST', ['4.0']))
})

Then('the answer MUST be OData JSON', function (this: ConformanceWorld) {
  return this.record(...webApiCoreRules.odataJson.judge(this.core.exchange))
})

Then('the answer SHOULD be an OData error', function (this: ConformanceWorld) {
  return this.record(webApiCoreRules.odataError.judge(this.core.exchange))
})

Then('the answer MUST be valid metadata', async function (this: ConformanceWorld) {
  return this.recordMetadata(await webApiCoreRules.validMetadata.judge(this.core.exchange, this.server))
})

Then('the answer MUST have the count of all records', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.countOfAll.judge)
})

Then('the answer MUST NOT have a count', function (this: ConformanceWorld) {
  return this.record(webApiCoreRules.noCount.judge(this.core.exchange))
})

Then('the answer SHOULD NOT leave out default values', function (this: ConformanceWorld) {
  return this.record(webApiCoreRules.defaultsKept.judge(this.core.exchange))
})

Then('the answer MUST NOT have a nextLink', function (this: ConformanceWorld) {
  return this.record(webApiCoreRules.noNextLink.judge(this.core.exchange))
})

Then('the service document MUST list EndpointResource', async function (this: ConformanceWorld) {
  return judgeAnswer(this, webApiCoreRules.serviceDocument.judge)
})
