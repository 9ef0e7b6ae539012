import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { EnumType, Property } from '../../../metadata/model-elements'
import type { EnumerationMode } from '../../core-target'
import type { LookupFlags } from './choice'
import { stringLiteral } from './literals'

/** How the values of a Field with a Lookup are declared, and how they are sent. */
export interface LookupForm {
  readonly declared: EnumerationMode
  readonly sent: EnumerationMode
  /** Undefined for strings. */
  readonly enumType: EnumType | undefined
  /** Why they are sent so, for people. */
  readonly why: string
}

/** What settings make of the modes: only the members of an EnumType may also be written as strings (OData 4.01). */
const AS_STRINGS: Readonly<Partial<Record<EnumerationMode, EnumerationMode>>> = {
  EnumType: 'string',
  'Collection(EnumType)': 'Collection(string)',
}

/** How a Field declares the values of a Lookup; undefined for other types. */
export function declaredMode(model: EntityDataModel, property: Property): EnumerationMode | undefined {
  const { qualifiedName, isCollection } = model.underlying(property)
  if (qualifiedName === 'Edm.String') return isCollection ? 'Collection(string)' : 'string'
  const type = model.type(qualifiedName)
  if (type?.kind !== 'EnumType') return undefined
  if (isCollection) return 'Collection(EnumType)'
  return type.isFlags ? 'IsFlags' : 'EnumType'
}

/**
 * How the values of a Field are sent: as the metadata declare them, but as strings where the settings say so. No setting
 * makes a Collection of flags or flags of a Collection, for no server could answer such a request.
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

/** Settings that a Field does not go with, e.g. `useCollections=false`. */
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

/** A value as a literal of a mode (OData ABNF, enum and string). */
export const lookupLiteral = (mode: EnumerationMode, enumType: EnumType | undefined, value: string): string =>
  mode === 'string' || mode === 'Collection(string)' || enumType === undefined
    ? stringLiteral(value)
    : `${enumType.qualifiedName}${stringLiteral(value)}`

/** Whether a value may be one of a Lookup, as far as the metadata tell. */
export const isMember = ({ enumType }: Pick<LookupForm, 'enumType'>, value: string): boolean =>
  enumType === undefined || enumType.members.some(({ name }) => name === value)
