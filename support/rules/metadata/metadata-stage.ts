import type { Finding } from '../../dictionary/finding'
import { type About, defineRule, type Rule, type RuleStatement } from '../rule'
import { INVALID_METADATA, type MetadataValidation } from '../validate-metadata'
import { metadataIsEdmx, metadataIsXml, wellFormedXml } from './not-edmx'
import { schemaForm } from './schema-form'

/** A rule that judges by what one stage of the validation found. */
export type StageRule = Rule<[validation: MetadataValidation], Finding[]>

export const wellFormed = defineStageRule({
  id: 'well-formed',
  level: 'MUST',
  requirement: 'be well-formed XML',
  label: 'Metadata that are not well-formed XML',
  source: 'RCP-40, metadata validation: metadata "are checked for XML validity"',
  sentences: ['the metadata MUST be well-formed XML'],
  brokenBy: [...metadataIsXml.brokenBy, ...wellFormedXml.brokenBy],
  allows: [...metadataIsXml.allows, ...wellFormedXml.allows],
  narrowedBy: [metadataIsXml, wellFormedXml],
})

export const schemaValid = defineStageRule({
  ...schemaForm,
  requirement: 'be valid against the OASIS XML schemas',
  narrowedBy: [metadataIsEdmx],
})

function defineStageRule(statement: RuleStatement<[]>): StageRule {
  return defineRule({
    ...statement,
    judge: (about, validation: MetadataValidation): Finding[] => {
      const findings = findingsOfStage(validation, statement.id)
      return findings === undefined ? [notJudged(about(statement.id))] : withUpheld(findings, about(METADATA))
    },
  })
}

const METADATA = 'the metadata'

/** Returns what a stage found; undefined when an earlier stage left nothing to judge. */
export function findingsOfStage({ stages }: MetadataValidation, id: string): readonly Finding[] | undefined {
  const stage = stages.find((candidate) => candidate.id === id)
  return stage === undefined || stage.status === 'not judged' ? undefined : stage.findings
}

/** Advisories do not break a rule: it is upheld beside them. */
export const withUpheld = (findings: readonly Finding[], about: About): Finding[] =>
  findings.some(({ outcome }) => outcome === 'violated')
    ? [...findings]
    : [{ ...about, outcome: 'upheld' }, ...findings]

/** Returns a finding that invalid metadata keep a rule from being judged. */
export const notJudged = (about: About): Finding => ({
  ...about,
  outcome: 'not verified',
  found: 'an earlier stage failed, so this one could not be judged',
  cause: INVALID_METADATA,
})
