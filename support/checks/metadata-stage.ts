import type { Finding } from '../findings/finding'
import { metadataRules } from '../metadata/rules'
import type { MetadataStageId, MetadataValidation } from '../metadata/validate-metadata'

const requirements: Readonly<Record<MetadataStageId, string>> = {
  'well-formed': 'MUST be well-formed XML',
  'schema-valid': 'MUST be valid against the OASIS XML schemas',
  semantics: 'MUST be a valid Entity Data Model',
}

/** What one stage of metadata validation found (RCP-40: metadata are checked for XML validity, then against EDM and EDMX). */
export function judgeStage(validation: MetadataValidation, id: MetadataStageId): Finding[] {
  const stage = validation.stages.find((candidate) => candidate.id === id)
  if (stage === undefined || stage.status === 'not judged')
    return [metadataFinding(id, 'not verified', requirements[id])]
  return withUpheld(stage.findings, metadataFinding(id, 'upheld', requirements[id]))
}

/**
 * What one rule of the Entity Data Model found.
 *
 * @throws Error when no rule has the id: a feature with a typo must not pass
 */
export function judgeMetadataRule(validation: MetadataValidation, id: string): Finding[] {
  const rule = metadataRules.find((candidate) => candidate.id === id)
  if (rule === undefined) {
    throw new Error(`there is no metadata rule ${id}; rules are ${metadataRules.map((known) => known.id).join(', ')}`)
  }
  const stage = validation.stages.find((candidate) => candidate.id === 'semantics')
  if (stage === undefined || stage.status === 'not judged') return [metadataFinding(id, 'not verified', rule.sentence)]
  return withUpheld(
    stage.findings.filter((finding) => finding.rule === id),
    metadataFinding(id, 'upheld', rule.sentence),
  )
}

/** Advisories do not break a rule: it is upheld beside them. */
const withUpheld = (findings: readonly Finding[], upheld: Finding): Finding[] =>
  findings.some(({ outcome }) => outcome === 'violated') ? [...findings] : [upheld, ...findings]

const metadataFinding = (rule: string, outcome: 'upheld' | 'not verified', requirement: string): Finding => ({
  rule,
  level: 'MUST',
  outcome,
  subject: 'the metadata',
  requirement,
  ...(outcome === 'upheld' ? {} : { found: 'an earlier stage failed, so this one could not be judged' }),
})
