import type { AdvertisedPayload } from '../advertised-payload'
import { faultPlace } from './fault-place'
import type { FaultKind, FaultReader, FaultReading } from './fault-reading'
import { ignoresEnumeration } from './ignored-enumerations'

/** What a payload is judged by. */
export interface AdvertisedTerms {
  readonly payload: AdvertisedPayload
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  /** Whether Lookup records are known, so that a LookupName without any is a fault of the server. */
  readonly knowsLookups: boolean
}

/**
 * The faults of what a server sends: it has to match what the server advertises (RCP-40, Payload Validation). Values are
 * not judged where their type or their Lookup records are unknown.
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
  if (!knowsLookups && field?.value.kind === 'Lookup' && field.value.values === undefined) {
    const requirement = `cannot be judged: the Lookup records of ${field.value.lookupName} are not known`
    return { level: 'not judged', requirement }
  }
  if (!ignoresEnumeration(version, type.name, fieldName)) return mustHold(fault)
  return { level: 'advisory', requirement: `SHOULD hold ${fault.expected} (ignoreEnumerations of ${version})` }
}
