import { defectGroups } from '../../support/sample-server/defects'
import type { Representation } from '../../support/sample-server/representation'

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

const OF_COLLECTIONS = ['filter-coll-enum-any', 'filter-coll-enum-all', 'filter-coll-enum-any-value']

/** For tests: scenarios that a server does not offer, by the way in which it declares its Lookups. */
export const NOT_OFFERED: Readonly<Record<Representation, readonly string[]>> = {
  'string lookups': ['filter-enum-single-has', ...OF_FLAGS],
  EnumTypes: [...OF_FLAGS, ...OF_STRING_LOOKUPS],
  IsFlags: [...OF_COLLECTIONS, ...OF_STRING_LOOKUPS],
}
