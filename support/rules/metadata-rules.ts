import type { Finding } from '../dictionary/finding'
import { findingsOfStage, notJudged, schemaValid, wellFormed, withUpheld } from './metadata/metadata-stage'
import { validMetadata } from './metadata/valid-metadata'
import { MODEL_RULES } from './model-rules'
import type { RulesOfSubject } from './rule'
import type { MetadataValidation } from './validate-metadata'

/** The rules of the metadata document; those of the Entity Data Model in it are {@link judgeModelRule}'s. */
export const metadataRules = { validMetadata, wellFormed, schemaValid } satisfies RulesOfSubject

/**
 * Returns what one rule of the Entity Data Model found.
 *
 * @param level as the sentence of the feature says it
 * @throws Error when no rule has the id at this level: a feature with a typo must not pass
 */
export function judgeModelRule(validation: MetadataValidation, id: string, level: 'MUST' | 'SHOULD'): Finding[] {
  const atSameLevel = MODEL_RULES.filter((candidate) => candidate.level === level)
  const rule = atSameLevel.find((candidate) => candidate.id === id)
  if (rule === undefined) {
    const known = atSameLevel.map((candidate) => candidate.id).join(', ')
    throw new Error(`no metadata rule at the level ${level} is called ${id}; there are ${known}`)
  }
  const about = { rule: id, level, requirement: `${level} ${rule.requirement}` }
  const findings = findingsOfStage(validation, 'semantics')
  if (findings === undefined) return [notJudged({ ...about, level: 'MUST', subject: id })]
  return withUpheld(
    findings.filter((finding) => finding.rule === id),
    { ...about, subject: 'the metadata' },
  )
}
