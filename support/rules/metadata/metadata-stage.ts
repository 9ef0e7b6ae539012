import type { Finding } from '../../dictionary/finding'
import { METADATA_RULES } from '../../metadata/rules'
import type { MetadataStage, MetadataValidation } from '../../metadata/validate-metadata'
import { INVALID_METADATA } from './valid-metadata'

const requirements: Readonly<Record<MetadataStage['id'], string>> = {
  'well-formed': 'MUST be well-formed XML',
  'schema-valid': 'MUST be valid against the OASIS XML schemas',
  semantics: 'MUST be a valid Entity Data Model',
}

/** What one stage of metadata validation found (RCP-40: metadata are checked for XML validity, then against EDM and EDMX). */
export function judgeStage(validation: MetadataValidation, id: MetadataStage['id']): Finding[] {
  const stage = validation.stages.find((candidate) => candidate.id === id)
  if (stage === undefined || stage.status === 'not judged')
    return [metadataFinding(id, 'not verified', requirements[id])]
  return withUpheld(stage.findings, metadataFinding(id, 'upheld', requirements[id]))
}

/**
 * What one rule of the Entity Data Model found.
 *
 * @param level as the sentence of the feature says it
 * @throws Error when no rule has the id at this level: a feature with a typo must not pass
 */
export function judgeMetadataRule(validation: MetadataValidation, id: string, level: 'MUST' | 'SHOULD'): Finding[] {
  const rule = METADATA_RULES.find((candidate) => candidate.id === id && candidate.level === level)
  if (rule === undefined) {
    const known = METADATA_RULES.filter((candidate) => candidate.level === level).map((candidate) => candidate.id)
    throw new Error(`no metadata rule at the level ${level} is called ${id}; there are ${known.join(', ')}`)
  }
  const stage = validation.stages.find((candidate) => candidate.id === 'semantics')
  if (stage === undefined || stage.status === 'not judged') return [metadataFinding(id, 'not verified', rule.sentence)]
  return withUpheld(
    stage.findings.filter((finding) => finding.rule === id),
    metadataFinding(id, 'upheld', rule.sentence, level),
  )
}

/** Advisories do not break a rule: it is upheld beside them. */
const withUpheld = (findings: readonly Finding[], upheld: Finding): Finding[] =>
  findings.some(({ outcome }) => outcome === 'violated') ? [...findings] : [upheld, ...findings]

const metadataFinding = (
  rule: string,
  outcome: 'upheld' | 'not verified',
  requirement: string,
  level: 'MUST' | 'SHOULD' = 'MUST',
): Finding => ({
  rule,
  level,
  outcome,
  subject: outcome === 'upheld' ? 'the metadata' : rule,
  requirement,
  ...(outcome === 'upheld'
    ? {}
    : { found: 'an earlier stage failed, so this one could not be judged', cause: INVALID_METADATA }),
})
