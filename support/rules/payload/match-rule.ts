import type { Finding, RequirementLevel } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { counted, firstFew } from '../../dictionary/wording'
import type { FaultRule } from '../../payload/fault'
import { type FaultEntry, type FaultSummary, foundTimes } from '../../payload/fault-summary'
import type { PassSample } from '../../payload/sampling-results'
import { findingsFor, notVerified, type Offence } from '../judgement'
import type { PayloadTerms } from '../payloads-under-test'
import { type About, type AboutSubject, atLevel, defineRule, type Rule, type RuleStatement } from '../rule'

/** A rule that one kind of fault in records breaks. */
export interface FaultStatement extends RuleStatement<[]> {
  /** Advice about the fault. */
  readonly advice: string
}

/** Rules by the kind of fault that breaks each. */
export type FaultStatements = Readonly<Partial<Record<FaultRule, FaultStatement>>>

/** A rule about what sampled records hold. */
export interface MatchRule extends Rule<[level: RequirementLevel, sample: PassSample, terms: PayloadTerms], Finding[]> {
  /** The kinds of faults that it tells of. */
  readonly faults: FaultStatements
}

const VALUES = 5

/** Makes a rule that one kind of fault breaks, and that has a sentence of its own. */
export const defineFaultRule = ({
  fault,
  advice,
  ...statement
}: FaultStatement & { readonly fault: FaultRule }): MatchRule =>
  matchRule(statement, { [fault]: { ...statement, advice } })

/** Makes a rule that several kinds of faults break; each has a rule of its own, which findings name. */
export const defineMatchRule = ({
  faults,
  ...statement
}: Omit<RuleStatement<[]>, 'brokenBy' | 'allows' | 'narrowedBy'> & { readonly faults: FaultStatements }): MatchRule => {
  const narrowedBy = Object.values(faults)
  const brokenBy = narrowedBy.flatMap((fault) => fault.brokenBy)
  const allows = narrowedBy.flatMap((fault) => fault.allows)
  return matchRule({ ...statement, brokenBy, allows, narrowedBy }, faults)
}

const matchRule = (statement: RuleStatement<[]>, faults: FaultStatements): MatchRule => ({
  ...defineRule({ ...statement, judge: judgeBy(faults) }),
  faults,
})

/**
 * Judges the records that a pass was the first to bring by some kinds of faults. Faults of Fields under RESO's
 * ignoreEnumerations are advisories.
 */
const judgeBy =
  (faults: FaultStatements) =>
  (aboutSubject: AboutSubject, level: RequirementLevel, sample: PassSample, terms: PayloadTerms): Finding[] => {
    const must = aboutSubject(`${sample.resource.name} Resource`)
    const about = atLevel(must, level)
    const { problem } = sample
    if (problem !== undefined) return [notVerified(about, { kind: 'unknown', reason: problem, advice: TELL_US })]
    const judged = judgedIn(sample)
    const errors = offencesOf(faults, sample.faults.error, sample)
    const tolerated = offencesOf(faults, sample.faults.advisory, sample)
    return [
      ...findingsFor(about, judged, errors),
      ...(tolerated.length === 0 ? [] : findingsFor(atLevel(must, 'SHOULD'), judged, tolerated)),
      ...unjudged(faults, about, sample.faults['not judged'], terms),
    ]
  }

const TELL_US = 'please report it with the metadata; nothing was judged of these records'

const judgedIn = ({ chains }: PassSample): string =>
  counted(
    chains.reduce((sum, { records, expandedRecords }) => sum + records + expandedRecords, 0),
    'record',
  )

function offencesOf(faults: FaultStatements, summary: FaultSummary, sample: PassSample): Offence[] {
  const entries = summary.entries().filter(({ rule }) => faults[rule] !== undefined)
  const offences = [...groupBy(entries, subjectAndExpectation).values()].map((alike) =>
    offenceOf(faults, alike, sample),
  )
  if (summary.withoutEntry === 0) return offences
  const more = `${counted(summary.withoutEntry, 'further fault')}, of too many kinds to be told apart`
  return [...offences, { subject: `${sample.resource.name} Resource`, found: more }]
}

const subjectOf = ({ resource, path }: FaultEntry): string => [resource, ...path].join('.')

const subjectAndExpectation = (entry: FaultEntry): string => `${entry.rule}\n${subjectOf(entry)}\n${entry.expected}`

function offenceOf(faults: FaultStatements, entries: readonly FaultEntry[], { resource }: PassSample): Offence {
  const [first] = entries
  if (first === undefined) throw new Error('a fault that was counted has an entry')
  const keys = [...new Set(entries.flatMap((entry) => entry.keys))]
  const keyName = resource.type.key.join(', ')
  return {
    ...brokenRule(faults, first),
    subject: subjectOf(first),
    expected: first.expected,
    found: firstFew(entries.map(foundIn), VALUES),
    ...(keys.length === 0 ? {} : { evidence: `${keyName} ${firstFew(keys, VALUES)}` }),
    ...requestOf(first),
  }
}

/** Returns the request that brought the first record with the fault; nothing for records of a file. */
const requestOf = ({ request }: FaultEntry): Pick<Finding, 'request'> => (request === undefined ? {} : { request })

const foundIn = (entry: FaultEntry): string => {
  const { rule, found = 'other values' } = entry
  return foundTimes(rule === 'lookup value' ? JSON.stringify(found) : found, entry)
}

function brokenRule(faults: FaultStatements, { rule: fault }: FaultEntry): { rule: string; advice: string } {
  const statement = faults[fault]
  if (statement === undefined) throw new Error(`the rule does not tell of the fault ${fault}`)
  return { rule: statement.id, advice: statement.advice }
}

/** Values whose Lookup records could not be had are one finding, which names the fault behind it. */
function unjudged(
  faults: FaultStatements,
  about: About,
  summary: FaultSummary,
  { read, unknownLookups }: PayloadTerms,
): Finding[] {
  const entries = summary.entries().filter(({ rule }) => faults[rule] !== undefined)
  if (entries.length === 0) return []
  if (faults['lookup value'] !== undefined && unknownLookups !== undefined) return [notVerified(about, unknownLookups)]
  return entries.map((entry) => {
    const { rule, advice } = brokenRule(faults, entry)
    return notVerified(
      { ...about, rule, subject: subjectOf(entry) },
      { kind: 'unknown', reason: read(entry).requirement, ...requestOf(entry), advice },
    )
  })
}
