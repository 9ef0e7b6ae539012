/** A type as a Property, NavigationProperty or key part refers to it. */
export interface TypeReference {
  /** The text of the Type attribute, e.g. `Collection(Self.City)`. */
  readonly text: string
  readonly isCollection: boolean
  /** Qualified name without `Collection(...)` and with an Alias replaced by its namespace, e.g. `org.reso.metadata.City`. */
  readonly qualifiedName: string
}
