import type { ResultRecord } from '../../query/select-and-expand'
import { type Defect, defect } from '../seams'
import { FUTURE, having, negating, sendingAll, sendingLast } from './changes'
import { filterForm } from './filter-form'
import { answered, KEY_AND_ONE, KEY_AND_TWO, PAGE, type RequestForm, understood, when } from './request-form'

/** Returns the form of requests for a page of records that meet a filter, with the key and one Field. */
export const filtered = (writing: string, $select = KEY_AND_ONE): RequestForm => ({
  $select,
  $filter: filterForm(writing),
  $top: PAGE,
})

/** Makes a defect: a filter finds the records that it should leave out. */
export const notMet = (writing: string, $select?: RegExp): Defect =>
  defect(
    `$filter=${writing} finds the records that do not meet it`,
    understood(when(filtered(writing, $select), negating)),
  )

const lastHas = (writing: string, field: string, value: ResultRecord[string]): Defect =>
  defect(
    `$filter=${writing} brings as its last record one with ${field} ${value}`,
    answered(filtered(writing), sendingLast(having(field, () => value))),
  )

/** Comparisons with numbers (Web API Core, 2.4). */
const NUMBER_FILTERS = {
  // The same writing finds nothing in filter-int-not-found, and must go on doing so: only what is found is changed.
  'core-filter-int-eq': defect(
    '$filter=BedroomsTotal eq # finds records with one bedroom more',
    answered(filtered('BedroomsTotal eq #'), sendingAll(having('BedroomsTotal', (value) => Number(value) + 1))),
  ),
  'core-filter-int-not-found': defect(
    '$filter=BedroomsTotal eq # finds a record where there is none',
    answered(filtered('BedroomsTotal eq #'), (page) =>
      page.records.length > 0 ? page : { records: [{ ListingKey: 'Property-000001', BedroomsTotal: 1 }] },
    ),
  ),
  'core-filter-int-ne': notMet('BedroomsTotal ne #'),
  'core-filter-int-gt': notMet('BedroomsTotal gt #'),
  'core-filter-int-ge': notMet('BedroomsTotal ge #'),
  'core-filter-int-lt': notMet('BedroomsTotal lt #'),
  'core-filter-int-le': notMet('BedroomsTotal le #'),
  'core-filter-int-and': notMet('BedroomsTotal gt # and BedroomsTotal lt #other'),
  // Every number is on one side: only null does not meet it.
  'core-filter-int-or': lastHas('BedroomsTotal lt # or BedroomsTotal gt #other', 'BedroomsTotal', null),
  'core-filter-int-not': notMet('not (Field le #)'),
  'core-filter-int-ge-and-le': notMet('BedroomsTotal ge # and BedroomsTotal le #again'),
  'core-filter-int-eq-null': notMet('BedroomsTotal eq null'),
  'core-filter-int-ne-null': notMet('BedroomsTotal ne null'),
  'core-filter-int-parentheses': notMet('(BedroomsTotal lt # or BedroomsTotal gt #again) and BedroomsTotal ne null'),
  'core-filter-decimal-eq': notMet('ListPrice eq #'),
  'core-filter-decimal-ne': notMet('ListPrice ne #'),
  'core-filter-decimal-gt': notMet('ListPrice gt #'),
  'core-filter-decimal-ge': notMet('ListPrice ge #'),
  'core-filter-decimal-lt': notMet('ListPrice lt #'),
  'core-filter-decimal-le': notMet('ListPrice le #'),
  'core-filter-decimal-range': notMet('ListPrice ge # and ListPrice le #other'),
  'core-filter-decimal-ge-and-le': notMet('ListPrice ge # and ListPrice le #again'),
}

/** Comparisons with dates and timestamps (Web API Core, 2.4 and 2.8). */
const TIME_FILTERS = {
  'core-filter-date-eq': notMet('ListingContractDate eq #'),
  'core-filter-date-ne': notMet('ListingContractDate ne #'),
  'core-filter-date-gt': notMet('ListingContractDate gt #'),
  'core-filter-date-ge': notMet('ListingContractDate ge #'),
  'core-filter-date-lt': notMet('ListingContractDate lt #'),
  'core-filter-date-le': notMet('ListingContractDate le #'),
  'core-filter-date-range': notMet('ListingContractDate ge # and ListingContractDate le #again'),
  'core-filter-datetime-eq': notMet('ModificationTimestamp eq #'),
  'core-filter-datetime-ne': notMet('ModificationTimestamp ne #'),
  'core-filter-datetime-gt': notMet('ModificationTimestamp gt #'),
  'core-filter-datetime-ge': notMet('ModificationTimestamp ge #'),
  'core-filter-datetime-lt': notMet('ModificationTimestamp lt #'),
  'core-filter-datetime-le': notMet('ModificationTimestamp le #'),
  'core-filter-datetime-ge-and-le': notMet('ModificationTimestamp ge # and ModificationTimestamp le #again'),
  'core-filter-datetime-lt-now': lastHas('ModificationTimestamp lt now()', 'ModificationTimestamp', FUTURE),
  'core-filter-datetime-le-now': lastHas('ModificationTimestamp le now()', 'ModificationTimestamp', FUTURE),
  // No record can be shown to have been modified at the very instant that the server had for now.
  'core-filter-datetime-ne-now': defect(
    '$filter=ModificationTimestamp ne now() finds no record',
    answered(filtered('ModificationTimestamp ne now()'), () => ({ records: [] })),
  ),
}

/** Comparisons with Booleans and strings (Web API Core, 2.8). */
const OTHER_FILTERS = {
  'core-filter-boolean-eq': notMet('Field eq true'),
  'core-filter-boolean-ne': notMet('Field ne true'),
  'core-filter-string-eq': notMet('Field eq text', KEY_AND_TWO),
  'core-filter-string-ne': notMet('Field ne text', KEY_AND_TWO),
  'core-filter-string-and': notMet('Field eq text and BedroomsTotal ne null', KEY_AND_TWO),
  'core-filter-string-or': notMet('Field eq text or BedroomsTotal eq #', KEY_AND_TWO),
}

/** Filters that bring what does not meet them, each in one scenario of Web API Core. */
export const FILTER_DEFECTS = { ...NUMBER_FILTERS, ...TIME_FILTERS, ...OTHER_FILTERS }
