import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { NavigationProperty, Property, StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { structuredTypes } from './model/declarations'
import { duplicates, onLines } from './model/duplicates'
import { isOf401 } from './model/of-version'

export const uniqueMemberNames = defineMetadataRule({
  id: 'unique-member-names',
  level: 'MUST',
  requirement: 'have a name that is unique within its type and the base types of that',
  label: 'Fields whose name occurs twice in a type',
  source: 'OData CSDL XML 4.01, sections 7 and 8',
  advisory: 'names of members and of types are never taken for each other',
  brokenBy: [
    'two properties of one name',
    'a navigation property called as a property',
    'a property that is inherited',
    'a property called as an inherited navigation property, even in 4.01',
    'a property called as its ComplexType',
  ],
  allows: [
    'names that differ only in case',
    'a redefinition with a derived type in 4.01',
    'a property called as its type, as the Data Dictionary has them',
  ],
  faults: (model) =>
    structuredTypes(model).flatMap((type) => [
      ...ownClashes(type),
      ...inheritedClashes(model, type),
      ...calledAsType(type),
    ]),
})

type Member = Property | NavigationProperty

const ownMembers = ({ properties, navigationProperties }: StructuredType): Member[] => [
  ...properties,
  ...navigationProperties,
]

const ownClashes = (type: StructuredType): Fault[] =>
  duplicates(ownMembers(type)).map(({ name, second, all }) => ({
    subject: `${type.name}.${name}`,
    position: second.position,
    expected: 'one declaration of each name',
    found: onLines(name, all),
    advice: `keep one declaration of ${name}, or give the others names of their own`,
  }))

/** Names of members and of types are never taken for each other; EntityTypes of the Data Dictionary have such Fields. */
const calledAsType = (type: StructuredType): Fault[] =>
  type.kind === 'EntityType'
    ? []
    : ownMembers(type)
        .filter(({ name }) => name === type.name)
        .map(({ name, position }) => ({
          subject: `${type.name}.${name}`,
          position,
          expected: 'a name that the ComplexType does not have',
          found: `Name="${name}" in ComplexType ${type.name}`,
          advice: 'give the property a name of its own',
          level: 'SHOULD',
        }))

function inheritedClashes(model: EntityDataModel, type: StructuredType): Fault[] {
  const inherited = new Map(
    model
      .lineage(type)
      .filter((base) => base !== type)
      .flatMap((base) => ownMembers(base).map((member) => [member.name, { base, member }] as const)),
  )
  return ownMembers(type).flatMap((own) => {
    const clash = own.name === '' ? undefined : inherited.get(own.name)
    if (clash === undefined || mayRedefine(model, own, clash.member)) return []
    return {
      subject: `${type.name}.${own.name}`,
      position: own.position,
      expected: 'a name that no base type uses',
      found: `Name="${own.name}", which ${clash.base.name} declares on line ${clash.member.position.line}`,
      advice: `remove ${own.name} from ${type.name}, which inherits it`,
    }
  })
}

/** Since 4.01 a type may narrow what it inherits: same kind of member, same or derived type. */
const mayRedefine = (model: EntityDataModel, own: Member, inherited: Member): boolean =>
  isOf401(model) &&
  own.kind === inherited.kind &&
  own.type.isCollection === inherited.type.isCollection &&
  model.isSameOrDerived(own.type.qualifiedName, inherited.type.qualifiedName)
