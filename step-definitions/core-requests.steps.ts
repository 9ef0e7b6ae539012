import { type DataTable, When } from '@cucumber/cucumber'
import type { RequestTemplate } from '../support/rules/core-request-template'
import { webApiCoreRules } from '../support/rules/web-api-core-rules'
import { judgeTarget } from '../support/run/judge-core'
import type { ConformanceWorld, StepOutcome } from '../support/run/world'

When(
  'the request {string} asks for {requestPath} with',
  async function (this: ConformanceWorld, id: string, path: string, table: DataTable) {
    const rows = table.raw().map(([name = '', value = '']) => [name, value] as const)
    return send(this, { id, path, rows })
  },
)

When('the request {string} asks for {requestPath}', async function (this: ConformanceWorld, id: string, path: string) {
  return send(this, { id, path, rows: [] })
})

When('SingleValueLookupField has an EnumType', async function (this: ConformanceWorld) {
  return judgeTarget(this, (target) => webApiCoreRules.enumerationMode.judge(target, 'EnumType'))
})

When('SingleValueLookupField is a string', async function (this: ConformanceWorld) {
  return judgeTarget(this, (target) => webApiCoreRules.enumerationMode.judge(target, 'string'))
})

When('MultipleValueLookupField has an EnumType with IsFlags', async function (this: ConformanceWorld) {
  return judgeTarget(this, (target) => webApiCoreRules.enumerationMode.judge(target, 'IsFlags'))
})

When('MultipleValueLookupField is a Collection', async function (this: ConformanceWorld) {
  return judgeTarget(this, (target) => webApiCoreRules.enumerationMode.judge(target, 'Collection'))
})

When('MultipleValueLookupField is a Collection of strings', async function (this: ConformanceWorld) {
  return judgeTarget(this, (target) => webApiCoreRules.enumerationMode.judge(target, 'Collection of strings'))
})

When('the server speaks OData 4.01', async function (this: ConformanceWorld) {
  const { ask } = this.core
  return judgeTarget(this, (target) => webApiCoreRules.odata401.judge(target, ask))
})

async function send(world: ConformanceWorld, template: RequestTemplate): Promise<StepOutcome> {
  const failure = await world.core.send(template)
  return failure === undefined ? undefined : world.record(failure)
}
