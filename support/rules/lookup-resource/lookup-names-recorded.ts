import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import { counted, firstFew } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { LookupRecords } from '../../payload/lookup-records'
import { noRecordsCause } from '../../payload/offered-values'
import type { LookupResource } from '../../payload/replicated-resource'
import { findingsFor, nothingToJudge, notVerified, type Offence } from '../judgement'
import { type AboutSubject, atLevel, defineRule } from '../rule'
import { type AnnotatedField, annotatedLookupNames } from './annotated-lookup-names'
import { needsRecords } from './needs-records'

/**
 * The LookupName may be the dictionary's or the server's own. From 2.0 on one without records is an advisory: RESO's tool
 * does not look for them any more, and a value that a record has without being advertised fails where payloads are judged.
 */
export const lookupNamesRecorded = defineRule({
  id: 'lookup-name-has-records',
  level: 'MUST',
  requirement: 'have Lookup records',
  label: 'LookupNames without Lookup records',
  source:
    'RCP-40, testing rules of the Lookup Resource: records are "correlated with what has been advertised to ensure that enumerations are present for each annotated lookup name"',
  sentences: ['every annotated LookupName MUST have Lookup records'],
  brokenBy: ['lookup-name-without-records', 'lookup-empty'],
  allows: ['lookup-local-names'],
  judge,
})

async function judge(
  aboutSubject: AboutSubject,
  model: EntityDataModel,
  lookups: LookupResource,
  version: string,
): Promise<Finding[]> {
  const about = aboutSubject(EVERY)
  const annotated = annotatedLookupNames(model)
  if (annotated.size === 0) return [nothingToJudge(about, 'no Field is annotated with a LookupName')]
  const records = await lookups.lookupRecords()
  if (records.kind === 'unknown') return [notVerified(about, records)]
  const isAdvisory = records.byLookupName.size > 0 && !needsRecords(version)
  const missing = offences(annotated, records, isAdvisory)
  if (missing.length > 0 && records.incomplete !== undefined) return [notVerified(about, records.incomplete)]
  return findingsFor(isAdvisory ? atLevel(about, 'SHOULD') : about, counted(annotated.size, 'LookupName'), missing)
}

const EVERY = 'every annotated LookupName'

function offences(
  annotated: ReadonlyMap<string, readonly AnnotatedField[]>,
  records: LookupRecords,
  isAdvisory: boolean,
): Offence[] {
  const { byLookupName } = records
  const missing = [...annotated].filter(([lookupName]) => !byLookupName.has(lookupName))
  const told = byLookupName.size === 0 ? missing.slice(0, 1) : missing
  return told.map(([lookupName, fields]) => ({
    subject: byLookupName.size === 0 ? EVERY : `LookupName ${lookupName}`,
    expected: `records with the LookupName that ${firstFew(
      fields.map(({ subject }) => subject),
      5,
    )} is annotated with`,
    found: byLookupName.size === 0 ? `no record at all, for ${counted(missing.length, 'LookupName')}` : 'no record',
    evidence: fields.map(({ property }) => metadataPosition(property.position)).join(', '),
    advice: `add the records of ${lookupName} to the Lookup Resource, or correct the annotation`,
    ...(isAdvisory ? {} : { cause: noRecordsCause(lookupName, records) }),
  }))
}
