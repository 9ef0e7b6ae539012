import { type DefectName, defectGroups } from '../../support/sample-server/defects'
import type { Representation } from '../../support/sample-server/representation'
import type { SampleRun } from './run-against-sample-server'

/** For tests: tells if a defect is there for the tests of Web API Core. */
export const isOfWebApiCore = (name: string): boolean =>
  name in defectGroups.webApiCore || name in defectGroups.webApiCoreVariants

const OF_STRING_LOOKUPS = [
  'string-enum-lookup-resource',
  'string-enum-single-lookup',
  'string-enum-multi-lookup-1',
  'string-enum-multi-lookup-2',
  'string-enum-single-eq',
  'string-enum-single-ne',
  'string-enum-single-in',
  'string-enum-multi-any',
  'string-enum-multi-all',
]

const OF_FLAGS = ['filter-enum-multi-has', 'filter-enum-multi-has-and']

const OF_COLLECTIONS = [
  'filter-coll-enum-any',
  'filter-coll-enum-all',
  'filter-coll-enum-any-value',
  'filter-coll-enum-any-upper-case',
]

/** For tests: scenarios that a server does not offer, by the way in which it declares its Lookups. */
export const NOT_OFFERED: Readonly<Record<Representation, readonly string[]>> = {
  'string lookups': ['filter-enum-single-has', ...OF_FLAGS],
  EnumTypes: [...OF_FLAGS, ...OF_STRING_LOOKUPS],
  IsFlags: [...OF_COLLECTIONS, ...OF_STRING_LOOKUPS],
}

/** A defect that RESO's tests overlook, and where it shows. */
export interface Overlooked extends Partial<SampleRun> {
  readonly failing: readonly string[]
  /** Scenarios that are not verified; none unless given. */
  readonly open?: readonly string[]
}

const INTEGERS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'].map((operator) => `filter-int-${operator}`)
const DATES = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'].map((operator) => `filter-date-${operator}`)
const ORDERS = ['asc', 'desc'].flatMap((way) => [`orderby-timestamp-${way}`, `orderby-timestamp-${way}-filter-int-gt`])
const NEXT_LINKS = ['next-link-pages', 'next-link-filter-gt', 'next-link-filter-lt-now']

const only = (...ids: readonly string[]) => ({ tags: ids.map((id) => `@${id}`).join(' or '), failing: ids })

/** Scenarios that fail, and others that are not verified, for their answers are those of a server without the defect. */
const opening = (failing: readonly string[], open: readonly string[]) => ({
  tags: [...failing, ...open].map((id) => `@${id}`).join(' or '),
  failing,
  open,
})

/** For tests: the scenarios of string functions. */
export const STRING_FUNCTIONS = ['contains', 'startswith', 'endswith'].flatMap((name) =>
  ['', '-percent', '-underscore', '-case'].map((suffix) => `filter-${name}${suffix}`),
)

const PARTS_TO_FIND = STRING_FUNCTIONS.filter((id) => !/-(percent|underscore|case)$/.test(id))
const PARTS_NOT_TO_FIND = STRING_FUNCTIONS.filter((id) => !PARTS_TO_FIND.includes(id))

/** For tests: defects that RESO's tests overlook, with the scenarios that they fail. */
export const OVERLOOKED: Partial<Record<DefectName, Overlooked>> = {
  'core-last-record-right': only(...INTEGERS),
  'core-only-key-has-data': only('select', 'filter-int-gt', 'filter-int-ne', 'filter-int-not', 'filter-date-ge'),
  'core-unrequested-fields': only('select', 'top', 'filter-int-gt', 'orderby-timestamp-asc'),
  'core-flag-substring': { ...only('filter-enum-multi-has'), representation: 'IsFlags' },
  'core-timestamp-without-offset': only('filter-datetime-gt', 'filter-datetime-lt-now', 'orderby-timestamp-desc'),
  'core-date-as-timestamp': only(...DATES),
  'core-sorts-page-only': only(...ORDERS),
  'core-count-of-page': only('count'),
  'core-next-link-missing': only(...NEXT_LINKS),
  'core-next-link-repeats': only(...NEXT_LINKS),
  'core-empty-json': only('select', 'fetch-by-key', 'filter-int-gt'),
  'core-trailing-garbage': only('select', 'fetch-by-key', 'filter-int-gt'),
  'core-version-missing': only('metadata-validation', 'service-document', 'select', 'filter-int-gt'),
  'core-version-3': only('metadata-validation', 'service-document', 'select', 'filter-int-gt'),
  // A server error is asked for again, after a while.
  'core-server-error': { ...only('filter-int-gt'), requestTimeout: 0.5 },
  'core-functions-find-nothing': opening(PARTS_TO_FIND, PARTS_NOT_TO_FIND),
  'core-skip-refused': opening(['skip', 'skip-pages', 'skip-without-top'], ['skip-negative', 'skip-not-a-number']),
  'core-count-refused': opening(['count', 'count-false', 'count-without-records'], ['count-not-boolean']),
  'core-keys-refused': opening(['fetch-by-key'], ['key-not-found']),
  'core-apply-nothing': only('option-apply'),
  'core-expand-options-nothing': opening(
    ['option-expand-count'],
    ['option-expand-top', 'option-expand-skip', 'option-expand-filter'],
  ),
}

/** Scenarios that a defect shows in besides its own, for they send the same request. */
export const SAME_REQUEST: Partial<Record<DefectName, readonly string[]>> = {
  'core-service-document': ['service-document-resources'],
  'core-string-enum-single-eq': ['filter-enum-single-eq'],
  'core-string-enum-single-ne': ['filter-enum-single-ne'],
}

/** For tests: scenarios that a defect leaves open, for it changes the right request that they compare with. */
export const OPENED_BY: Partial<Record<DefectName, readonly string[]>> = {
  'core-filter-startswith': ['filter-startswith-percent', 'filter-startswith-underscore'],
  'core-key-not-selected': ['wrong-case-select'],
}

/** For tests: legal changes of different answers, which one run shows. */
export const VARIANTS_TOGETHER: readonly (readonly DefectName[])[] = [
  [
    'annotated-records',
    'absolute-service-document',
    'property-shortened-expansions',
    'relative-next-link',
    'echo-credentials',
    'unknown-option-ignored',
    'case-ignored',
    'nulls-omitted',
    'defaults-omitted',
    'percent-in-names',
    'search-supported',
  ],
  ['string-functions-not-supported', 'property-paths-not-supported', 'unlisted-property'],
]

/** For tests: scenarios that a server with a variant does not offer. */
export const NOT_OFFERED_BY: Partial<Record<DefectName, readonly string[]>> = {
  'string-functions-not-supported': STRING_FUNCTIONS,
  'property-paths-not-supported': ['property-value'],
  'unlisted-property': ['service-document-resources'],
}
