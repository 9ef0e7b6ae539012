import type { LookupRecords } from './lookup-record'
import type { BrokenReplication } from './replication'
import type { ResourceToReplicate } from './resource-to-replicate'

// Findings of several scenarios that one fault is behind carry the same cause.

/** A server with string lookups has no Lookup Resource in its metadata. */
export const NOT_IN_METADATA = 'Lookup Resource in the metadata'

/**
 * A string lookup Field does not say which Lookup records are its own.
 *
 * @param subject the Field in the standard's notation, e.g. `Property.StandardStatus`
 */
export const notAnnotatedCause = (subject: string): string => `LookupName annotation of ${subject}`

/** No Lookup record has the LookupName that a Field refers to; one fault for all when there is no record. */
export const noRecordsCause = (lookupName: string, records: LookupRecords): string =>
  records.byLookupName.size === 0 ? 'Lookup records' : `Lookup records of ${lookupName}`

/** A replication broke: no page came at all, or a later one failed. */
export const brokenCause = (resource: ResourceToReplicate, { pages }: BrokenReplication): string =>
  pages.length === 0 ? `${resource.name} Resource on the server` : replicationCause(resource)

/** Not all records can be fetched, or others than are advertised. */
export const replicationCause = ({ name }: ResourceToReplicate): string => `replication of the ${name} Resource`

/** The server does not say how many records a Resource has. */
export const countCause = ({ name }: ResourceToReplicate): string => `count of the ${name} Resource`

/** Records change while they are judged. */
export const movingCause = ({ name }: ResourceToReplicate): string => `records of the ${name} Resource that change`
