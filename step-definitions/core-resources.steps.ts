import { type DataTable, Then } from '@cucumber/cucumber'
import type { ParameterName } from '../support/rules/core-parameter'
import { webApiCoreRules } from '../support/rules/web-api-core-rules'
import { judgeTarget } from '../support/run/judge-core'
import type { ConformanceWorld } from '../support/run/world'

Then('EndpointResource MUST be a standard Resource', async function (this: ConformanceWorld) {
  return judgeTarget(this, (target) => webApiCoreRules.standardResource.judge(target, this.dictionary))
})

Then('EndpointResource MUST be an EntitySet', async function (this: ConformanceWorld) {
  return judgeTarget(this, webApiCoreRules.endpointEntitySet.judge)
})

Then('at least one of these Resources MUST be an EntitySet', function (this: ConformanceWorld, table: DataTable) {
  return this.record(webApiCoreRules.requiredEntitySet.judge(this.model, table.raw().flat()))
})

Then(
  'each of these Resources in the metadata MUST be an EntitySet',
  function (this: ConformanceWorld, table: DataTable) {
    return this.record(...webApiCoreRules.topLevelResources.judge(this.model, table.raw().flat()))
  },
)

Then(
  'the Lookup Resource MUST have {parameter} under {parameter}',
  async function (this: ConformanceWorld, value: ParameterName, lookupName: ParameterName) {
    const lookups = await this.lookups()
    return judgeTarget(this, (target) =>
      webApiCoreRules.lookupValueListed.judge(target, lookups, { value, lookupName }),
    )
  },
)
