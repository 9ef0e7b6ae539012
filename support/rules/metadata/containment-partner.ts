import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { NavigationProperty } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { type Declared, declaredNavigationProperties, entityTypes } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { isStructured, resolvePath } from './model/resolve-path'

/** Whether the partner may be null does not change where it leads, which is why that is an advisory. */
export const containmentPartner = defineMetadataRule({
  id: 'containment-partner',
  level: 'MUST',
  requirement: 'lead back from what is contained to one container',
  label: 'Partners of containment that do not lead back to one container',
  source: 'OData CSDL XML 4.01, section 8.4',
  advisory:
    'whether the partner may be null does not change where it leads, and outside of trees there is one container',
  brokenBy: [
    'a tree whose partner is a collection',
    'containment whose partner is a collection',
    'a tree whose partner may not be null',
    'a partner of containment that may be null',
    'a type with two partners of containment',
  ],
  allows: ['a tree whose partner may be null', 'containment whose partner may not be null'],
  faults: (model) => [
    ...declaredNavigationProperties(model).flatMap((declared) => faultsOf(model, declared)),
    ...severalContainers(model),
  ],
})

function faultsOf(model: EntityDataModel, { subject, owner, member }: Declared<NavigationProperty>): Fault[] {
  const partner = member.containsTarget ? partnerOf(model, member) : undefined
  if (partner === undefined) return []
  const target = member.type.qualifiedName
  const isRecursive =
    model.isSameOrDerived(target, owner.qualifiedName) || model.isSameOrDerived(owner.qualifiedName, target)
  const common = { subject, position: partner.position, advice: `correct NavigationProperty ${partner.name}` }
  const found = `Partner="${member.partner}" with Type="${partner.type.text}"`
  if (partner.type.isCollection) {
    return [
      { ...common, expected: 'a partner of one entity', found, ...(!isRecursive && { level: 'SHOULD' as const }) },
    ]
  }
  if (partner.nullable === isRecursive) return []
  return [
    {
      ...common,
      expected: isRecursive ? 'a partner that may be null, at the root' : 'a partner with Nullable="false"',
      found: `${found}, which ${partner.nullable ? 'may be null' : 'may not be null'}`,
      level: 'SHOULD',
    },
  ]
}

function partnerOf(model: EntityDataModel, member: NavigationProperty): NavigationProperty | undefined {
  const type = lookUpType(model, member.type.qualifiedName)
  if (member.partner === undefined || !isStructured(type)) return undefined
  const partner = resolvePath(model, type, member.partner)
  return typeof partner === 'object' && partner.kind === 'NavigationProperty' ? partner : undefined
}

/** An entity has one container, so that its type has one navigation property that leads there. */
const severalContainers = (model: EntityDataModel): Fault[] =>
  entityTypes(model).flatMap((type) => {
    const back = model.navigationProperties(type).filter((member) => partnerOf(model, member)?.containsTarget === true)
    const [, second] = back
    if (second === undefined || !type.navigationProperties.includes(second)) return []
    return {
      subject: `EntityType ${type.name}`,
      position: second.position,
      expected: 'one navigation property whose Partner has ContainsTarget="true"',
      found: back.map(({ name, position }) => `${name} on line ${position.line}`).join(', '),
      advice: 'remove Partner or ContainsTarget of the others',
    }
  })
