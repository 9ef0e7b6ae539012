/** Parameters whose value is a name: of a Resource, a Field, an expansion or a Lookup. */
export const NAME_PARAMETERS = [
  'EndpointResource',
  'KeyField',
  'IntegerField',
  'DecimalField',
  'FilterNotField',
  'DateField',
  'TimestampField',
  'SingleValueLookupField',
  'MultipleValueLookupField',
  'BooleanField',
  'StringField',
  'ExpandField',
  'WrongCaseField',
  'SingleLookupName',
  'MultipleLookupName',
] as const

/** Parameters whose value stands in a request as a literal or a number. */
export const VALUE_PARAMETERS = [
  'KeyValue',
  'KeyNotFound',
  'IntegerValueLow',
  'IntegerValueHigh',
  'IntegerNotFound',
  'DecimalValueLow',
  'DecimalValueHigh',
  'FilterNotValue',
  'DateValue',
  'DateTimeValue',
  'RecentTimestamp',
  'SingleValueLookupValue',
  'MultipleValueLookupValue1',
  'MultipleValueLookupValue2',
  'StringValue',
  'StringStart',
  'StringInside',
  'StringEnd',
  'StringPercent',
  'StringUnderscore',
  'StringOtherCase',
  'TopCount',
  'SortCount',
] as const

/** Parameters that are requests of their own: path and query below the service root. */
export const REQUEST_PARAMETERS = ['400BadRequest', '404NotFound'] as const

export type ParameterName =
  | (typeof NAME_PARAMETERS)[number]
  | (typeof VALUE_PARAMETERS)[number]
  | (typeof REQUEST_PARAMETERS)[number]

/** The value that a Parameter of the Web API Core tests has in this run, and where it comes from. */
export interface CoreParameter {
  readonly name: ParameterName
  /** As it stands in a request before encoding, e.g. `BedroomsTotal`, `3`, `'Coeur d''Alene'`, `2025-06-30`. */
  readonly text: string
  /** As the metadata would have it written, where a setting or the RESOScript has it sent otherwise: `o.Status'Active'`. */
  readonly declaredText?: string
  /** Given by the RESOScript, found in the records or the metadata, or what the tests always take. */
  readonly origin: 'RESOScript' | 'records' | 'metadata' | 'convention'
  /** For people, e.g. `the middle one of 9 different values in 100 records of Property`. */
  readonly why: string
}

/** The reason why a Parameter has no value: what needs it cannot be verified. */
export interface MissingParameter {
  readonly name: ParameterName
  /** The thing that is missing, e.g. `no Edm.Date Field of Property has three different values in 100 records`. */
  readonly reason: string
  readonly advice: string
}

export type KnownChoice = CoreParameter & { readonly kind: 'known' }

export type MissingChoice = MissingParameter & { readonly kind: 'missing' }

/** A Parameter that has a value, or one that has none. */
export type ParameterChoice = KnownChoice | MissingChoice

/** The choices of a run by the names of their Parameters. */
export type CoreParameters = ReadonlyMap<ParameterName, ParameterChoice>
