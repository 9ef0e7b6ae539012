import { Given, Then } from '@cucumber/cucumber'
import { judgeModelRule, metadataRules } from '../support/rules/metadata-rules'
import type { ConformanceWorld } from '../support/run/world'

Given('the metadata of the server under test', function (this: ConformanceWorld) {
  return void this.server
})

Then('the metadata MUST be well-formed XML', function (this: ConformanceWorld) {
  return this.recordMetadata(metadataRules.wellFormed.judge(this.server.metadata))
})

Then('the metadata MUST be valid against the OASIS XML schemas', function (this: ConformanceWorld) {
  const { findings, toldElsewhere } = metadataRules.schemaValid.judge(this.server.metadata)
  return this.recordMetadata(findings, toldElsewhere)
})

Then('the Entity Data Model MUST uphold {rule}', function (this: ConformanceWorld, rule: string) {
  return this.recordMetadata(judgeModelRule(this.server.metadata, rule, 'MUST'))
})

Then('the Entity Data Model SHOULD uphold {rule}', function (this: ConformanceWorld, rule: string) {
  return this.recordMetadata(judgeModelRule(this.server.metadata, rule, 'SHOULD'))
})
