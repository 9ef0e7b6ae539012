import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { nameKey } from '../../dictionary/names'
import type { MetadataReport } from '../../metadata/metadata-report'
import type { FieldElement, LookupValueElement } from '../aggregate-report'
import type { AvailabilityReport } from '../availability/availability-report'
import type { ByCategory } from '../availability/roll-up/by-category'
import { rollUpAvailability } from '../availability/roll-up/roll-up-availability'
import { countAdvertised, rollUpMetadata } from '../availability/roll-up/roll-up-metadata'
import type { Bins, Elements, RolledUpAvailability } from '../availability/roll-up/rolled-up-availability'
import type { AdvertisedElements, RolledUpField, RolledUpMetadata } from '../availability/roll-up/rolled-up-metadata'
import { LookupValueNames } from './lookup-value-names'
import { performanceOf, type ResultPerformance } from './performance'
import { combineAdvertised, combineAvailable, sumOf } from './running-mean'
import { SampledShares, sampledResources } from './sampled-shares'

/** The reports of one server that averages and comparisons are made of. */
export interface Result {
  readonly metadata: MetadataReport
  /** Without expansions; undefined when nothing was sampled. */
  readonly availability: AvailabilityReport | undefined
}

/** The figures of one result that averages are made of. */
export interface ResultFigures {
  readonly all: ElementFigures
  readonly resources: ReadonlyMap<string, ElementFigures>
  readonly fields: readonly Share<FieldElement>[]
  readonly lookupValues: readonly Share<LookupValueElement>[]
  readonly performance: ResultPerformance
}

/** Each undefined when the Resource is not advertised, or was not sampled. */
export interface ElementFigures {
  readonly advertised: AdvertisedElements | undefined
  readonly available: Elements<ByCategory<Bins>> | undefined
}

/** An advertised element, and the share of records that have it; undefined when there are no records to tell. */
export interface Share<Element> {
  readonly element: Element
  readonly share: number | undefined
}

/** Returns the figures of one result, those of its rolled-up reports. */
export function resultFigures(result: Result, reference: DictionaryIndex): ResultFigures {
  const { metadata, availability } = result
  const advertised = rollUpMetadata(metadata, reference, false)
  const available = rolledUpAvailability(result, reference)
  const names = new LookupValueNames(metadata, reference)
  const shares = available && new SampledShares(available, names)
  const fields = onlyOnce(advertised.fields)
  return {
    ...countsOf(result, advertised.advertised, available),
    fields: fields.map((field) => fieldShare(field, shares)),
    lookupValues: fields.flatMap((field) => valueShares(field, names, shares)),
    performance: performanceOf(availability ?? { resources: [] }),
  }
}

/** Returns those figures of one result that do not name Fields and lookup values. */
export function countedElements(result: Result, reference: DictionaryIndex): Pick<ResultFigures, 'all' | 'resources'> {
  return countsOf(result, countAdvertised(result.metadata, reference), rolledUpAvailability(result, reference))
}

const rolledUpAvailability = ({ metadata, availability }: Result, reference: DictionaryIndex) =>
  availability && rollUpAvailability(availability, metadata, reference, false)

const countsOf = (
  { availability }: Result,
  advertised: RolledUpMetadata['advertised'],
  available: RolledUpAvailability | undefined,
): Pick<ResultFigures, 'all' | 'resources'> =>
  elementFigures(
    advertised,
    available?.availability.resourcesBinary ?? {},
    sampledResources(availability ?? { resources: [] }),
  )

/** EntityTypes of one name in several Schemas are one Resource in reports. */
const onlyOnce = (fields: readonly RolledUpField[]): readonly RolledUpField[] => [
  ...new Map(fields.map((field) => [nameKey(field.resourceName, field.fieldName), field])).values(),
]

/**
 * Returns the figures of rolled-up reports, without expansions, for each Resource and for all of them.
 *
 * @param available what records have, by Resource
 * @param sampled names of the Resources with records: those that `available` says something about
 */
export function elementFigures(
  advertised: Readonly<Record<string, AdvertisedElements>>,
  available: Readonly<Record<string, Elements<ByCategory<Bins>>>>,
  sampled: ReadonlySet<string>,
): Pick<ResultFigures, 'all' | 'resources'> {
  const resources = new Map(
    [...new Set([...Object.keys(advertised), ...sampled])].map((name) => [
      name,
      { advertised: advertised[name], available: sampled.has(name) ? available[name] : undefined },
    ]),
  )
  return { all: allElements([...resources.values()]), resources }
}

const allElements = (resources: readonly ElementFigures[]): ElementFigures => ({
  advertised: sumOf(
    resources.flatMap(({ advertised }) => advertised ?? []),
    combineAdvertised,
  ),
  available: sumOf(
    resources.flatMap(({ available }) => available ?? []),
    combineAvailable,
  ),
})

function fieldShare(field: RolledUpField, shares: SampledShares | undefined): Share<FieldElement> {
  const { resourceName, fieldName, isExpansion } = field
  return {
    element: { resourceName, fieldName, ...standingOf(field) },
    share: isExpansion === true ? undefined : shares?.ofField(resourceName, fieldName),
  }
}

const valueShares = (
  field: RolledUpField,
  names: LookupValueNames,
  shares: SampledShares | undefined,
): Share<LookupValueElement>[] =>
  names.advertised(field.resourceName, field.fieldName).map(({ lookupName, lookupValue, standardRESO }) => {
    const { resourceName, fieldName } = field
    return {
      element: {
        resourceName,
        fieldName,
        lookupName,
        lookupValue,
        ...(standardRESO ? standingOf(field) : { standardRESO }),
      },
      share: shares?.ofValue(resourceName, fieldName, lookupValue),
    }
  })

const standingOf = ({ standardRESO, payloads }: RolledUpField) => ({
  standardRESO,
  ...(payloads !== undefined && { payloads }),
})
