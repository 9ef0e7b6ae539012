/**
 * The data types of the Data Dictionary as the sentences of the features spell them.
 *
 * `Integer` is the workbook's Number without SugMaxPrecision, `Decimal` is Number with it
 * (RCP-40, Data Type Mappings: "Numbers without Scale and Precision are treated as Integers").
 */
export const dataTypeNames = [
  'Boolean',
  'Date',
  'Timestamp',
  'String',
  'Integer',
  'Decimal',
  'Single Enumeration',
  'Multiple Enumeration',
  'Resource',
  'Collection',
] as const

/** One of {@link dataTypeNames}. */
export type DataTypeName = (typeof dataTypeNames)[number]
