import type { Exchange } from '../support/odata/exchange'
import type { JsonObject } from '../support/odata/json-value'
import type { AdvertisedPayload } from '../support/payload/advertised-payload'
import { advertisedReader } from '../support/payload/fault-readers'
import { FaultsByLevel } from '../support/payload/fault-summary'
import { SampledRecords } from '../support/payload/sampling/sampled-records'

const nobody = () => Promise.reject(new Error('nobody is asked'))

const exchange: Exchange = {
  method: 'GET',
  url: '',
  requestHeaders: {},
  startedAt: '',
  responseHeaders: {},
  durationMs: 0,
  wireBytes: 0,
  bodyBytes: 0,
  excerpt: '',
}

/** Returns what judges and counts pages of Property records as sampling does, and returns the faults of each page. */
export function propertySampling(payload: AdvertisedPayload): (records: readonly JsonObject[]) => FaultsByLevel {
  const type = payload.resources.get('Property')
  if (type === undefined) throw new Error('no Property')
  const read = advertisedReader({ payload, version: '2.0', knowsLookups: true })
  const sampled = new SampledRecords(
    { name: 'Property', entitySet: 'Property', type },
    {
      reader: { page: nobody, nextPage: nobody },
      serviceRoot: '',
      payload,
      entitySets: [],
      read,
      counting: 'own',
      limit: Number.POSITIVE_INFINITY,
      now: new Date(0),
    },
  )
  return (records) => {
    const faults = new FaultsByLevel(read)
    sampled.judge({ records, exchange }, 'Media', faults)
    return faults
  }
}
