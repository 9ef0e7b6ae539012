import type { Finding, FoundValue, RequirementLevel, SeenAt } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { nameKey } from '../../dictionary/names'
import { foundIn, summed } from '../../dictionary/seen-at'
import { counted, firstFew } from '../../dictionary/wording'
import type { FaultRule } from '../../payload/fault'
import type { FaultEntry, FaultSummary } from '../../payload/fault-summary'
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

const KEYS = 5

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
      ...unjudged(faults, about, sample, terms),
    ]
  }

const TELL_US = 'please report it with the metadata; nothing was judged of these records'

const judgedIn = ({ chains }: PassSample): string =>
  counted(
    chains.reduce((sum, { records, expandedRecords }) => sum + records + expandedRecords, 0),
    'record',
  )

function offencesOf(faults: FaultStatements, summary: FaultSummary, sample: PassSample): Offence[] {
  const offences = ofSameField(faults, summary).map((alike) => offenceOf(faults, alike, sample))
  if (summary.withoutEntry === 0) return offences
  const more = `${counted(summary.withoutEntry, 'further fault')}, of too many kinds to be told apart`
  return [...offences, { subject: `${sample.resource.name} Resource`, found: more }]
}

/** Entries of one fault at one Field, wherever the Field was seen. */
type SameField = readonly [FaultEntry, ...FaultEntry[]]

function ofSameField(faults: FaultStatements, summary: FaultSummary): SameField[] {
  const entries = summary.entries().filter(({ rule }) => faults[rule] !== undefined)
  const groups = groupBy(entries, ({ rule, declared, expected }) => nameKey(rule, declared, expected))
  return [...groups.values()].flatMap(([first, ...others]): SameField[] =>
    first === undefined ? [] : [[first, ...others]],
  )
}

function offenceOf(faults: FaultStatements, entries: SameField, sample: PassSample): Offence {
  const [first] = entries
  const seenAt = placesOf(entries, sample)
  const keys = seenAt[0]?.keys
  return {
    ...brokenRule(faults, first),
    subject: first.declared,
    expected: first.expected,
    found: foundIn(seenAt),
    ...(keys === undefined ? {} : { evidence: keys }),
    ...requestOf(first),
    seenAt,
  }
}

/** Returns the paths on which a Field was seen, those first that have the fewest names. */
function placesOf(entries: SameField, { resource, pass }: PassSample): SeenAt[] {
  const paths = [...groupBy(entries, ({ path }) => nameKey(...path)).values()]
  return paths
    .flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]))
    .sort(([one], [other]) => one.path.length - other.path.length)
    .map((same): SeenAt => {
      const [first] = same
      const keys = [...new Set(same.flatMap((entry) => entry.keys))]
      return {
        path: [first.resource, ...first.path].join('.'),
        pass: pass.name,
        found: summed(same.map(foundValue)),
        ...(keys.length === 0 ? {} : { keys: `${resource.type.key.join(', ')} ${firstFew(keys, KEYS)}` }),
        ...requestOf(first),
      }
    })
}

/** Returns the request that brought the first record with the fault; nothing for records of a file. */
const requestOf = ({ request }: FaultEntry): Pick<Finding, 'request'> => (request === undefined ? {} : { request })

const foundValue = ({ rule, found = 'other values', hasOthers, count }: FaultEntry): FoundValue => ({
  value: `${rule === 'lookup value' ? JSON.stringify(found) : found}${hasOthers === true ? ' and others' : ''}`,
  count,
})

function brokenRule(faults: FaultStatements, { rule: fault }: FaultEntry): { rule: string; advice: string } {
  const statement = faults[fault]
  if (statement === undefined) throw new Error(`the rule does not tell of the fault ${fault}`)
  return { rule: statement.id, advice: statement.advice }
}

/** Values whose Lookup records could not be had are one finding, which names the fault behind it. */
function unjudged(
  faults: FaultStatements,
  about: About,
  sample: PassSample,
  { read, unknownLookups }: PayloadTerms,
): Finding[] {
  const fields = ofSameField(faults, sample.faults['not judged'])
  if (fields.length === 0) return []
  if (faults['lookup value'] !== undefined && unknownLookups !== undefined) return [notVerified(about, unknownLookups)]
  return fields.map((entries) => {
    const [first] = entries
    const { rule, advice } = brokenRule(faults, first)
    const finding = notVerified(
      { ...about, rule, subject: first.declared },
      { kind: 'unknown', reason: read(first).requirement, ...requestOf(first), advice },
    )
    return { ...finding, seenAt: placesOf(entries, sample) }
  })
}
