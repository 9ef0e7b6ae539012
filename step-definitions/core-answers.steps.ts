import { Then } from '@cucumber/cucumber'
import type { RequirementLevel } from '../support/dictionary/finding'
import { judgeStatus } from '../support/rules/web-api-core/answer-status'
import { judgeODataVersion } from '../support/rules/web-api-core/answered-odata-version'
import { judgeCount } from '../support/rules/web-api-core/count'
import { judgeHttps } from '../support/rules/web-api-core/https'
import { judgeNoCount } from '../support/rules/web-api-core/no-count'
import { judgeNoNextLink } from '../support/rules/web-api-core/no-next-link'
import { judgeODataError } from '../support/rules/web-api-core/odata-error'
import { judgeODataJson } from '../support/rules/web-api-core/odata-json'
import { judgeServiceDocument } from '../support/rules/web-api-core/service-document'
import { judgeMetadataAnswer } from '../support/rules/web-api-core/valid-metadata-answer'
import { judgeAnswer } from '../support/run/judge-core'
import type { ConformanceWorld } from '../support/run/world'

Then('the server MUST be reached by https', function (this: ConformanceWorld) {
  return this.record(judgeHttps(this.core.serviceRoot))
})

Then('the server MUST answer with status {int}', function (this: ConformanceWorld, status: number) {
  return this.record(judgeStatus(this.core.exchange, status))
})

Then('the answer {level} have OData-Version 4.0 or 4.01', function (this: ConformanceWorld, level: RequirementLevel) {
  return this.record(judgeODataVersion(this.core.exchange, level))
})

Then('the answer MUST have OData-Version 4.0', function (this: ConformanceWorld) {
  return this.record(judgeODataVersion(this.core.exchange, 'MUST', ['4.0']))
})

Then('the answer MUST be OData JSON', function (this: ConformanceWorld) {
  return this.record(...judgeODataJson(this.core.exchange))
})

Then('the answer SHOULD be an OData error', function (this: ConformanceWorld) {
  return this.record(judgeODataError(this.core.exchange))
})

Then('the answer MUST be valid metadata', async function (this: ConformanceWorld) {
  return this.recordMetadata(await judgeMetadataAnswer(this.core.exchange, this.server))
})

Then('the answer MUST have the count of all records', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeCount)
})

Then('the answer MUST NOT have a count', function (this: ConformanceWorld) {
  return this.record(judgeNoCount(this.core.exchange))
})

Then('the answer MUST NOT have a nextLink', function (this: ConformanceWorld) {
  return this.record(judgeNoNextLink(this.core.exchange))
})

Then('the service document MUST list EndpointResource', async function (this: ConformanceWorld) {
  return judgeAnswer(this, judgeServiceDocument)
})
