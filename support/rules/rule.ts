import type { Finding, RequirementLevel } from '../dictionary/finding'

/** The part that all findings of one rule about one subject share. */
export type About = Pick<Finding, 'rule' | 'level' | 'subject' | 'requirement'>

/**
 * Begins a finding of a rule.
 *
 * @param subject the thing that is judged, e.g. `Property.ListPrice`
 * @param details whatever the requirement depends on
 */
export type AboutSubject<Details extends readonly unknown[] = []> = (subject: string, ...details: Details) => About

/** A sentence of the standard, as the catalogue, reports and the documentation know it. */
export interface RuleStatement<Details extends readonly unknown[] = never> {
  /** Its name in findings, e.g. `field-data-type`. */
  readonly id: string
  readonly level: RequirementLevel
  /** The requirement after its level, e.g. `NOT be nullable`; a function where it differs from subject to subject. */
  readonly requirement: string | ((...details: Details) => string)
  /** Names what breaks the rule, for people, in the plural: `Fields of another data type than the Data Dictionary's`. */
  readonly label: string
  /** The place in the standard, and its words where they say it in a line. */
  readonly source: string
  /** The sentences of features that judge by this rule, as Cucumber expressions. */
  readonly sentences: readonly string[]
  /** Names of defects of the sample server, or of changed metadata or records, that break the rule. */
  readonly brokenBy: readonly string[]
  /** Names of others that only look as if they did. */
  readonly allows: readonly string[]
  /** Rules that findings name instead where it is known which part of the requirement is broken. */
  readonly narrowedBy?: readonly RuleStatement[]
}

/** A rule with its judge. */
export interface Rule<Parameters extends readonly unknown[], Judged> extends RuleStatement {
  readonly judge: (...parameters: Parameters) => Judged
}

/** Makes a rule of its statement and of a function that judges by it, given what begins each of its findings. */
export function defineRule<Details extends readonly unknown[], Parameters extends readonly unknown[], Judged>({
  judge,
  ...statement
}: RuleStatement<Details> & {
  readonly judge: (about: AboutSubject<Details>, ...parameters: Parameters) => Judged
}): Rule<Parameters, Judged> {
  const { id, level, requirement } = statement
  const about: AboutSubject<Details> = (subject, ...details) => ({
    rule: id,
    level,
    subject,
    requirement: `${level} ${typeof requirement === 'string' ? requirement : requirement(...details)}`,
  })
  return { ...statement, judge: (...parameters) => judge(about, ...parameters) }
}

/** Weakens or strengthens a requirement, e.g. `MUST be advertised` to `SHOULD be advertised`. */
export const atLevel = (about: About, level: RequirementLevel): About => ({
  ...about,
  level,
  requirement: about.requirement.replace(about.level, level),
})

/** The rules of one subject, by the names that step definitions call them. */
export type RulesOfSubject = Readonly<Record<string, RuleStatement>>
