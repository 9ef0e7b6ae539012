import { Given } from '@cucumber/cucumber'
import { metadataRules } from '../support/rules/metadata-rules'
import { INVALID_METADATA } from '../support/rules/validate-metadata'
import type { ConformanceWorld } from '../support/run/world'

Given('valid metadata of the server under test', function (this: ConformanceWorld) {
  const { metadata } = this.server
  if (metadata.valid) return undefined
  return this.record(
    ...(this.session.claim(INVALID_METADATA) ? metadata.findings : [metadataRules.validMetadata.judge()]),
  )
})
