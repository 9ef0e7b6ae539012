import type { ComponentChildren } from 'preact'
import type { CoreReport } from '../../results/formatter/web-api-core/core-report'
import { Badge } from '../shared/badge'
import { verdictTones } from './verdict-tones'

interface CoreFact {
  readonly label: string
  readonly value: ComponentChildren
  readonly isCode?: boolean
}

/** What all requests have in common, and what they came to. What is not known is N/A. */
export function coreFacts(core: CoreReport): readonly CoreFact[] {
  const { outcome, organisation, odataVersion, authentication, resource, serviceRoot, enumerationModes } = core
  const { single, multiple } = enumerationModes ?? {}
  return [
    { label: 'Status', value: <Badge tone={verdictTones[outcome]}>{outcome}</Badge> },
    identifier('Organisation tested (UOI)', organisation?.recipientUoi),
    identifier('Data provider (UOI)', organisation?.providerUoi),
    identifier('System (USI)', organisation?.providerUsi),
    { label: 'OData version', value: odataVersion.join(', ') || 'N/A' },
    { label: 'Authentication type', value: authentication ?? 'N/A' },
    { label: 'Resource', value: resource ?? 'N/A' },
    identifier('Service root', serviceRoot),
    { label: 'Single value lookups', value: single ?? 'N/A' },
    { label: 'Multiple value lookups', value: multiple ?? 'N/A' },
  ]
}

const identifier = (label: string, value: string | undefined): CoreFact => ({
  label,
  value: value ?? 'N/A',
  isCode: value !== undefined,
})
