import type { FaultStatements } from './match-rule'

/** The parts that all of these rules share: they belong to the sentence about records. */
const OF_RECORDS = {
  level: 'MUST',
  requirement: 'match the advertised metadata',
  sentences: ['every sampled record {level} match the advertised metadata'],
} as const

/** The rules that findings name where records do not match the metadata, by the fault that breaks each. */
export const recordFaults = {
  'not advertised': {
    ...OF_RECORDS,
    id: 'payload-not-advertised',
    label: 'Fields in records that the metadata do not declare',
    advice: 'declare it in the metadata, or leave it out of payloads',
    source:
      'RCP-40, Payload Validation: "If any additional properties or enumerated values exist in the payload that aren\'t in the metadata, schema validation will fail"',
    brokenBy: ['payload-field-not-advertised', 'payload-in-expansion'],
    allows: ['member-annotations'],
  },
  dynamic: {
    ...OF_RECORDS,
    level: 'SHOULD',
    id: 'payload-dynamic',
    label: 'Fields in records that the metadata do not declare, of types that are open',
    advice: 'declare it in the metadata, so that those who read them know of it',
    source:
      'OData CSDL XML 4.01, section 6.3, allows it; RCP-40, Payload Validation: "the data available in the payload matches what\'s advertised in the metadata"',
    brokenBy: ['payload-dynamic'],
    allows: ['member-annotations'],
  },
  type: {
    ...OF_RECORDS,
    id: 'payload-type',
    label: 'Values in records of another JSON type than declared',
    advice: 'send the JSON type that OData has for the declared type, or declare the type that is sent',
    source: 'OData JSON Format 4.01, 7.1',
    brokenBy: ['payload-wrong-type', 'payload-expansion-as-object'],
    allows: ['member-shortened-expansions'],
  },
  range: {
    ...OF_RECORDS,
    id: 'payload-range',
    label: 'Numbers in records that their declared type does not hold',
    advice: 'declare a type that holds the value, or send values that the type holds',
    source: 'OData CSDL XML 4.01, section 3.3',
    brokenBy: ['payload-integer-out-of-range'],
    allows: ['member-many-digits'],
  },
  precision: {
    ...OF_RECORDS,
    id: 'payload-precision',
    label: 'Numbers in records of more digits than their Precision',
    advice: 'declare a greater Precision, or send fewer digits',
    source: 'OData CSDL XML 4.01, section 7.2.3',
    brokenBy: ['payload-too-many-digits'],
    allows: ['price-at-its-limits'],
  },
  scale: {
    ...OF_RECORDS,
    id: 'payload-scale',
    label: 'Numbers in records of more decimals than their Scale',
    advice: 'declare a greater Scale, or round the values',
    source: 'OData CSDL XML 4.01, section 7.2.4',
    brokenBy: ['payload-too-many-decimals'],
    allows: ['price-at-its-limits'],
  },
  fraction: {
    ...OF_RECORDS,
    level: 'SHOULD',
    id: 'payload-fraction',
    label: 'Fractions of a second in records where no Precision is declared',
    advice: 'declare a Precision of as many digits as are sent, for it is 0 when it is not declared',
    source: 'OData CSDL XML 4.01, section 7.2.3',
    brokenBy: ['payload-fraction-of-seconds'],
    allows: ['member-timestamps-with-offsets'],
  },
  format: {
    ...OF_RECORDS,
    id: 'payload-format',
    label: 'Values in records that are not written as OData has them',
    advice: 'write values as OData has them for the declared type, or declare the type that is sent',
    source: 'OData ABNF 4.01; OData JSON Format 4.01, 7.1',
    brokenBy: ['payload-date-as-timestamp'],
    allows: ['member-timestamps-with-offsets'],
  },
  null: {
    ...OF_RECORDS,
    id: 'payload-null',
    label: 'Nulls in records of Fields that are not nullable',
    advice: 'send a value, or declare Nullable="true"; a list without items is []',
    source: 'OData CSDL XML 4.01, section 7.2.1',
    brokenBy: ['payload-null-list'],
    allows: ['member-null-timestamps'],
  },
  missing: {
    ...OF_RECORDS,
    id: 'payload-missing',
    label: 'Records without Fields that are not nullable',
    advice: 'send the Field with every record, or declare Nullable="true"',
    source: 'OData CSDL XML 4.01, section 7.2.1',
    brokenBy: ['payload-key-missing'],
    allows: ['member-at-its-limits'],
  },
  'undefined type': {
    ...OF_RECORDS,
    id: 'payload-undefined-type',
    label: 'Values in records whose type the metadata do not define',
    advice: 'define the type in the metadata',
    source:
      'RCP-40, Payload Validation: "the data available in the payload matches what\'s advertised in the metadata"',
    brokenBy: ['payload-type-elsewhere'],
    allows: ['member-type-definition'],
  },
} satisfies FaultStatements
