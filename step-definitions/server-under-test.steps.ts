import { Given } from '@cucumber/cucumber'
import { blockedByInvalidMetadata, INVALID_METADATA } from '../support/rules/metadata/valid-metadata'
import type { ConformanceWorld } from '../support/run/world'

Given('valid metadata of the server under test', function (this: ConformanceWorld) {
  const { metadata } = this.server
  if (metadata.valid) return undefined
  return this.record(...(this.session.claim(INVALID_METADATA) ? metadata.findings : [blockedByInvalidMetadata]))
})
