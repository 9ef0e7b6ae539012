import { ignoring, replacing } from '../queries'
import { defect } from '../seams'
import { having, sendingLast } from './changes'
import {
  answered,
  inProperty,
  isOf,
  KEY,
  KEY_AND_ONE,
  optionsOf,
  PAGE,
  understood,
  WHOLE_RECORDS,
  when,
} from './request-form'

const KEYS_OF_A_PAGE = { $select: KEY, $top: PAGE }

const KEYS_AFTER_OTHERS = { ...KEYS_OF_A_PAGE, $skip: PAGE }

const plus = (number: number) => (text: string) => String(Math.max(0, Number(text) + number))

/** Defects of records, counts and pages, each in one scenario of Web API Core (2.5 and 2.6). */
export const RECORD_DEFECTS = {
  'core-fetch-by-key': defect(
    'a record that is fetched by its key, and selected by it alone, is another one',
    inProperty({
      entity: (record, requested) =>
        isOf({ $select: KEY }, optionsOf(requested)) ? { ...record, ListingKey: 'Property-999999' } : record,
    }),
  ),
  'core-select': defect(
    'a selection of the key and one Field without $top brings City too',
    understood(
      when(
        { $select: KEY_AND_ONE },
        replacing('$select', (names) => `${names},City`),
      ),
    ),
  ),
  // The pages still fit together, so that $skip is answered as it has to be.
  'core-top': defect(
    'a page of keys has one record more than $top, and a page behind it begins after that',
    understood(when(KEYS_OF_A_PAGE, replacing('$top', plus(1))), when(KEYS_AFTER_OTHERS, replacing('$skip', plus(1)))),
  ),
  'core-skip': defect(
    '$skip is ignored where keys are selected, unless their order is asked for as ascending',
    understood(
      when(KEYS_AFTER_OTHERS, ignoring('$skip')),
      when({ ...KEYS_AFTER_OTHERS, $orderby: KEY }, ignoring('$skip')),
    ),
  ),
  'core-skip-pages': defect(
    'with $orderby=ListingKey asc each page begins with the last record of the page before',
    understood(when({ ...KEYS_AFTER_OTHERS, $orderby: /^ListingKey asc$/ }, replacing('$skip', plus(-1)))),
  ),
  'core-count': defect(
    '$count=true is answered with one less than the records of the page',
    answered({ $count: /^true$/, $top: PAGE }, (page) => ({ ...page, count: page.records.length - 1 })),
  ),
  'core-count-false': defect(
    '$count=false is answered with a count',
    understood(
      when(
        { $count: /^false$/, $top: PAGE },
        replacing('$count', () => 'true'),
      ),
    ),
  ),
  'core-count-without-records': defect(
    '$top=0 with $count=true brings a record',
    understood(
      when(
        { $count: /^true$/, $top: /^0$/ },
        replacing('$top', () => '1'),
      ),
    ),
  ),
  'core-values': defect(
    'PublicRemarks, an Edm.String, is a number on pages of $top=20 for which nothing else is asked',
    answered(WHOLE_RECORDS, sendingLast(having('PublicRemarks', () => 7))),
  ),
  'core-expand-records': defect('MediaURL, an Edm.String of the records of Media, is a number', {
    resources: { Media: { record: (record) => ({ ...record, MediaURL: 7 }) } },
  }),
  'core-expand-by-key': defect(
    'the path of a navigation property leads to one record less than its expansion has',
    inProperty({ related: (records) => records.slice(1) }),
  ),
}
