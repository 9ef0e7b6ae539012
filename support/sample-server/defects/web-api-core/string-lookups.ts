import type { SampleRecord } from '../../records/sample-record'
import { defect, type Seams } from '../seams'
import { negating } from './changes'
import { filtered, notMet } from './filters'
import { speaking401 } from './odata-401'
import { understood, when } from './request-form'

const withoutLookups = (isGone: (row: SampleRecord) => boolean): Seams => ({
  resources: { Lookup: { records: (rows) => rows.filter((row) => !isGone(row)) } },
})

const ALONE = 'Accessible Bedroom'
const BESIDE = 'Visitable'

/** Of two values one stands alone in half of the records, the other never, so that their order is clear to who chooses. */
const withTwoFeatures = (isLost: string): Seams => ({
  resources: {
    ...withoutLookups((row) => row['LookupName'] === 'AccessibilityFeatures' && row['LookupValue'] === isLost)
      .resources,
    Property: {
      record: (record) => ({
        ...record,
        AccessibilityFeatures: /[02468]$/.test(String(record['ListingKey'])) ? [ALONE] : [ALONE, BESIDE],
      }),
    },
  },
})

/**
 * What is wrong with string lookups, each in one scenario of Web API Core 2.1.0. Comparisons with one value are
 * scenarios of 2.0.0 too, by the same request: those two defects fail either.
 */
export const STRING_LOOKUP_DEFECTS = {
  'core-string-enum-single-lookup': defect(
    'the Resource Lookup has no record of StandardStatus',
    withoutLookups((row) => row['LookupName'] === 'StandardStatus'),
  ),
  'core-string-enum-multi-lookup-1': defect(
    `AccessibilityFeatures are ${ALONE}, of which the Resource Lookup has no record, alone or with ${BESIDE}`,
    withTwoFeatures(ALONE),
  ),
  'core-string-enum-multi-lookup-2': defect(
    `AccessibilityFeatures are ${ALONE}, alone or with ${BESIDE}, of which the Resource Lookup has no record`,
    withTwoFeatures(BESIDE),
  ),
  'core-string-enum-single-eq': notMet('StandardStatus eq text'),
  'core-string-enum-single-ne': notMet('StandardStatus ne text'),
  'core-string-enum-single-in': defect(
    'the server speaks OData 4.01, and $filter=StandardStatus in (text) finds the records that do not meet it',
    { ...understood(when(filtered('StandardStatus in (text)'), negating)), answer: speaking401 },
  ),
  'core-string-enum-multi-any': notMet('AccessibilityFeatures/any(enum:enum eq text or enum eq text)'),
  'core-string-enum-multi-all': notMet('AccessibilityFeatures/all(enum:enum eq text or enum eq text)'),
}
