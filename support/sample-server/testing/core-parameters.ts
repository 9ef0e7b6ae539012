import { SampleRecords } from '../records/sample-records'
import { readReferenceData } from '../reference/reference-data'
import type { Representation } from '../representation'

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

const FIELDS = {
  EndpointResource: 'Property',
  KeyField: 'ListingKey',
  IntegerField: 'BedroomsTotal',
  FilterNotField: 'BedroomsTotal',
  WrongCaseField: 'bedroomstotal',
  DecimalField: 'ListPrice',
  DateField: 'ListingContractDate',
  TimestampField: 'ModificationTimestamp',
  BooleanField: 'AssociationYN',
  StringField: 'BuilderName',
  SingleValueLookupField: 'StandardStatus',
  MultipleValueLookupField: 'AccessibilityFeatures',
  ExpandField: 'Media',
}

/**
 * For tests: Parameters of Web API Core by their names, as a run could choose them for the records of a sample server
 * of Data Dictionary 2.0: constants with records before, at and behind them.
 */
export function coreParameters(representation: Representation): Readonly<Record<string, string>> {
  const data = readReferenceData('2.0', representation)
  const records = new SampleRecords(data)
  const valuesOf = (field: string) =>
    Array.from({ length: records.count('Property') }, (_, index) => records.record('Property', index)[field] ?? null)
  const sorted = (field: string) =>
    [...new Set(valuesOf(field))]
      .filter((value) => value !== null)
      .sort((left, right) => (typeof left === 'number' ? Number(left) - Number(right) : left < right ? -1 : 1))
  const at = (field: string, part: number): string => {
    const values = sorted(field)
    return String(values[Math.floor(values.length * part)])
  }
  const literal = (field: string, value: string | undefined) =>
    `${representation === 'string lookups' ? '' : `org.reso.metadata.enums.${field}`}'${value}'`
  const name = at('BuilderName', 1 / 2)
  const features = valuesOf('AccessibilityFeatures').map((value) =>
    Array.isArray(value) ? value : value === null ? [] : String(value).split(','),
  )
  const alone = features.find(({ length }) => length === 1)?.[0]
  const [first, second] = representation === 'IsFlags' ? (features.find(({ length }) => length > 1) ?? []) : [alone]
  return {
    ...FIELDS,
    KeyValue: "'Property-000050'",
    KeyNotFound: "'Property-999998'",
    IntegerValueLow: at('BedroomsTotal', 1 / 3),
    IntegerValueHigh: at('BedroomsTotal', 2 / 3),
    IntegerNotFound: '1000003',
    FilterNotValue: at('BedroomsTotal', 1 / 3),
    DecimalValueLow: at('ListPrice', 1 / 3),
    DecimalValueHigh: at('ListPrice', 2 / 3),
    DateValue: at('ListingContractDate', 1 / 2),
    DateTimeValue: at('ModificationTimestamp', 1 / 2),
    RecentTimestamp: at('ModificationTimestamp', 2 / 3),
    StringValue: text(name),
    StringStart: text(name.slice(0, 3)),
    StringInside: text(name.slice(1, -1)),
    StringEnd: text(name.slice(-8)),
    StringPercent: text(`${name.slice(0, 1)}%${name.slice(-1)}`),
    StringUnderscore: text(`${name.slice(0, 1)}_${name.slice(2)}`),
    StringOtherCase: text(name.toUpperCase()),
    SingleValueLookupValue: literal('StandardStatus', at('StandardStatus', 1 / 2)),
    MultipleValueLookupValue1: literal('AccessibilityFeatures', first),
    MultipleValueLookupValue2: literal('AccessibilityFeatures', second ?? features.flat().find((one) => one !== first)),
    TopCount: '5',
    SortCount: '20',
    '400BadRequest': "Property?$filter=BadField eq 'SoBad'",
    '404NotFound': 'ResourceNotFound',
  }
}
