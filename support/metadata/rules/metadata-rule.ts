import type { Finding, SourcePosition } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../entity-data-model'

/** One sentence of the standard about metadata, and its judge. */
export interface MetadataRule {
  /** The name of the rule's file, e.g. `base-type-resolves`. */
  readonly id: string
  readonly level: 'MUST' | 'SHOULD'
  /** The requirement as a sentence about its subject, starting with the level. */
  readonly sentence: string
  /** Where the standard says so. */
  readonly source: string
  /** One finding for each defect and nothing for what is right; never throws, whatever the model lacks. */
  readonly judge: (model: EntityDataModel) => Finding[]
}

/** A defect in the terms of one rule. */
export interface Fault {
  readonly subject: string
  readonly position: SourcePosition
  readonly expected: string
  /** As written where that is an attribute, e.g. `Name="List Price"`. */
  readonly found: string
  readonly advice: string
  /** Where it is not that of the rule. */
  readonly level?: MetadataRule['level']
}

/** Makes a rule of a function that lists the defects of a model. */
export function defineMetadataRule({
  faults,
  ...rule
}: Omit<MetadataRule, 'judge'> & { readonly faults: (model: EntityDataModel) => Fault[] }): MetadataRule {
  return { ...rule, judge: (model) => faults(model).map((fault) => findingOf(rule, fault)) }
}

function findingOf(rule: Omit<MetadataRule, 'judge'>, { position, level = rule.level, ...fault }: Fault): Finding {
  return {
    rule: rule.id,
    level,
    outcome: level === 'MUST' ? 'violated' : 'advisory',
    requirement: rule.sentence.replace(/^\w+/, level),
    ...fault,
    evidence: metadataPosition(position),
  }
}
