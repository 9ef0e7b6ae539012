import type { Finding } from '../../../dictionary/finding'
import type { CollectionReader } from '../../../odata/collection-reader'
import type { JsonObject } from '../../../odata/json-value'
import { type Behaviour, FakeService } from '../../../payload/lookups/testing/fake-service'
import { LookupResource, ReplicatedResource } from '../../../payload/replicated-resource'
import { FIELD_RESOURCE, LOOKUP_RESOURCE } from '../../../payload/replication'
import { checkedFindings } from '../../testing/checked-findings'

/** For tests: the Lookup Resource of a server that behaves like this. */
export const lookupsOf = (behaviour: Behaviour): LookupResource => lookupsFrom(new FakeService(behaviour))

/** For tests: the Lookup Resource behind a reader. */
export const lookupsFrom = (reader: CollectionReader): LookupResource =>
  new LookupResource(LOOKUP_RESOURCE, { reader, entitySet: 'Lookups', savedRecords: undefined })

/** For tests: Lookup records from a file; without records, a metadata file alone. */
export const savedLookups = (savedRecords?: readonly JsonObject[]): LookupResource =>
  new LookupResource(LOOKUP_RESOURCE, { reader: undefined, entitySet: 'Lookups', savedRecords })

/** For tests: the Field Resource of a server that behaves like this. */
export const fieldsOf = (behaviour: Behaviour): ReplicatedResource =>
  new ReplicatedResource(FIELD_RESOURCE, {
    reader: new FakeService(behaviour),
    entitySet: 'Field',
    savedRecords: undefined,
  })

/** The judge of a rule that asks the server for its Lookup Resource. */
export type Rule = (resource: LookupResource) => Promise<Finding>

/** For tests: what a rule says of the Lookup Resource of a server that behaves like this. */
export async function judgedBy(
  rule: Rule,
  behaviour: Behaviour,
): Promise<Pick<Finding, 'outcome' | 'found' | 'cause'>> {
  const finding = await rule(lookupsOf(behaviour))
  checkedFindings(finding)
  const { outcome, found, cause } = finding
  return { outcome, ...(found === undefined ? {} : { found }), ...(cause === undefined ? {} : { cause }) }
}
