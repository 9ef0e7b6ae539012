import { Given } from '@cucumber/cucumber'
import type { ConformanceWorld } from '../support/cucumber/world'

Given('valid metadata of the server under test', function (this: ConformanceWorld) {
  const { metadata } = this.server
  if (metadata.valid) return undefined
  return this.record(...(this.session.claimInvalidMetadataReport() ? metadata.findings : [blockedByInvalidMetadata]))
})

/** "If metadata are invalid for any reason, Data Dictionary testing will halt" (RCP-40, metadata validation). */
const blockedByInvalidMetadata = {
  rule: 'valid-metadata',
  level: 'MUST',
  outcome: 'not verified',
  subject: 'the scenario',
  requirement: 'needs valid metadata',
  found: 'invalid metadata',
  advice: 'mend what the failed metadata scenario lists, then run again',
} as const
