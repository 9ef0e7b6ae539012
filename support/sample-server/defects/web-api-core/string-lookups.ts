import type { SampleRecord, SampleValue } from '../../records/sample-record'
import type { Representation } from '../../representation'
import { defect, type Seams } from '../seams'
import { having, negating, sendingAll } from './changes'
import { filtered, notMet } from './filters'
import { speaking401 } from './odata-401'
import { answered, understood, WHOLE_RECORDS, when } from './request-form'

/** Removes values of a Field from the Lookup Resource, and from whole records, which are judged by it too. */
const lacking = (field: string, isLost: (value: SampleValue | undefined) => boolean, without: SampleValue): Seams => ({
  resources: {
    ...answered(WHOLE_RECORDS, sendingAll(having(field, () => without))).resources,
    Lookup: {
      records: (rows) => rows.filter((row) => row['LookupName'] !== field || !isLost(row['LookupValue'])),
    },
  },
})

const ALONE = 'Accessible Bedroom'
const BESIDE = 'Visitable'

/** Gives records two values: one stands alone in half of them, the other never, so that one is clearly chosen first. */
const twoFeatures = ({ ListingKey }: SampleRecord): readonly string[] =>
  /[02468]$/.test(String(ListingKey)) ? [ALONE] : [ALONE, BESIDE]

const lackingFeature =
  (lost: string) =>
  (representation: Representation): Seams => {
    if (representation !== 'string lookups') return {}
    const { resources } = lacking('AccessibilityFeatures', (value) => value === lost, [])
    const record = (sent: SampleRecord) => ({ ...sent, AccessibilityFeatures: twoFeatures(sent) })
    return { resources: { ...resources, Property: { ...resources?.['Property'], record } } }
  }

/**
 * Defects of string lookups, each in one scenario of Web API Core 2.1.0. Comparisons with one value are
 * scenarios of 2.0.0 too, by the same request: those two defects fail either.
 */
export const STRING_LOOKUP_DEFECTS = {
  'core-string-enum-lookup-resource': defect('the first record of Lookup has no ModificationTimestamp', {
    resources: {
      Lookup: {
        records: ([first, ...rows]) =>
          first === undefined ? [] : [{ ...first, ModificationTimestamp: null }, ...rows],
      },
    },
  }),
  'core-string-enum-single-lookup': defect(
    'the Resource Lookup has no record of StandardStatus, which is null on pages of $top=20 for which nothing else is asked',
    lacking('StandardStatus', () => true, null),
  ),
  'core-string-enum-multi-lookup-1': defect(
    `AccessibilityFeatures are ${ALONE}, of which the Resource Lookup has no record, alone or with ${BESIDE}`,
    lackingFeature(ALONE),
  ),
  'core-string-enum-multi-lookup-2': defect(
    `AccessibilityFeatures are ${ALONE}, alone or with ${BESIDE}, of which the Resource Lookup has no record`,
    lackingFeature(BESIDE),
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
