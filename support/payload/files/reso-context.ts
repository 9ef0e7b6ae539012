/** What `@reso.context` says of a payload (RCP-25, Context). */
export interface ResoContext {
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  /** As the payload spells it: `property` is Property. */
  readonly resource: string
}

/** RCP-25, 3.4.1 (a); scheme, namespace and keywords in any case (RFC 8141, 3), and further parameters after them. */
const URN = /^urn:reso:metadata:([^:?#\s]+):resource:([^:?#\s]+)(?:[:?#]\S*)?$/i

/** Reads a context such as `urn:reso:metadata:2.0:resource:property`; undefined when it is none. */
export function readResoContext(text: string): ResoContext | undefined {
  const [, version, resource] = URN.exec(text) ?? []
  return version === undefined || resource === undefined ? undefined : { version, resource }
}
