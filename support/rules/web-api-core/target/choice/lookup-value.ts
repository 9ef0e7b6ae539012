import type { CoreParameter, MissingParameter, ParameterName } from '../../../core-parameter'
import type { ChoiceSource } from '../../parameters/choice'
import { stringIn } from '../../parameters/literals'
import { isMember, type LookupForm, lookupLiteral } from '../../parameters/lookup-form'
import { given, pinnedText, unusable } from './parameters'

/** What a RESOScript calls a value of a Lookup. */
export interface LookupValueNames {
  /** Of the literal, e.g. `SingleValueLookupValue`. */
  readonly name: ParameterName
  /** Of the value as payloads have it, e.g. `SingleLookupValue`. */
  readonly plainName: string
}

/** A value of a Lookup: the Parameter, and the value as payloads have it. */
export interface LookupValue {
  readonly parameter: CoreParameter
  readonly value: string
}

/** A literal, after the qualified name of its EnumType if it has one (OData ABNF, enum). */
const LITERAL = /^((?:\w+\.)*\w+)?('.*')$/s

/** A value that was chosen, or is given as payloads have it: the literal follows from the metadata and the settings. */
export function lookupValue(
  { sent, declared, enumType }: LookupForm,
  value: string,
  { name, origin, why }: Pick<CoreParameter, 'name' | 'origin' | 'why'>,
): LookupValue {
  const declaredText = lookupLiteral(declared, enumType, value)
  return {
    parameter: withDeclared({ name, text: lookupLiteral(sent, enumType, value), origin, why }, declaredText),
    value,
  }
}

const withDeclared = (parameter: CoreParameter, declaredText: string): CoreParameter =>
  parameter.text === declaredText ? parameter : { ...parameter, declaredText }

/**
 * A value of the RESOScript, as payloads have it or, where it is not given so, as a literal. Undefined when both are
 * blank: what RESO's templates make a literal of is then an empty text between apostrophes.
 */
export function pinnedLookupValue(
  source: ChoiceSource,
  { name, plainName }: LookupValueNames,
  form: LookupForm,
): LookupValue | MissingParameter | undefined {
  const { enumType } = form
  const plain = pinnedText(source, plainName)
  if (plain !== undefined) {
    return isMember(form, plain)
      ? lookupValue(form, plain, given(name, plain))
      : unusable(name, plain, `no member of ${enumType?.qualifiedName}`, plainName)
  }
  const literal = pinnedText(source, name)
  if (literal === undefined) return undefined
  const [, typeName, quoted = ''] = LITERAL.exec(literal) ?? []
  const value = stringIn(quoted)
  if (value === '') return undefined
  const isOfType = typeName === undefined || source.model.qualify(typeName) === enumType?.qualifiedName
  if (value === undefined || !isOfType || !isMember(form, value)) {
    return unusable(name, literal, `no literal of ${enumType?.qualifiedName ?? 'Edm.String'}`)
  }
  return { parameter: withDeclared(given(name, literal), lookupLiteral(form.declared, enumType, value)), value }
}
