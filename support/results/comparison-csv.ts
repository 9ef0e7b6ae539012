import { withoutFormula, writeCsv } from '../dictionary/csv'
import type {
  ComparedElement,
  ComparedField,
  ComparedLookup,
  DataCompatibilityReport,
  FieldType,
} from './data-compatibility-report'

/** The cells of one result about an element. */
type ResultCells = readonly [advertised: string, type: string, availability: string]

/** The cells that all rows begin with. */
type ElementCells = readonly [kind: string, resource: string, field: string, lookup: string, value: string]

/** Spreadsheets take a text for UTF-8 when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A comparison as a table for spreadsheets (RFC 4180), one row for each element: Resources, Fields, then the values of each
 * Field. Names are as servers have them, but for what a spreadsheet would take for a formula.
 */
export function comparisonCsv(report: DataCompatibilityReport): string {
  const rows = [headings(report), ...resourceRows(report), ...fieldRows(report), ...valueRows(report)]
  return BYTE_ORDER_MARK + writeCsv(rows.map((cells) => cells.map(withoutFormula)))
}

const headings = ({ results }: DataCompatibilityReport): readonly string[] => [
  ...['Kind', 'Resource', 'Field', 'Lookup', 'Value', 'Standing', 'Results', 'Differences'],
  ...results.flatMap(({ label }) => [`${label}: advertised`, `${label}: type`, `${label}: availability`]),
]

const resourceRows = ({ results, resources }: DataCompatibilityReport) =>
  resources.map((resource) =>
    row(
      ['Resource', resource.resourceName, '', '', ''],
      resource,
      results.map((_, place) => [advertised(resource, place), '', '']),
    ),
  )

const fieldRows = ({ results, fields, lookups }: DataCompatibilityReport) =>
  fields.map((field) =>
    row(
      ['Field', field.resourceName, field.fieldName, namesOf(lookupOf(field, lookups)), ''],
      field,
      results.map((_, place) => [
        advertised(field, place),
        typeText(field.types[place]),
        shareText(field.availability[place]),
      ]),
      field.differences,
    ),
  )

const valueRows = ({ results, fields, lookups }: DataCompatibilityReport) =>
  fields.flatMap((field) => {
    const lookup = lookupOf(field, lookups)
    return (lookup?.values ?? []).map((value, index) =>
      row(
        ['Lookup value', field.resourceName, field.fieldName, namesOf(lookup), value.lookupValue],
        value,
        results.map((_, place) => [
          advertised(value, place, lookup?.notKnownIn),
          '',
          shareText(field.valueAvailability?.[place]?.[index]),
        ]),
      ),
    )
  })

const row = (
  about: ElementCells,
  { standing, spread }: ComparedElement,
  results: readonly ResultCells[],
  differences: readonly string[] = [],
): readonly string[] => [...about, standing, spread, differences.join('; '), ...results.flat()]

function advertised(element: ComparedElement, place: number, notKnownIn: readonly number[] = []): string {
  if (element.in.includes(place)) return 'yes'
  return notKnownIn.includes(place) ? 'not known' : 'no'
}

/** Strings may be enumerations, so that what is declared does not say it all. */
function typeText(type: FieldType | null | undefined): string {
  if (!type) return ''
  return type.dataType === type.declared ? type.declared : `${type.dataType} (${type.declared})`
}

const lookupOf = ({ lookup }: ComparedField, lookups: readonly ComparedLookup[]): ComparedLookup | undefined =>
  lookup === undefined ? undefined : lookups[lookup]

const namesOf = (lookup: ComparedLookup | undefined): string => lookup?.lookupNames.join('; ') ?? ''

const shareText = (share: number | null | undefined): string =>
  share === null || share === undefined ? '' : String(share)
