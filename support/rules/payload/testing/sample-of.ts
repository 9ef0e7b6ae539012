import type { JsonObject } from '../../../odata/json-value'
import type { Departure } from '../../../payload/sampling/testing/sampled-service'
import {
  NEXT_LINKS,
  propertySampling,
  serviceOf,
  type TermChanges,
} from '../../../payload/sampling/testing/sampling-of'
import type { PassSample, SamplingPass } from '../../../payload/sampling-results'

/** For tests: the sample that a pass over these Properties brings. */
export const sampleOf = (
  records: readonly JsonObject[],
  departure: Departure = {},
  { pass = NEXT_LINKS, ...changes }: TermChanges & { readonly pass?: SamplingPass } = {},
): Promise<PassSample> => propertySampling(serviceOf(records, departure), changes).sample(pass)
