import { defect } from '../seams'
import { negating } from './changes'
import { filtered, notMet } from './filters'
import { speaking401 } from './odata-401'
import { inProperty, understood, when } from './request-form'

const FLAG = 'CommonArea'

/** A flag whose name contains that of the other one. */
const LONGER_FLAG = `Accessible${FLAG}`

/** The flags of five records in turn: the first is the most frequent one, and stands alone. */
const FLAGS_IN_TURN = [FLAG, FLAG, `${FLAG},Visitable`, LONGER_FLAG, null] as const

const inTurn = (key: unknown): string | null => FLAGS_IN_TURN[Number(/\d+$/.exec(String(key))?.[0]) % 5] ?? null

/**
 * Filters by the members of EnumTypes, with IsFlags and in Collections, that bring what does not meet them: each in one
 * scenario of Web API Core, where the representation of Lookups is that of the scenario.
 */
export const ENUMERATION_DEFECTS = {
  'core-filter-enum-single-has': notMet('StandardStatus has member'),
  'core-filter-enum-single-eq': notMet('StandardStatus eq member'),
  'core-filter-enum-single-ne': notMet('StandardStatus ne member'),
  'core-filter-enum-multi-has': notMet('AccessibilityFeatures has member'),
  'core-filter-enum-multi-has-and': notMet('AccessibilityFeatures has member and AccessibilityFeatures has member'),
  'core-filter-coll-enum-any': notMet('AccessibilityFeatures/any(enum:enum eq value)'),
  'core-filter-coll-enum-all': notMet('AccessibilityFeatures/all(enum:enum eq value)'),
  'core-filter-coll-enum-any-value': notMet('AccessibilityFeatures/any()'),
  'core-filter-coll-enum-any-upper-case': defect(
    'the server speaks OData 4.01, and ANY in place of any in $filter finds the records that do not meet it',
    {
      ...understood(when(filtered('AccessibilityFeatures/ANY(enum:enum eq value)'), negating)),
      answer: speaking401,
    },
  ),
  'core-flag-substring': defect(
    `with IsFlags, a request for ${FLAG} is answered with ${LONGER_FLAG} too`,
    (representation) =>
      representation !== 'IsFlags'
        ? {}
        : inProperty({
            record: (record) => ({ ...record, AccessibilityFeatures: inTurn(record['ListingKey']) }),
            options: ({ $filter, ...others }) => ({
              ...others,
              ...($filter !== undefined && {
                $filter: $filter.replaceAll(
                  new RegExp(`(\\w+ has [\\w.]+)'${FLAG}'`, 'g'),
                  `($1'${FLAG}' or $1'${LONGER_FLAG}')`,
                ),
              }),
            }),
          }),
  ),
}
