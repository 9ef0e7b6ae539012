import type {
  ComparedElement,
  ComparedField,
  ComparedLookup,
  DataCompatibilityReport,
} from '../../results/compare/data-compatibility-report'

/** Kinds of elements that are compared, as tables and filters call them. */
export type ElementKind = 'Resource' | 'Field' | 'Lookup value'

/** An element with all that its row shows, and the text that it is found by: made once, since each keystroke asks all. */
export interface ElementRow {
  readonly kind: ElementKind
  readonly resourceName: string
  /** Name of the Field, or of the Field that has the value; empty for Resources. */
  readonly fieldName: string
  /** Empty for what is no lookup value. */
  readonly lookupValue: string
  readonly element: ComparedElement
  /** Present for Fields. */
  readonly field?: ComparedField
  /** By result; null where nobody knows, or it is not advertised. */
  readonly availability: readonly (number | null)[]
  /** Places of results that do not say whether they have it. */
  readonly notKnownIn: readonly number[]
  /** In lower case. */
  readonly text: string
}

/** Every Resource, then its Fields, each with its values. */
export function elementRows({ resources, fields, lookups }: DataCompatibilityReport): readonly ElementRow[] {
  const ofResource = new Map<string, ElementRow[]>()
  for (const resource of resources) {
    const { resourceName } = resource
    ofResource.set(resourceName, [row({ kind: 'Resource', resourceName, element: resource })])
  }
  for (const field of fields) {
    const rows = ofResource.get(field.resourceName)
    const lookup = field.lookup === undefined ? undefined : lookups[field.lookup]
    rows?.push(fieldRow(field, lookup))
    for (const value of lookup === undefined ? [] : valueRows(field, lookup)) rows?.push(value)
  }
  return [...ofResource.values()].flat()
}

const fieldRow = (field: ComparedField, lookup: ComparedLookup | undefined): ElementRow =>
  row(
    {
      kind: 'Field',
      resourceName: field.resourceName,
      fieldName: field.fieldName,
      element: field,
      field,
      availability: field.availability,
    },
    [...(lookup?.lookupNames ?? []), ...field.types.flatMap((type) => (type ? [type.dataType, type.declared] : []))],
  )

const valueRows = (field: ComparedField, { values, notKnownIn, lookupNames }: ComparedLookup): ElementRow[] =>
  values.map((value, index) =>
    row(
      {
        kind: 'Lookup value',
        resourceName: field.resourceName,
        fieldName: field.fieldName,
        lookupValue: value.lookupValue,
        element: value,
        availability: availabilityOf(field, index),
        ...(notKnownIn !== undefined && { notKnownIn }),
      },
      lookupNames,
    ),
  )

const availabilityOf = ({ valueAvailability = [] }: ComparedField, index: number) =>
  valueAvailability.map((shares) => shares?.[index] ?? null)

type Parts = Pick<ElementRow, 'kind' | 'resourceName' | 'element'> & Partial<ElementRow>

function row(parts: Parts, others: readonly string[] = []): ElementRow {
  const { resourceName, fieldName = '', lookupValue = '' } = parts
  const name = fieldName === '' ? resourceName : `${resourceName}.${fieldName}`
  return {
    fieldName,
    lookupValue,
    availability: [],
    notKnownIn: [],
    ...parts,
    text: [name, lookupValue, ...others].join('\n').toLowerCase(),
  }
}
