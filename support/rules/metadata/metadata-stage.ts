import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { type About, defineRule } from '../rule'
import { INVALID_METADATA, type MetadataValidation } from '../validate-metadata'
import { metadataIsEdmx, metadataIsXml, wellFormedXml } from './not-edmx'
import { schemaForm } from './schema-form'

export const wellFormed = defineRule({
  id: 'well-formed',
  level: 'MUST',
  requirement: 'be well-formed XML',
  label: 'Metadata that are not well-formed XML',
  source: 'RCP-40, metadata validation: metadata "are checked for XML validity"',
  sentences: ['the metadata MUST be well-formed XML'],
  brokenBy: [...metadataIsXml.brokenBy, ...wellFormedXml.brokenBy],
  allows: [...metadataIsXml.allows, ...wellFormedXml.allows],
  narrowedBy: [metadataIsXml, wellFormedXml],
  judge: (about, validation: MetadataValidation): Finding[] =>
    withUpheld(findingsOfStage(validation, 'well-formed') ?? [], about(METADATA)),
})

/** Describes what the schemas find, each defect once in a run. */
export interface SchemaJudgement {
  readonly findings: Finding[]
  /** Says that other scenarios tell of violations that break the schemas, too; it is not counted. */
  readonly toldElsewhere?: Finding
}

export const schemaValid = defineRule({
  ...schemaForm,
  requirement: 'be valid against the OASIS XML schemas',
  narrowedBy: [metadataIsEdmx],
  judge: (about, validation: MetadataValidation): SchemaJudgement => {
    const all = findingsOfStage(validation, 'schema-valid')
    if (all === undefined) return { findings: [notJudged(about('schema-valid'))] }
    const ofModel = new Set(findingsOfStage(validation, 'semantics'))
    const own = all.filter((finding) => !ofModel.has(finding))
    const told = all.filter((finding) => ofModel.has(finding) && finding.outcome === 'violated')
    if (told.length === 0) return { findings: withUpheld(own, about(METADATA)) }
    return { findings: own, toldElsewhere: toldBy(told, about(METADATA)) }
  },
})

function toldBy(told: readonly Finding[], about: About): Finding {
  const rules = [...new Set(told.map(({ rule }) => rule))].join(', ')
  return {
    ...about,
    outcome: 'violated',
    found: `${counted(told.length, 'defect')}, listed under ${rules}`,
    ...(told[0]?.evidence === undefined ? {} : { evidence: told[0].evidence }),
    advice: `fix what is listed under ${rules}`,
  }
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
  advice: 'fix what the failed metadata scenario lists, then run again',
  cause: INVALID_METADATA,
})
