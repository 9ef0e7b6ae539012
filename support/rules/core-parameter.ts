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
  'TopCount',
  'SortCount',
] as const

/** Parameters that are requests of their own: path and query below the service root. */
export const REQUEST_PARAMETERS = ['400BadRequest', '404NotFound'] as const

export type ParameterName =
  | (typeof NAME_PARAMETERS)[number]
  | (typeof VALUE_PARAMETERS)[number]
  | (typeof REQUEST_PARAMETERS)[number]

/** What a Parameter of the Web API Core tests stands for in this run, and why. */
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

/** Why there is no value for a Parameter: what needs it cannot be verified. */
export interface MissingParameter {
  readonly name: ParameterName
  /** What is missing, e.g. `no Edm.Date Field of Property has three different values in 100 records`. */
  readonly reason: string
  readonly advice: string
}

/** The Parameters of a run by their names; each is there or says why not. */
export type CoreParameters = ReadonlyMap<ParameterName, CoreParameter | MissingParameter>

export const isMissing = (parameter: CoreParameter | MissingParameter): parameter is MissingParameter =>
  'reason' in parameter
