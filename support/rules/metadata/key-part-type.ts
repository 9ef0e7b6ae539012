import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { NavigationProperty, Property } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { keyParts } from './model/key-parts'
import { canBeOfProperty, lookUpType } from './model/look-up-type'

export const keyPartType = defineMetadataRule({
  id: 'key-part-type',
  level: 'MUST',
  requirement: 'consist of single values of an enumeration type or a primitive type that can be compared',
  label: 'Keys of a type that cannot be compared',
  source: 'OData CSDL XML 4.01, section 6.5',
  brokenBy: [
    'a key part of a type that cannot be compared',
    'a key part that is a collection',
    'a key part of a complex type',
    'a key part that navigates',
  ],
  allows: ['an enumeration type', 'a type definition', 'a type defined elsewhere'],
  faults: (model) =>
    keyParts(model).flatMap(({ subject, part, target }) => {
      if (typeof target === 'string' || isKeyType(model, target)) return []
      return {
        subject,
        position: target.position,
        expected: `an EnumType or one of ${[...KEY_TYPES].join(', ')}; no collection`,
        found: `Type="${target.type.text}" of the ${target.kind} ${part.name}`,
        advice: `build the key from a Property such as <Property Name="..." Type="Edm.String" Nullable="false"/>`,
      }
    }),
})

const KEY_TYPES = new Set(
  'Boolean Byte Date DateTimeOffset Decimal Duration Guid Int16 Int32 Int64 SByte String TimeOfDay'
    .split(' ')
    .map((name) => `Edm.${name}`),
)

/** Leaves types to other rules that are undefined, defined elsewhere, or that no Property can have. */
function isKeyType(model: EntityDataModel, member: Property | NavigationProperty): boolean {
  if (member.kind === 'NavigationProperty') return false
  const { qualifiedName, isCollection } = model.underlying(member)
  const type = lookUpType(model, qualifiedName)
  if (type === 'undefined' || type === 'elsewhere' || !canBeOfProperty(model, qualifiedName)) return true
  return !isCollection && (type === 'built-in' ? KEY_TYPES.has(qualifiedName) : type.kind === 'EnumType')
}
