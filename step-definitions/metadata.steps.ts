import { Given, Then } from '@cucumber/cucumber'
import { judgeMetadataRule, judgeStage } from '../support/checks/metadata-stage'
import { INVALID_METADATA } from '../support/checks/valid-metadata'
import type { ConformanceWorld, StepOutcome } from '../support/cucumber/world'
import type { Finding } from '../support/findings/finding'

Given('the metadata of the server under test', function (this: ConformanceWorld) {
  return void this.server
})

Then('the metadata MUST be well-formed XML', function (this: ConformanceWorld) {
  return recordMetadata(this, judgeStage(this.server.metadata, 'well-formed'))
})

Then('the metadata MUST be valid against the OASIS XML schemas', function (this: ConformanceWorld) {
  return recordMetadata(this, judgeStage(this.server.metadata, 'schema-valid'))
})

Then('the Entity Data Model MUST uphold {rule}', function (this: ConformanceWorld, rule: string) {
  return recordMetadata(this, judgeMetadataRule(this.server.metadata, rule, 'MUST'))
})

Then('the Entity Data Model SHOULD uphold {rule}', function (this: ConformanceWorld, rule: string) {
  return recordMetadata(this, judgeMetadataRule(this.server.metadata, rule, 'SHOULD'))
})

/** A scenario that shows why the metadata are invalid spares the others from showing it again. */
function recordMetadata(world: ConformanceWorld, findings: readonly Finding[]): StepOutcome {
  if (findings.some(({ outcome }) => outcome === 'violated')) world.session.claim(INVALID_METADATA)
  return world.record(...findings)
}
