/** How a Resource that describes the server's metadata is replicated. */
export interface ResourceToReplicate {
  /** Standard name of the Resource. */
  readonly name: 'Lookup' | 'Field'
  /** The Field that identifies a record. */
  readonly key: string
  /**
   * Whether pages are followed by `@odata.nextLink` when the server gives one. The Lookup Resource "MUST support
   * queries that use the OData $top and $skip query operators" (RCP-40, Lookup Resource), so it is never asked otherwise.
   */
  readonly followsNextLink: boolean
}

/** The Lookup Resource (RCP-40, Lookup Resource). */
export const LOOKUP_RESOURCE: ResourceToReplicate = { name: 'Lookup', key: 'LookupKey', followsNextLink: false }

/** The Field Resource (RCP-33). */
export const FIELD_RESOURCE: ResourceToReplicate = { name: 'Field', key: 'FieldKey', followsNextLink: true }
