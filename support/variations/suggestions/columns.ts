/** Columns of RESO's table of suggestions that have to be there; `Outcome` says what people decided. */
export const NEEDED_COLUMNS = [
  'Resource Name',
  'Field Name',
  'Lookup Value',
  'Suggested Resource Name',
  'Suggested Field Name',
  'Suggested Lookup Value',
  'Outcome',
] as const

/** Columns of a second standard element, to be used beside the suggested one. */
export const RELATED_COLUMNS = [
  'Suggested Related Resource Name',
  'Suggested Related Field Name',
  'Suggested Related Lookup Value',
] as const

/** Columns of tables that this project writes: how the suggestion was found, and why. */
export const OWN_COLUMNS = ['Strategy', 'Reason'] as const

/** RESO's template spells the last column of the second element like this. */
export const TEMPLATE_SPELLING = 'Suggested Related Loookup Value'

/** A column that is read. */
export type Column =
  | (typeof NEEDED_COLUMNS)[number]
  | (typeof RELATED_COLUMNS)[number]
  | (typeof OWN_COLUMNS)[number]
  | typeof TEMPLATE_SPELLING
