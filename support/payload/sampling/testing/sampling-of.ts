import assert from 'node:assert/strict'
import type { CollectionReader } from '../../../odata/collection-reader'
import type { JsonObject } from '../../../odata/json-value'
import type { AdvertisedPayload } from '../../advertised-payload'
import { advertisedReader } from '../../fault-readers'
import type { ResourceToSample, SamplingPass } from '../../sampling-results'
import { ReferenceCheck } from '../../schema/reference-check'
import { payloadWith } from '../../testing/example-payload'
import { PageGarbage } from '../page-garbage'
import { Patience } from '../patience'
import { type PassRun, ResourceSampling, type SharedSampling } from '../resource-sampling'
import type { SamplingTerms } from '../sampling-terms'
import { ServerRecords } from '../server-records'
import { type Departure, SampledService } from './sampled-service'

export const EXPANSIONS = ['Media', 'Videos', 'Cover']

/** For tests: a Property with three expansions to Media. */
export const PAYLOAD = payloadWith(`
<Property Name="Status" Type="Edm.String">
<Annotation Term="RESO.OData.Metadata.LookupName" String="StandardStatus"/></Property>
<Property Name="City" Type="Edm.String" MaxLength="10"/>
<Property Name="Size" Type="Edm.Int64"/>
<Property Name="PostalCode" Type="Edm.String"/>
<Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset"/>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>
<NavigationProperty Name="Videos" Type="Collection(o.Media)"/>
<NavigationProperty Name="Cover" Type="o.Media"/>`)

/** For tests: the three passes of a run, five records a page. */
export const PASSES = [
  { name: 'TimestampDesc', strategy: 'TimestampDesc', pageSize: 5 },
  { name: 'NextLink', strategy: 'NextLink', pageSize: 5 },
  { name: 'NextLink of recent records', strategy: 'NextLink', pageSize: 5, since: '2020-01-01T00:00:00Z' },
] as const satisfies readonly SamplingPass[]

export const [TIMESTAMPS, NEXT_LINKS] = PASSES

/** For tests: Properties with the keys P1, P2, ..., a minute apart; `more` gives their other Fields. */
export const properties = (records: number, more: (number: number) => JsonObject = () => ({})): JsonObject[] =>
  Array.from({ length: records }, (_, index) => ({
    Key: `P${index + 1}`,
    ModificationTimestamp: new Date(Date.UTC(2025, 0, 1, 0, index)).toISOString(),
    ...more(index + 1),
  }))

/** For tests: a service of Properties that has expansions when asked for them, and absolute nextLinks. */
export const serviceOf = (records: readonly JsonObject[], departure: Departure = {}): SampledService =>
  new SampledService(records, { expansions: EXPANSIONS, links: 'absolute', ...departure })

/** For tests: a Resource of {@link PAYLOAD}, else of another one. */
export function resourceCalled(name: string, { resources }: AdvertisedPayload = PAYLOAD): ResourceToSample {
  return { name, entitySet: name, type: resources.get(name) ?? assert.fail(`no Resource ${name}`) }
}

export type TermChanges = Partial<Omit<SamplingTerms, 'reader'>>

/** For tests: terms under which a run samples, with own counting and without a limit. */
export const termsOf = (
  reader: CollectionReader,
  { payload = PAYLOAD, ...changes }: TermChanges = {},
): SamplingTerms => ({
  reader,
  serviceRoot: 'https://example.org',
  payload,
  entitySets: [],
  read: advertisedReader({ payload, version: '2.0', knowsLookups: true }),
  counting: 'own',
  limit: 100_000,
  now: new Date('2026-03-04T05:06:07Z'),
  ...changes,
})

/** Compiling a JSON Schema takes longer than most tests. */
const REFERENCE = new ReferenceCheck(PAYLOAD)

/** For tests: makes the parts that all sampling of Resources shares, with the judges of {@link PAYLOAD}. */
export const sharedOf = (
  reader: CollectionReader,
  changes?: TermChanges,
  onPage: (run: PassRun) => void = () => {},
): SharedSampling => ({
  terms: termsOf(reader, changes),
  patience: new Patience(),
  reference: REFERENCE,
  garbage: new PageGarbage(() => {}),
  serverRecords: new ServerRecords(reader, changes?.entitySets ?? []),
  onPage,
})

/** For tests: a sampling of the Resource Property. */
export const propertySampling = (reader: CollectionReader, changes?: TermChanges): ResourceSampling =>
  new ResourceSampling(resourceCalled('Property', changes?.payload), sharedOf(reader, changes))
