import type { DictionaryIndex } from '../dictionary/dictionary-index'
import type { AdvertisedField, AdvertisedLookup, AdvertisedPayload, AdvertisedType } from './advertised-payload'
import type { Fault, FaultKind, FaultReader, FaultReading } from './fault'

/** The terms by which a payload is judged. */
export interface AdvertisedTerms {
  readonly payload: AdvertisedPayload
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  /** True when Lookup records are known, so that a LookupName without any is a fault of the server. */
  readonly knowsLookups: boolean
}

/**
 * Makes the reader for what a server sends, which has to match what the server advertises (RCP-40, Payload Validation).
 * Values are not judged where their type or their Lookup records are unknown.
 */
export function advertisedReader(terms: AdvertisedTerms): FaultReader {
  return (fault) => {
    switch (fault.rule) {
      case 'lookup value':
        return lookupValue(terms, fault)
      case 'undefined type':
        return { level: 'not judged', requirement: `cannot be judged: ${fault.expected}` }
      case 'not advertised':
        return { level: 'error', requirement: 'MUST be advertised in the metadata' }
      case 'dynamic':
        return {
          level: 'advisory',
          requirement:
            'SHOULD be advertised in the metadata: OData allows it, for the type is open, and RCP-40 does not',
        }
      case 'fraction':
      case 'geometry':
        return { level: 'advisory', requirement: `SHOULD hold ${fault.expected}` }
      default:
        return mustHold(fault)
    }
  }
}

const mustHold = ({ expected }: FaultKind): FaultReading => ({ level: 'error', requirement: `MUST hold ${expected}` })

function lookupValue({ payload, version, knowsLookups }: AdvertisedTerms, fault: FaultKind): FaultReading {
  const place = faultPlace(payload, fault)
  if (place === undefined) return mustHold(fault)
  const { type, fieldName, field } = place
  if (field?.value.kind === 'Lookup' && isUnknown(field.value, knowsLookups)) {
    const all = field.value.isPartial === true ? 'all ' : ''
    const requirement = `cannot be judged: ${all}the Lookup records of ${field.value.lookupName} are not known`
    return { level: 'not judged', requirement }
  }
  if (!ignoresEnumeration(version, type.name, fieldName)) return mustHold(fault)
  return { level: 'advisory', requirement: `SHOULD hold ${fault.expected} (ignoreEnumerations of ${version})` }
}

const isUnknown = ({ values, isPartial }: AdvertisedLookup, knowsLookups: boolean): boolean =>
  isPartial === true || (!knowsLookups && values === undefined)

/**
 * The Fields whose values need not be advertised, by version of the Data Dictionary and Resource: the
 * `ignoreEnumerations` of RESO's schema validation settings. Their lists are local, and servers get time until Data
 * Dictionary 2.1.
 */
const IGNORED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2.0': {
    Property: [
      'ElementarySchool',
      'ElementarySchoolDistrict',
      'HighSchool',
      'HighSchoolDistrict',
      'MLSAreaMajor',
      'MLSAreaMinor',
      'MiddleOrJuniorSchool',
      'MiddleOrJuniorSchoolDistrict',
    ],
    Media: ['ImageSizeDescription'],
  },
}

/** Decides if faults of the values of a Field are advisories, at the top of a payload and inside expansions. */
export const ignoresEnumeration = (version: string, resourceName: string, fieldName: string): boolean =>
  IGNORED[version]?.[resourceName]?.includes(fieldName) ?? false

/**
 * Makes the reader for RESO Common Format (RCP-25, Certification): local Fields are allowed and listed unless they are
 * synonyms of a standard Field; sizes of the dictionary are suggestions; values that the dictionary lacks are local
 * ones unless it locks the Lookup.
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

/** Returns standard names by Resource and synonym, e.g. of `Property.NormalizedListingStatus`. */
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

/** The place of a fault. */
export interface FaultPlace {
  /** The EntityType or ComplexType that has the Field, or should have it. */
  readonly type: AdvertisedType
  /** The last name of the path. */
  readonly fieldName: string
  /** Undefined for a name that is not advertised. */
  readonly field: AdvertisedField | undefined
}

/** Finds the place of a fault; undefined when the record itself is at fault. */
export function faultPlace(
  payload: AdvertisedPayload,
  { resource, path }: Pick<Fault, 'resource' | 'path'>,
): FaultPlace | undefined {
  const fieldName = path.at(-1)
  let type = payload.resources.get(resource)
  for (const name of path.slice(0, -1)) type = targetOf(payload, type?.fields.get(name))
  return type === undefined || fieldName === undefined
    ? undefined
    : { type, fieldName, field: type.fields.get(fieldName) }
}

function targetOf(payload: AdvertisedPayload, field: AdvertisedField | undefined): AdvertisedType | undefined {
  const value = field?.value
  return value?.kind === 'expansion' || value?.kind === 'complex' ? payload.types.get(value.type) : undefined
}
