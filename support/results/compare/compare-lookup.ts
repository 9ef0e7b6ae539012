import type { ComparedLookup } from '../data-compatibility-report'
import { hasUnknownValues, type OfferedField, type OfferedValue } from './offered-elements'
import { spreadOf } from './spreads'
import { union } from './union'

/** A Lookup, and availability of its values by result; null for results that nobody has sampled them of. */
export interface FieldValues {
  readonly lookup: ComparedLookup
  readonly availability: readonly (readonly (number | null)[] | null)[]
}

/**
 * Values of one Field in all results; undefined when none has any.
 *
 * @param fields by result; undefined where it is not advertised
 * @param standardName LookupName of the standard Field
 */
export function compareLookup(
  fields: readonly (OfferedField | undefined)[],
  standardName: string | undefined,
): FieldValues | undefined {
  const values = union(fields.map((field) => field?.values))
  if (values.length === 0) return undefined
  const notKnownIn = fields.flatMap((field, place) => (field !== undefined && hasUnknownValues(field) ? [place] : []))
  return {
    lookup: {
      lookupNames: standardName === undefined ? lookupNames(values.flatMap(({ entries }) => entries)) : [standardName],
      ...(notKnownIn.length > 0 && { notKnownIn }),
      values: values.map(({ name, entries, in: places }) => ({
        lookupValue: name,
        standing: entries.find((entry) => entry !== undefined)?.standing ?? 'local',
        in: places,
        spread: spreadOf(places, fields.length, notKnownIn.length === 0),
      })),
    },
    availability: fields.map((_, place) => {
      const shares = values.map(({ entries }) => fourDigits(entries[place]?.availability))
      return shares.some((share) => share !== null) ? shares : null
    }),
  }
}

const lookupNames = (values: readonly (OfferedValue | undefined)[]): readonly string[] =>
  [...new Set(values.flatMap((value) => value?.lookupName ?? []))].sort()

/** Shares are of some thousand records at most: more digits would say nothing, and make pages larger. */
export const fourDigits = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : Number(share.toPrecision(4))
