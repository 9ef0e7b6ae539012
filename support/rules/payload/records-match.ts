import type { Finding, RequirementLevel } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { counted, firstFew } from '../../dictionary/wording'
import type { FaultEntry, FaultSummary } from '../../payload/fault-summary'
import type { UnknownRecords } from '../../payload/lookups/unknown-records'
import type { FaultReader } from '../../payload/report/fault-reading'
import type { PassSample } from '../../payload/sampling/pass-sample'
import { findingsFor, notVerified, type Offence } from '../judgement'
import type { About } from '../rule'
import { adviceAfter, brokenBy, LOOKUP_VALUES, type PayloadRule } from './payload-rules'

/** What samples are judged by. */
export interface PayloadTerms {
  readonly read: FaultReader
  /** Why the values of string lookups cannot be judged; undefined when they can. */
  readonly unknownLookups: UnknownRecords | undefined
}

const VALUES = 5

/**
 * Judges by one sentence the records that a pass was the first to bring. Faults of Fields under RESO's ignoreEnumerations
 * are advisories.
 */
export function judgeRecordsMatch(
  rule: PayloadRule,
  level: RequirementLevel,
  sample: PassSample,
  terms: PayloadTerms,
): Finding[] {
  const { problem, faults } = sample
  const subject = `${sample.resource.name} Resource`
  const must: About = { rule: rule.rule, level: 'MUST', subject, requirement: rule.requirement }
  const about = level === 'MUST' ? must : advised(must)
  if (problem !== undefined) return [notVerified(about, { kind: 'unknown', reason: problem, advice: TELL_US })]
  const judged = judgedIn(sample)
  const errors = offencesOf(rule, faults.error, sample)
  const tolerated = offencesOf(rule, faults.advisory, sample)
  return [
    ...findingsFor(about, judged, errors),
    ...(tolerated.length === 0 ? [] : findingsFor(advised(must), judged, tolerated)),
    ...unjudged(rule, about, faults['not judged'], terms),
  ]
}

const TELL_US = 'please report it with the metadata; nothing was judged of these records'

const advised = (about: About): About => ({
  ...about,
  level: 'SHOULD',
  requirement: about.requirement.replace('MUST', 'SHOULD'),
})

const judgedIn = ({ chains }: PassSample): string =>
  counted(
    chains.reduce((sum, { records, expandedRecords }) => sum + records + expandedRecords, 0),
    'record',
  )

function offencesOf(rule: PayloadRule, summary: FaultSummary, sample: PassSample): Offence[] {
  const entries = summary.entries().filter((entry) => rule.faults.has(entry.rule))
  const offences = [...groupBy(entries, subjectAndExpectation).values()].map((alike) => offenceOf(alike, sample))
  if (summary.withoutEntry === 0) return offences
  const more = `${counted(summary.withoutEntry, 'further fault')}, of too many kinds to be told apart`
  return [...offences, { subject: `${sample.resource.name} Resource`, found: more }]
}

const subjectOf = ({ resource, path }: FaultEntry): string => [resource, ...path].join('.')

const subjectAndExpectation = (entry: FaultEntry): string => `${entry.rule}\n${subjectOf(entry)}\n${entry.expected}`

function offenceOf(entries: readonly FaultEntry[], { resource }: PassSample): Offence {
  const [first] = entries
  if (first === undefined) throw new Error('a fault that was counted has an entry')
  const keys = [...new Set(entries.flatMap((entry) => entry.keys))]
  const keyName = resource.type.key.join(', ')
  return {
    rule: brokenBy[first.rule],
    subject: subjectOf(first),
    expected: first.expected,
    found: firstFew(entries.map(foundIn), VALUES),
    ...(keys.length === 0 ? {} : { evidence: `${keyName} ${firstFew(keys, VALUES)}` }),
    advice: adviceAfter[first.rule],
  }
}

const foundIn = ({ rule, found = 'other values', count }: FaultEntry): string =>
  `${rule === 'lookup value' ? JSON.stringify(found) : found} (${counted(count, 'time')})`

/** Values whose Lookup records could not be had are one finding, which names the fault behind it. */
function unjudged(
  { rule, faults }: PayloadRule,
  about: About,
  summary: FaultSummary,
  { read, unknownLookups }: PayloadTerms,
): Finding[] {
  const entries = summary.entries().filter((entry) => faults.has(entry.rule))
  if (entries.length === 0) return []
  if (rule === LOOKUP_VALUES.rule && unknownLookups !== undefined) return [notVerified(about, unknownLookups)]
  return entries.map((entry) =>
    notVerified(
      { ...about, rule: brokenBy[entry.rule], subject: subjectOf(entry) },
      { kind: 'unknown', reason: read(entry).requirement, advice: adviceAfter[entry.rule] },
    ),
  )
}
