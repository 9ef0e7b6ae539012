/**
 * The declaration of Fields with Lookups: as strings with an annotation, or by EnumTypes (RCP-40, Lookup Resource). Many
 * values are a Collection of an EnumType, or one value of an EnumType with IsFlags.
 */
export type Representation = 'string lookups' | 'EnumTypes' | 'IsFlags'
