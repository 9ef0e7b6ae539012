import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { EnumType, Property } from '../../../metadata/model-elements'
import { stringLiteral } from '../../../odata/expression-values'
import type { KnownChoice, MissingChoice, ParameterName } from '../../core-parameter'
import type { EnumerationMode } from '../../core-target'
import { type ChoiceSource, given, type LookupFlags, pinnedText, unusable } from './choice'
import { stringIn } from './literals'

/** The ways in which the values of a Field with a Lookup are declared and sent. */
export interface LookupForm {
  readonly declared: EnumerationMode
  readonly sent: EnumerationMode
  /** Undefined for strings. */
  readonly enumType: EnumType | undefined
  /** The reason why they are sent so, for people. */
  readonly why: string
}

/** The modes that settings change: only the members of an EnumType may also be written as strings (OData 4.01). */
const AS_STRINGS: Readonly<Partial<Record<EnumerationMode, EnumerationMode>>> = {
  EnumType: 'string',
  'Collection(EnumType)': 'Collection(string)',
}

/** Returns how a Field declares the values of a Lookup; undefined for other types. */
export function declaredMode(model: EntityDataModel, property: Property): EnumerationMode | undefined {
  const { qualifiedName, isCollection } = model.underlying(property)
  if (qualifiedName === 'Edm.String') return isCollection ? 'Collection(string)' : 'string'
  const type = model.type(qualifiedName)
  if (type?.kind !== 'EnumType') return undefined
  if (isCollection) return 'Collection(EnumType)'
  return type.isFlags ? 'IsFlags' : 'EnumType'
}

/**
 * Decides how the values of a Field are sent: as the metadata declare them, but as strings where the settings say so. No
 * setting makes a Collection of flags or flags of a Collection, for no server could answer such a request.
 */
export function lookupForm(
  { model, flags }: { readonly model: EntityDataModel; readonly flags: LookupFlags },
  property: Property,
  declared: EnumerationMode,
): LookupForm {
  const type = model.type(model.underlying(property).qualifiedName)
  const enumType = type?.kind === 'EnumType' ? type : undefined
  const asStrings = flags.useStringEnums === true ? AS_STRINGS[declared] : undefined
  const metadata = `the metadata declare ${property.type.text}`
  const refused = flagsAgainst(flags, declared).filter((flag) => asStrings === undefined || !flag.startsWith('useStr'))
  const why = asStrings === undefined ? metadata : `sent as strings by useStringEnums=true, though ${metadata}`
  return {
    declared,
    sent: asStrings ?? declared,
    enumType,
    why: [why, ...refused.map((flag) => `${flag} cannot be followed`)].join('; '),
  }
}

/** Lists the settings that a Field does not go with, e.g. `useCollections=false`. */
export function flagsAgainst({ useStringEnums, useCollections }: LookupFlags, declared: EnumerationMode): string[] {
  const isString = declared === 'string' || declared === 'Collection(string)'
  const isCollection = declared.startsWith('Collection')
  const isMultiple = isCollection || declared === 'IsFlags'
  return [
    ...(useStringEnums === undefined || useStringEnums === isString ? [] : [`useStringEnums=${useStringEnums}`]),
    ...(!isMultiple || useCollections === undefined || useCollections === isCollection
      ? []
      : [`useCollections=${useCollections}`]),
  ]
}

/** Tells whether a value may be one of a Lookup, as far as the metadata say. */
export const isMember = ({ enumType }: Pick<LookupForm, 'enumType'>, value: string): boolean =>
  enumType === undefined || enumType.members.some(({ name }) => name === value)

/** The names by which a RESOScript gives a value of a Lookup. */
export interface LookupValueNames {
  /** Of the literal, e.g. `SingleValueLookupValue`. */
  readonly name: ParameterName
  /** Of the value as payloads have it, e.g. `SingleLookupValue`. */
  readonly plainName: string
}

/** A value of a Lookup: the Parameter, and the value as payloads have it. */
export interface LookupValue {
  readonly kind: 'known'
  readonly parameter: KnownChoice
  readonly value: string
}

/** Makes a literal of a value as payloads have it: its form follows from the metadata and the settings. */
export function lookupValue(
  { sent, declared, enumType }: LookupForm,
  value: string,
  { name, origin, why }: Pick<KnownChoice, 'name' | 'origin' | 'why'>,
): LookupValue {
  const text = lookupLiteral(sent, enumType, value)
  const parameter = withDeclared({ kind: 'known', name, text, origin, why }, lookupLiteral(declared, enumType, value))
  return { kind: 'known', parameter, value }
}

/** Writes a value as a literal of a mode (OData ABNF, enum and string). */
const lookupLiteral = (mode: EnumerationMode, enumType: EnumType | undefined, value: string): string =>
  mode === 'string' || mode === 'Collection(string)' || enumType === undefined
    ? stringLiteral(value)
    : `${enumType.qualifiedName}${stringLiteral(value)}`

const withDeclared = (parameter: KnownChoice, declaredText: string): KnownChoice =>
  parameter.text === declaredText ? parameter : { ...parameter, declaredText }

/** A literal, after the qualified name of its EnumType if it has one (OData ABNF, enum). */
const LITERAL = /^((?:\w+\.)*\w+)?('.*')$/s

/**
 * Takes a value of the RESOScript, as payloads have it or, where it is not given so, as a literal. Undefined when both are
 * blank: RESO's templates then make a literal of an empty text between apostrophes.
 */
export function pinnedLookupValue(
  source: ChoiceSource,
  { name, plainName }: LookupValueNames,
  form: LookupForm,
): LookupValue | MissingChoice | undefined {
  const { enumType } = form
  const plain = pinnedText(source, plainName)
  if (plain !== undefined) {
    return isMember(form, plain)
      ? lookupValue(form, plain, given(name, plain))
      : unusable(name, plain, `not a member of ${enumType?.qualifiedName}`, plainName)
  }
  const literal = pinnedText(source, name)
  if (literal === undefined) return undefined
  const [, typeName, quoted = ''] = LITERAL.exec(literal) ?? []
  const value = stringIn(quoted)
  if (value === '') return undefined
  const isOfType = typeName === undefined || source.model.qualify(typeName) === enumType?.qualifiedName
  if (value === undefined || !isOfType || !isMember(form, value)) {
    return unusable(name, literal, `not a literal of ${enumType?.qualifiedName ?? 'Edm.String'}`)
  }
  const declaredText = lookupLiteral(form.declared, enumType, value)
  return { kind: 'known', parameter: withDeclared(given(name, literal), declaredText), value }
}
