import type { SampledResource } from '../../../../payload/sampling-results'
import type { AvailabilityReport } from '../../availability-report'
import { createAvailabilityReport } from '../../create-availability-report'
import { expansion, page, resource, resultsOf, stamp, tallyOf } from '../../testing/sampled'

/** One Field is said to be in more records than there are. */
const property = resource({
  tally: tallyOf(
    1000,
    { ListPrice: 2000, ListingKey: 1000, StandardStatus: 999, X_Local: 500 },
    { lookupValues: { StandardStatus: { Active: 2000, Pending: 900, Closed: 100, ACTIVE_UC: 10 } } },
  ),
  expansions: [
    expansion({
      tally: tallyOf(
        100,
        { MediaKey: 100, MediaType: 25, X_Frame: 50 },
        { lookupValues: { MediaCategory: { Photo: 20, Video: 1, Drawing: 2 } } },
      ),
    }),
  ],
  responses: [page()],
})

const office = resource({
  resourceName: 'Office',
  tally: tallyOf(10, { OfficeKey: 10 }, { lookupValues: { OfficeStateOrProvince: { CA: 1 } } }),
  responses: [page()],
})

const caravan = resource({ resourceName: 'Caravan', tally: tallyOf(3, { CaravanStatus: 3 }), responses: [page()] })

const reportOf = (...resources: readonly SampledResource[]): AvailabilityReport =>
  createAvailabilityReport(resultsOf(...resources), stamp, true)

/** For tests: reports as RESO's tools write them, of a server of each version. */
export const sampleAvailability = {
  '1.7': reportOf(property, office),
  '2.0': reportOf(property, office, caravan),
}
