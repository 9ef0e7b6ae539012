import { type Finding, metadataPosition, type SourcePosition } from '../../dictionary/finding'
import type { UnknownRecords } from '../../payload/unknown-records'
import { nothingToJudge, notVerified } from '../judgement'
import { needsRecords } from '../lookup-resource/needs-records'
import { defineRule } from '../rule'

/** The values of string lookups are records of the Lookup Resource, without which no other rule can judge them. */
export const lookupsKnown = defineRule({
  id: 'lookups-known',
  level: 'MUST',
  requirement: 'use the standard lookups',
  label: 'Fields whose lookup values are not known',
  source: 'RCP-40, Lookup Resource',
  sentences: [],
  brokenBy: ['string lookups without records'],
  allows: ['string lookups with local records'],
  judge: (about, subject: string, unknown: UnknownRecords, declaredAt: SourcePosition, version: string): Finding =>
    unknown.isNone && !needsRecords(version)
      ? { ...nothingToJudge(about(subject), unknown.reason), evidence: metadataPosition(declaredAt) }
      : notVerified(about(subject), { evidence: metadataPosition(declaredAt), ...unknown }),
})
