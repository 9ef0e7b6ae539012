import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { AdvertisedPayload } from '../advertised-payload'
import { advertisedReader } from './advertised-reader'
import { faultPlace } from './fault-place'
import type { FaultKind, FaultReader, FaultReading } from './fault-reading'

/**
 * The faults of RESO Common Format (RCP-25, Certification): local Fields are allowed and listed unless they are synonyms
 * of a standard Field; sizes of the dictionary are suggestions; values that the dictionary lacks are local ones unless
 * it locks the Lookup.
 */
export function commonFormatReader(payload: AdvertisedPayload, dictionary: DictionaryIndex): FaultReader {
  const asAdvertised = advertisedReader({ payload, version: dictionary.version, knowsLookups: true })
  const standardNames = synonyms(dictionary)
  return (fault) => {
    const { type, fieldName = '' } = faultPlace(payload, fault) ?? {}
    switch (fault.rule) {
      case 'not advertised':
        return unknownName(standardNames.get(`${type?.name}.${fieldName}`))
      case 'max length':
      case 'precision':
      case 'scale':
        return suggested(fault)
      case 'lookup value':
        return isLocked(dictionary, type?.name, fieldName) ? asAdvertised(fault) : localValue(fault)
      default:
        return asAdvertised(fault)
    }
  }
}

const unknownName = (standardName: string | undefined): FaultReading =>
  standardName === undefined
    ? { level: 'local Field', requirement: 'is a local Field' }
    : { level: 'error', requirement: `MUST NOT go by a synonym: the standard name is ${standardName}` }

const suggested = ({ expected }: FaultKind): FaultReading => ({
  level: 'advisory',
  requirement: `SHOULD hold ${expected}`,
})

const localValue = ({ expected }: FaultKind): FaultReading => ({
  level: 'advisory',
  requirement: `SHOULD hold ${expected}; the Lookup is open, so local values are allowed`,
})

const isLocked = (dictionary: DictionaryIndex, typeName = '', fieldName: string): boolean =>
  dictionary.field(typeName, fieldName)?.lookupStatus === 'Locked with Enumerations'

/** Standard names by Resource and synonym, `Property.NormalizedListingStatus`. */
function synonyms(dictionary: DictionaryIndex): ReadonlyMap<string, string> {
  const pairs = dictionary.resourceNames.flatMap((resource) =>
    dictionary
      .fieldNames(resource)
      .flatMap((name) =>
        (dictionary.field(resource, name)?.synonyms ?? []).map((synonym) => [`${resource}.${synonym}`, name] as const),
      ),
  )
  return new Map(pairs)
}
