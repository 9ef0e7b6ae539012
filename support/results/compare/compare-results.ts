import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { groupBy } from '../../dictionary/group-by'
import type { Result } from '../aggregate/result-figures'
import { byCategory } from '../availability/roll-up/by-category'
import type {
  ByKind,
  ComparedElement,
  ComparedField,
  ComparedResource,
  ComparedResult,
  DataCompatibilityReport,
} from '../data-compatibility-report'
import { compareField, SharedLookups } from './compare-field'
import { type ElementsOfResult, elementsOfResult, hasUnknownValues, type ResourceOfResult } from './elements-of-result'
import { spreadOf, spreads } from './spreads'
import { type NamedEntries, union } from './union'

/** A result with what is said of it. */
export interface LabelledResult extends Omit<ComparedResult, 'counts' | 'lookupsNotKnown'> {
  readonly result: Result
}

/**
 * Compares results of one version.
 *
 * @param reference of that version
 * @param generatedOn ISO 8601, UTC
 */
export function compareResults(
  results: readonly LabelledResult[],
  reference: DictionaryIndex,
  generatedOn: string,
): DataCompatibilityReport {
  const offered = results.map(({ result }) => elementsOfResult(result, reference))
  const elements = unionOf(offered, reference)
  const kinds = elementsByKind(elements)
  const places = results.map((_, place) => place)
  const count = (some: readonly ComparedElement[]) => some.length
  return {
    description: 'RESO Data Dictionary Compatibility Report',
    version: reference.version,
    generatedOn,
    results: results.map(({ result, ...about }, place) => ({
      ...about,
      lookupsNotKnown: lookupsNotKnown(offered[place]),
      counts: eachKind(kinds, (all) => byCategory(having(all, place), count)),
    })),
    totals: {
      ...eachKind(kinds, (all) => byCategory(all, (some) => spreads(some, results.length))),
      incompatibleFields: byCategory(elements.fields.filter(isIncompatible), count),
    },
    inBoth: eachKind(kinds, (all) =>
      places.map((one) => places.map((other) => having(having(all, one), other).length)),
    ),
    ...elements,
  }
}

const lookupsNotKnown = (offered: ElementsOfResult = new Map()): number =>
  [...offered.values()].flatMap(({ fields }) => [...fields.values()]).filter(hasUnknownValues).length

const having = (elements: readonly ComparedElement[], place: number): readonly ComparedElement[] =>
  elements.filter((element) => element.in.includes(place))

const isIncompatible = (field: ComparedField): boolean => field.isIncompatible === true

function unionOf(offered: readonly ElementsOfResult[], reference: DictionaryIndex): Union {
  const shared = new SharedLookups()
  const named = union(offered)
  const fields = named.flatMap(({ name, entries }) =>
    union(entries.map((resource) => resource?.fields)).map((field) =>
      compareField(name, field, reference.field(name, field.name)?.lookupName, shared),
    ),
  )
  const ofResource = groupBy(fields, ({ resourceName }) => resourceName)
  const lookups = shared.all
  return {
    resources: named.map((resource) =>
      comparedResource(resource, { fields: ofResource.get(resource.name) ?? [], lookups }),
    ),
    fields,
    lookups,
  }
}

function comparedResource(
  { name: resourceName, entries, in: places }: NamedEntries<ResourceOfResult>,
  { fields, lookups }: Pick<Union, 'fields' | 'lookups'>,
): ComparedResource {
  const kinds = elementsByKind({ resources: [], fields, lookups })
  return {
    resourceName,
    standing: entries.find((resource) => resource !== undefined)?.standing ?? 'local',
    in: places,
    spread: spreadOf(places, entries.length),
    records: entries.map((resource) => resource?.records ?? null),
    fields: spreads(kinds.fields, entries.length),
    lookupValues: spreads(kinds.lookupValues, entries.length),
    incompatibleFields: fields.filter(isIncompatible).length,
  }
}

/** All elements that are compared. */
type Union = Pick<DataCompatibilityReport, 'resources' | 'fields' | 'lookups'>

/** Elements of each kind, to make figures of. */
export function elementsByKind({ resources, fields, lookups }: Union): ByKind<readonly ComparedElement[]> {
  return {
    resources,
    fields,
    lookupValues: fields.flatMap(({ lookup }) => (lookup === undefined ? [] : (lookups[lookup]?.values ?? []))),
  }
}

/** The same figure of each kind. */
const eachKind = <One, Other>(kinds: ByKind<One>, figure: (one: One) => Other): ByKind<Other> => ({
  resources: figure(kinds.resources),
  fields: figure(kinds.fields),
  lookupValues: figure(kinds.lookupValues),
})
