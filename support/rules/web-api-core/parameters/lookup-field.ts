import { LOOKUP_NAME_TERM, lookupNameOf } from '../../../metadata/annotations'
import type { Property } from '../../../metadata/model-elements'
import type { JsonValue } from '../../../odata/json-value'
import type { KnownChoice, MissingChoice, ParameterChoice, ParameterName } from '../../core-parameter'
import type { EnumerationMode } from '../../core-target'
import { type ChoiceSource, given, missingWith, notInSample, pinnedText } from './choice'
import { chooseField, type Fitting } from './choose-field'
import { declaredMode, flagsAgainst, isMember, type LookupForm, lookupForm } from './lookup-form'

/** Fields with a Lookup: those with one value, or those with many. */
export interface LookupKind {
  readonly parameter: ParameterName
  readonly noun: string
  readonly usual: readonly string[]
  readonly modes: ReadonlySet<EnumerationMode>
  /** Counts the requests that find no record. */
  readonly lacking: (mode: EnumerationMode, values: ValuesOfRecords) => number
}

/** The different values of each record that has any. */
export type ValuesOfRecords = readonly (readonly string[])[]

/** A chosen Field with a Lookup. */
export interface LookupField {
  readonly kind: 'known'
  readonly field: KnownChoice
  readonly form: LookupForm
  /** The LookupName that the Field is annotated with. */
  readonly lookupName: string | undefined
  readonly values: ValuesOfRecords
}

interface LookupFitting extends Fitting<readonly string[]> {
  readonly form: LookupForm
}

/** Worse than any lack of values: settings say what kind of Field is wanted. */
const AGAINST_FLAGS = 100

/** Chooses a Field with a Lookup; a string is only known to have one by its annotation, or when the RESOScript names it. */
export function chooseLookup(source: ChoiceSource, wanted: LookupKind): LookupField | MissingChoice {
  const { model, flags } = source
  const chosen = chooseField<readonly string[], LookupFitting>(source, {
    ...wanted,
    isCandidate: (property) => !model.holdsStrings(property) || lookupNameOf(property) !== undefined,
    fitting: (property) => {
      const declared = declaredMode(model, property)
      if (declared === undefined || !wanted.modes.has(declared)) return undefined
      const form = lookupForm(source, property, declared)
      const against = flagsAgainst(flags, declared).length * AGAINST_FLAGS
      return {
        form,
        read: lookupValuesReader(property, form),
        measure: ({ items }) => ({
          different: new Set(items.flat()).size,
          lacking: wanted.lacking(declared, items) + against,
        }),
      }
    },
  })
  if (chosen.kind === 'missing') return chosen
  const { field, column, fitting } = chosen
  const { form } = fitting
  return {
    kind: 'known',
    field: { ...field, why: `${field.why}; ${form.why}` },
    form,
    lookupName: lookupNameOf(column.property),
    values: column.items,
  }
}

/** Returns the LookupName under which the Lookup Resource lists the values of a Field (RCP-40, Lookup Resource). */
export function lookupNameParameter(
  source: ChoiceSource,
  name: ParameterName,
  chosen: LookupField | MissingChoice,
): ParameterChoice {
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) return given(name, pinned)
  if (chosen.kind === 'missing') return missingWith(name, chosen)
  const { field, form, lookupName } = chosen
  if (lookupName !== undefined) {
    return { kind: 'known', name, text: lookupName, origin: 'metadata', why: `the annotation of ${field.text}` }
  }
  const reason =
    form.enumType === undefined
      ? `${field.text} has no annotation ${LOOKUP_NAME_TERM}`
      : `${field.text} has the EnumType ${form.enumType.qualifiedName}, whose members the metadata list`
  return notInSample(name, reason, `${field.name} to a Field with that annotation`)
}

/** Makes a reader of the different values of a payload's Field, each of the declared type; undefined when there is none. */
const lookupValuesReader =
  (property: Property, form: LookupForm) =>
  (raw: JsonValue): readonly string[] | undefined => {
    const values = new Set(itemsIn(property, form, raw).filter((item) => item.trim() !== '' && isMember(form, item)))
    return values.size === 0 ? undefined : [...values]
  }

/** Splits flags, which are one text with commas in it, and blanks that some services write (OData JSON 4.01, 7.1). */
function itemsIn({ type }: Property, { declared }: LookupForm, raw: JsonValue): readonly string[] {
  if (Array.isArray(raw)) return type.isCollection ? raw.filter((item) => typeof item === 'string') : []
  if (typeof raw !== 'string' || type.isCollection) return []
  return declared === 'IsFlags' ? raw.split(',').map((name) => name.trim()) : [raw]
}
