import { type DataTable, When } from '@cucumber/cucumber'
import type { RequestTemplate } from '../support/rules/core-request-template'
import { judgeSpeaks401 } from '../support/rules/web-api-core/answered-odata-version'
import {
  judgeIsCollection,
  judgeIsCollectionOfStrings,
  judgeIsEnumType,
  judgeIsFlags,
  judgeIsString,
} from '../support/rules/web-api-core/enumeration-mode'
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
  return judgeTarget(this, judgeIsEnumType)
})

When('SingleValueLookupField is a string', async function (this: ConformanceWorld) {
  return judgeTarget(this, judgeIsString)
})

When('MultipleValueLookupField has an EnumType with IsFlags', async function (this: ConformanceWorld) {
  return judgeTarget(this, judgeIsFlags)
})

When('MultipleValueLookupField is a Collection', async function (this: ConformanceWorld) {
  return judgeTarget(this, judgeIsCollection)
})

When('MultipleValueLookupField is a Collection of strings', async function (this: ConformanceWorld) {
  return judgeTarget(this, judgeIsCollectionOfStrings)
})

When('the server speaks OData 4.01', async function (this: ConformanceWorld) {
  const { ask } = this.core
  return judgeTarget(this, (target) => judgeSpeaks401(target, ask))
})

async function send(world: ConformanceWorld, template: RequestTemplate): Promise<StepOutcome> {
  const failure = await world.core.send(template)
  return failure === undefined ? undefined : world.record(failure)
}
