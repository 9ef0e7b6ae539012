import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { readMetadataReport } from '../metadata/metadata-report'
import { advertisedReader, commonFormatReader, faultPlace } from '../payload/fault-readers'
import { commonFormatPayload, reportedPayload } from '../payload/reported-payload'
import { dictionaryFile } from '../results/dictionary-file'
import { ValueJudge } from '../variations/value-judge'
import { hasToBeResolved } from '../variations/variation'
import type { MetadataFile } from './metadata-file'
import type { Terms } from './payload-validation'

/**
 * Returns the terms of payloads: what metadata advertise, or without metadata the Data Dictionary itself.
 *
 * @throws ConfigurationError when nothing was generated for the version
 */
export function termsOf(metadata: MetadataFile | undefined, version: string): Terms {
  if (metadata === undefined) return referenceTerms(version)
  // Nothing is read from the file, but the version has to be one that the project knows.
  dictionaryFile(version)
  return { ...metadata, version, read: advertisedReader({ ...metadata, version }), options: {} }
}

/** The first version whose payloads have a Variations Report (RCP-25, Variations Report). */
const FIRST_WITH_VARIATIONS = 2

/**
 * Returns the terms for payloads in RESO Common Format (RCP-25), which are judged by the Data Dictionary itself: all their
 * Fields may be left out. The metadata report says the same of payloads as the metadata, and is read ten times as fast.
 *
 * @throws ConfigurationError when nothing was generated for the version
 */
function referenceTerms(version: string): Terms {
  const path = dictionaryFile(version)
  const dictionary = new DictionaryIndex(readDataDictionary(path))
  const report = readMetadataReport(readFileSync(join(dirname(path), 'metadata-report.json'), 'utf8'))
  const payload = commonFormatPayload(reportedPayload(report, undefined), dictionary)
  const judge = new ValueJudge({})
  return {
    description: `Data Dictionary ${version}, as RESO Common Format`,
    version,
    payload,
    read: commonFormatReader(payload, dictionary),
    options: { isPartial: true },
    ...(Number.parseFloat(version) >= FIRST_WITH_VARIATIONS && { dictionary }),
    standardLike: ({ found = '', ...fault }) => {
      const { type, fieldName = '' } = faultPlace(payload, fault) ?? {}
      const field = dictionary.field(type?.name ?? '', fieldName)
      const lookup = dictionary.lookup(field?.lookupName ?? '')
      if (field === undefined || lookup === undefined) return undefined
      const { variations } = judge.judge({ ...field, fieldName }, lookup, [{ kind: 'lookupValue', name: found }])
      return variations.filter(hasToBeResolved)[0]?.suggestions[0]?.lookupValue
    },
  }
}
