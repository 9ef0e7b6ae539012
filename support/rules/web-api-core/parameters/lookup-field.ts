import { LOOKUP_NAME_TERM, lookupNameOf } from '../../../metadata/annotations'
import type { CoreParameter, MissingParameter, ParameterName } from '../../core-parameter'
import type { EnumerationMode } from '../../core-target'
import { lookupValuesReader } from '../target/choice/lookup-values'
import { type Chosen, given, missingWith, notInSample, pinnedText } from '../target/choice/parameters'
import type { ChoiceSource } from './choice'
import { chooseField, type Fitting } from './choose-field'
import { declaredMode, flagsAgainst, type LookupForm, lookupForm } from './lookup-form'

/** Fields with a Lookup: those with one value, or those with many. */
export interface LookupKind {
  readonly parameter: ParameterName
  readonly noun: string
  readonly usual: readonly string[]
  readonly modes: ReadonlySet<EnumerationMode>
  /** How many requests find no record. */
  readonly lacking: (mode: EnumerationMode, values: ValuesOfRecords) => number
}

/** The different values of each record that has any. */
export type ValuesOfRecords = readonly (readonly string[])[]

/** A chosen Field with a Lookup. */
export interface LookupField {
  readonly field: CoreParameter
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

/** A Field with a Lookup; a string is only known to have one by its annotation, or when the RESOScript names it. */
export function chooseLookup(source: ChoiceSource, kind: LookupKind): LookupField | MissingParameter {
  const { model, flags } = source
  const chosen = chooseField<readonly string[], LookupFitting>(source, {
    ...kind,
    isCandidate: (property) => !model.holdsStrings(property) || lookupNameOf(property) !== undefined,
    fitting: (property) => {
      const declared = declaredMode(model, property)
      if (declared === undefined || !kind.modes.has(declared)) return undefined
      const form = lookupForm(source, property, declared)
      const against = flagsAgainst(flags, declared).length * AGAINST_FLAGS
      return {
        form,
        read: lookupValuesReader(property, form),
        measure: ({ items }) => ({
          different: new Set(items.flat()).size,
          lacking: kind.lacking(declared, items) + against,
        }),
      }
    },
  })
  if ('reason' in chosen) return chosen
  const { field, column, fitting } = chosen
  const { form } = fitting
  return {
    field: { ...field, why: `${field.why}; ${form.why}` },
    form,
    lookupName: lookupNameOf(column.property),
    values: column.items,
  }
}

/** The LookupName under which the Lookup Resource lists the values of a Field (RCP-40, Lookup Resource). */
export function lookupNameParameter(
  source: ChoiceSource,
  name: ParameterName,
  chosen: LookupField | MissingParameter,
): Chosen {
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) return given(name, pinned)
  if ('reason' in chosen) return missingWith(name, chosen)
  const { field, form, lookupName } = chosen
  if (lookupName !== undefined) {
    return { name, text: lookupName, origin: 'metadata', why: `the annotation of ${field.text}` }
  }
  const reason =
    form.enumType === undefined
      ? `${field.text} has no annotation ${LOOKUP_NAME_TERM}`
      : `${field.text} has the EnumType ${form.enumType.qualifiedName}, whose members the metadata list`
  return notInSample(name, reason, `${field.name} to a Field with that annotation`)
}
