import { type Finding, metadataPosition, type SourcePosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { atLevel, defineRule, type Rule, type RuleStatement } from '../rule'

/** A rule of the Entity Data Model. It gives a finding for each defect and nothing for what is right, and never throws. */
export interface MetadataRule extends Rule<[model: EntityDataModel], Finding[]> {
  readonly requirement: string
  /** Why the rule, or some of its faults, cannot mislead a reader, so that these are advisories; absent where all halt. */
  readonly advisory?: string
}

/** A defect in the terms of one rule. */
export interface Fault {
  readonly subject: string
  readonly position: SourcePosition
  readonly expected: string
  /** As written where that is an attribute, e.g. `Name="List Price"`. */
  readonly found: string
  readonly advice: string
  /** The level of this fault, where it is not that of the rule. */
  readonly level?: 'MUST' | 'SHOULD'
}

type Statement = Omit<RuleStatement<[]>, 'level' | 'requirement' | 'sentences'> & {
  readonly level: 'MUST' | 'SHOULD'
  readonly requirement: string
  readonly advisory?: string
  readonly faults: (model: EntityDataModel) => Fault[]
}

/** Makes a rule of a function that lists the defects of a model, whatever the model lacks. */
export const defineMetadataRule = ({ faults, ...statement }: Statement): MetadataRule => ({
  ...defineRule({
    ...statement,
    sentences: [`the Entity Data Model ${statement.level} uphold {rule}`],
    judge: (about, model: EntityDataModel): Finding[] =>
      faults(model).map(({ subject, position, level = statement.level, ...fault }) => ({
        ...atLevel(about(subject), level),
        outcome: level === 'MUST' ? 'violated' : 'advisory',
        ...fault,
        evidence: metadataPosition(position),
      })),
  }),
  requirement: statement.requirement,
  ...(statement.advisory !== undefined && { advisory: statement.advisory }),
})
