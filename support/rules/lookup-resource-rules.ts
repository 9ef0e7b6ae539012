import { count } from './lookup-resource/count'
import { countWithoutRecords } from './lookup-resource/count-without-records'
import { fieldNotNullable, fieldNullable, fieldType } from './lookup-resource/field-declaration'
import { fieldHasRecord, fieldRecordInMetadata } from './lookup-resource/field-records'
import { lookupInMetadata } from './lookup-resource/in-metadata'
import { lookupNameAnnotated } from './lookup-resource/lookup-name-annotated'
import { lookupNameStandard } from './lookup-resource/lookup-name-standard'
import { lookupNamesRecorded } from './lookup-resource/lookup-names-recorded'
import { lookupNamesReferredTo } from './lookup-resource/lookup-names-referred-to'
import { modificationTimestamp } from './lookup-resource/modification-timestamp'
import { onServer } from './lookup-resource/on-server'
import { pairOnce } from './lookup-resource/pair-once'
import { replicatedCompletely } from './lookup-resource/replicated-completely'
import { requiredValue } from './lookup-resource/required-value'
import { standardValue } from './lookup-resource/standard-value'
import { stringLookupType } from './lookup-resource/string-lookup-type'
import { topAndSkip } from './lookup-resource/top-and-skip'
import type { RulesOfSubject } from './rule'

/** The rules of the Lookup and Field Resources. */
export const lookupResourceRules = {
  lookupInMetadata,
  onServer,
  count,
  countWithoutRecords,
  replicatedCompletely,
  topAndSkip,
  modificationTimestamp,
  fieldType,
  fieldNotNullable,
  fieldNullable,
  lookupNameAnnotated,
  lookupNameStandard,
  stringLookupType,
  requiredValue,
  pairOnce,
  standardValue,
  lookupNamesRecorded,
  lookupNamesReferredTo,
  fieldRecordInMetadata,
  fieldHasRecord,
} satisfies RulesOfSubject
