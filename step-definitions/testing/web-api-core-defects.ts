import { WEB_API_CORE_DEFECTS } from '../../support/sample-server/defects/web-api-core'
import { WEB_API_CORE_VARIANTS } from '../../support/sample-server/defects/web-api-core-variants'
import type { Representation } from '../../support/sample-server/reference-data'

/** For tests: whether a defect is there for the tests of Web API Core. */
export const isOfWebApiCore = (name: string): boolean => name in WEB_API_CORE_DEFECTS || name in WEB_API_CORE_VARIANTS

/** For tests: scenarios that a server does not offer, by the way in which it declares its Lookups. */
export const NOT_OFFERED: Readonly<Record<Representation, readonly string[]>> = {
  'string lookups': ['filter-enum-single-has', 'filter-enum-multi-has', 'filter-enum-multi-has-and'],
  EnumTypes: [
    'filter-enum-multi-has',
    'filter-enum-multi-has-and',
    'string-enum-single-lookup',
    'string-enum-multi-lookup-1',
    'string-enum-multi-lookup-2',
    'string-enum-single-eq',
    'string-enum-single-ne',
    'string-enum-single-in',
    'string-enum-multi-any',
    'string-enum-multi-all',
  ],
  IsFlags: [
    'filter-coll-enum-any',
    'filter-coll-enum-all',
    'filter-coll-enum-any-value',
    'string-enum-single-lookup',
    'string-enum-multi-lookup-1',
    'string-enum-multi-lookup-2',
    'string-enum-single-eq',
    'string-enum-single-ne',
    'string-enum-single-in',
    'string-enum-multi-any',
    'string-enum-multi-all',
  ],
}
