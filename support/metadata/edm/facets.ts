/**
 * A facet as written: a number, one of OData's symbolic values (`MaxLength="max"`, `Scale="variable"`,
 * `Scale="floating"`), or text that is neither.
 */
export type FacetValue = number | 'max' | 'variable' | 'floating' | { readonly unreadable: string }

/** Type facets of a Property or TypeDefinition; an absent facet has no key (OData CSDL XML 4.01, 7.2). */
export interface Facets {
  readonly maxLength?: FacetValue
  readonly precision?: FacetValue
  readonly scale?: FacetValue
  readonly unicode?: boolean
  readonly srid?: string
}
