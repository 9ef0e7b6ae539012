import { Given, Then } from '@cucumber/cucumber'
import { judgeMetadataRule, judgeStage } from '../support/rules/metadata/metadata-stage'
import type { ConformanceWorld } from '../support/run/world'

Given('the metadata of the server under test', function (this: ConformanceWorld) {
  return void this.server
})

Then('the metadata MUST be well-formed XML', function (this: ConformanceWorld) {
  return this.recordMetadata(judgeStage(this.server.metadata, 'well-formed'))
})

Then('the metadata MUST be valid against the OASIS XML schemas', function (this: ConformanceWorld) {
  return this.recordMetadata(judgeStage(this.server.metadata, 'schema-valid'))
})

Then('the Entity Data Model MUST uphold {rule}', function (this: ConformanceWorld, rule: string) {
  return this.recordMetadata(judgeMetadataRule(this.server.metadata, rule, 'MUST'))
})

Then('the Entity Data Model SHOULD uphold {rule}', function (this: ConformanceWorld, rule: string) {
  return this.recordMetadata(judgeMetadataRule(this.server.metadata, rule, 'SHOULD'))
})
