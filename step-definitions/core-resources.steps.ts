import { type DataTable, Then } from '@cucumber/cucumber'
import type { ParameterName } from '../support/rules/core-parameter'
import { judgeEndpointResource, judgeOneOfResources } from '../support/rules/web-api-core/entity-set'
import { judgeLookupValue } from '../support/rules/web-api-core/lookup-resource-values'
import { judgeStandardResource } from '../support/rules/web-api-core/standard-resource'
import { judgeTopLevelResources } from '../support/rules/web-api-core/top-level-resources'
import { judgeTarget } from '../support/run/judge-core'
import type { ConformanceWorld } from '../support/run/world'

Then('EndpointResource MUST be a standard Resource', async function (this: ConformanceWorld) {
  return judgeTarget(this, (target) => judgeStandardResource(target, this.dictionary))
})

Then('EndpointResource MUST be an EntitySet', async function (this: ConformanceWorld) {
  return judgeTarget(this, judgeEndpointResource)
})

Then('at least one of these Resources MUST be an EntitySet', function (this: ConformanceWorld, table: DataTable) {
  return this.record(judgeOneOfResources(this.model, table.raw().flat()))
})

Then(
  'each of these Resources in the metadata MUST be an EntitySet',
  function (this: ConformanceWorld, table: DataTable) {
    return this.record(...judgeTopLevelResources(this.model, table.raw().flat()))
  },
)

Then(
  'the Lookup Resource MUST have {parameter} under {parameter}',
  async function (this: ConformanceWorld, value: ParameterName, lookupName: ParameterName) {
    const lookups = await this.lookups()
    return judgeTarget(this, (target) => judgeLookupValue(target, lookups, { value, lookupName }))
  },
)
