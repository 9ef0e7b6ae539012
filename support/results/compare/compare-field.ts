import { nameKey } from '../../dictionary/names'
import type { ComparedField, ComparedLookup, TypeDifference } from '../data-compatibility-report'
import { type FieldOfResult, hasUnknownValues, type ValueOfResult } from './elements-of-result'
import type { FieldType } from './field-type'
import { spreadOf } from './spreads'
import { type NamedEntries, union } from './union'

/**
 * One Field in all results.
 *
 * @param standardName LookupName of the standard Field
 */
export function compareField(
  resourceName: string,
  { name: fieldName, entries: fields, in: places }: NamedEntries<FieldOfResult>,
  standardName: string | undefined,
  lookups: SharedLookups,
): ComparedField {
  const differences = typeDifferences(fields.map((field) => field?.type ?? null))
  const values = compareLookup(fields, standardName)
  return {
    resourceName,
    fieldName,
    standing: fields.find((field) => field !== undefined)?.standing ?? 'local',
    in: places,
    spread: spreadOf(places, fields.length),
    types: fields.map((field) => {
      const type = field?.type
      return type ? { dataType: type.dataType, declared: type.declared } : null
    }),
    ...(differences.length > 0 && { differences }),
    ...(differences.some((difference) => difference !== 'representation') && { isIncompatible: true }),
    availability: fields.map((field) => fourDigits(field?.availability)),
    ...(values !== undefined && {
      lookup: lookups.placeOf(values.lookup),
      valueAvailability: values.availability,
    }),
  }
}

/** A Lookup, and availability of its values by result; null for results in which they were not sampled. */
interface FieldValues {
  readonly lookup: ComparedLookup
  readonly availability: readonly (readonly (number | null)[] | null)[]
}

/**
 * Values of one Field in all results; undefined when none has any.
 *
 * @param fields by result; undefined where it is not advertised
 * @param standardName LookupName of the standard Field
 */
function compareLookup(
  fields: readonly (FieldOfResult | undefined)[],
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

const lookupNames = (values: readonly (ValueOfResult | undefined)[]): readonly string[] =>
  [...new Set(values.flatMap((value) => value?.lookupName ?? []))].sort()

/** Shares are of some thousand records at most: more digits would say nothing, and make pages larger. */
const fourDigits = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : Number(share.toPrecision(4))

/**
 * Returns the differences between the declared types of one Field; null is unknown, and differs from nothing. A size
 * that is not declared says nothing, for it "MAY also be omitted" (RCP-40, Data Type Mappings).
 */
export function typeDifferences(types: readonly (FieldType | null)[]): readonly TypeDifference[] {
  const known = types.filter((type) => type !== null)
  const dataTypes = known.map(({ dataType }) => dataType)
  // Of different data types, the representations differ without saying anything more.
  const representations = known.map(({ dataType, representation }) => nameKey(dataType, representation))
  const differing: Readonly<Record<TypeDifference, boolean>> = {
    'data type': different(dataTypes) > 1,
    length: different(known.map(({ sizes }) => sizes.length)) > 1,
    precision: different(known.map(({ sizes }) => sizes.precision)) > 1,
    scale: different(known.map(({ sizes }) => sizes.scale)) > 1,
    representation: different(representations) > different(dataTypes),
  }
  return order.filter((difference) => differing[difference])
}

const order: readonly TypeDifference[] = ['data type', 'length', 'precision', 'scale', 'representation']

const different = (values: readonly unknown[]): number => new Set(values.filter((value) => value !== undefined)).size

/** Lookups, equal ones once: hundreds of Fields have a few long lists. */
export class SharedLookups {
  readonly #lookups: ComparedLookup[] = []
  readonly #places = new Map<string, number>()

  get all(): readonly ComparedLookup[] {
    return this.#lookups
  }

  /** Returns its place among all, to which it is added when it is new. */
  placeOf(lookup: ComparedLookup): number {
    const text = JSON.stringify(lookup)
    const known = this.#places.get(text)
    if (known !== undefined) return known
    const place = this.#lookups.push(lookup) - 1
    this.#places.set(text, place)
    return place
  }
}
