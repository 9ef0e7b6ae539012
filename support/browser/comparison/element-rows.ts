import type {
  ByKind,
  ComparedElement,
  ComparedField,
  ComparedLookup,
  DataCompatibilityReport,
} from '../../results/data-compatibility-report'

/** A kind of elements that are compared, as tables and filters call it. */
export type ElementKind = 'Resource' | 'Field' | 'Lookup value'

/** Kinds of elements, what they are called, and the member of figures that counts them. */
export const kinds: readonly {
  readonly kind: ElementKind
  readonly label: string
  /** The label within a sentence. */
  readonly words: string
  readonly member: keyof ByKind<unknown>
}[] = [
  { kind: 'Resource', label: 'Resources', words: 'Resources', member: 'resources' },
  { kind: 'Field', label: 'Fields', words: 'Fields', member: 'fields' },
  { kind: 'Lookup value', label: 'Lookup values', words: 'lookup values', member: 'lookupValues' },
]

/**
 * An element with all that its row shows, and the text that searches look into: made once, because each keystroke reads
 * all.
 */
export interface ElementRow {
  readonly kind: ElementKind
  readonly resourceName: string
  /** Name of the Field, or of the Field that has the value; empty for Resources. */
  readonly fieldName: string
  /** Empty for Resources and Fields. */
  readonly lookupValue: string
  readonly element: ComparedElement
  /** Present for Fields. */
  readonly field?: ComparedField
  /** Shares of records by result; null where it is not known, or the element is not advertised. Empty for Resources. */
  readonly availability: readonly (number | null)[]
  /** Places of results of which it is not known whether they have the element. */
  readonly notKnownIn: readonly number[]
  /** The text that is searched, in lower case. */
  readonly text: string
}

/** Returns a row for every Resource, each followed by its Fields, and each Field by its values. */
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
