import type { FaultRule } from '../../payload/fault'

/** One sentence about payloads, and the faults that it tells of. */
export interface PayloadRule {
  /** Of findings about all its faults together. */
  readonly rule: string
  /** About a Field, e.g. `MUST hold advertised lookup values`. */
  readonly requirement: string
  readonly faults: ReadonlySet<FaultRule>
}

/**
 * "If any additional properties or enumerated values exist in the payload that aren't in the metadata, schema validation
 * will fail" (RCP-40, Payload Validation): values that are not advertised.
 */
export const LOOKUP_VALUES: PayloadRule = {
  rule: 'payload-lookup-values',
  requirement: 'MUST hold advertised lookup values',
  faults: new Set(['lookup value']),
}

/**
 * "If a field declares itself as 100 characters and the payload has 101 characters, the provider will fail" (RCP-40,
 * Payload Validation).
 */
export const STRING_LENGTHS: PayloadRule = {
  rule: 'payload-string-lengths',
  requirement: 'MUST be no longer than its MaxLength',
  faults: new Set(['max length']),
}

/** Everything else that the metadata say of a record: names, types, ranges, formats, nulls. */
export const RECORDS: PayloadRule = {
  rule: 'payload-records',
  requirement: 'MUST match the advertised metadata',
  faults: new Set([
    'not advertised',
    'type',
    'range',
    'precision',
    'scale',
    'format',
    'null',
    'missing',
    'undefined type',
  ]),
}

/** The rule that a fault breaks, where a sentence stands for several. */
export const brokenBy: Readonly<Record<FaultRule, string>> = {
  'not advertised': 'payload-not-advertised',
  type: 'payload-type',
  'lookup value': LOOKUP_VALUES.rule,
  'max length': STRING_LENGTHS.rule,
  range: 'payload-range',
  precision: 'payload-precision',
  scale: 'payload-scale',
  format: 'payload-format',
  null: 'payload-null',
  missing: 'payload-missing',
  'undefined type': 'payload-undefined-type',
}

/** What to do about a fault. */
export const adviceAfter: Readonly<Record<FaultRule, string>> = {
  'not advertised': 'declare it in the metadata, or leave it out of payloads',
  type: 'send the JSON type that OData has for the declared type, or declare the type that is sent',
  'lookup value': 'advertise the value with the Lookup, or send one that is advertised',
  'max length': 'declare a greater MaxLength, or send shorter values',
  range: 'declare a type that holds the value, or send values that the type holds',
  precision: 'declare a greater Precision, or send fewer digits',
  scale: 'declare a greater Scale, or round the values',
  format: 'write values as OData has them for the declared type, or declare the type that is sent',
  null: 'send a value, or declare Nullable="true"; a list without items is []',
  missing: 'send the Field with every record, or declare Nullable="true"',
  'undefined type': 'define the type in the metadata',
}
