import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { NavigationProperty, StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { type Declared, declaredNavigationProperties } from './model/declarations'
import { canBeNavigatedTo, lookUpType } from './model/look-up-type'
import { isStructured, isUnknown, membersOnPath, resolvePath } from './model/resolve-path'

export const partnerFits = defineMetadataRule({
  id: 'partner-fits',
  level: 'MUST',
  requirement: 'name as Partner a navigation property that leads back',
  label: 'Partners of expansions that do not lead back',
  source: 'OData CSDL XML 4.01, section 8.3',
  brokenBy: ['a partner that leads to another type', 'a partner that has another partner'],
  allows: [
    'a partner that leads to the base type',
    'a partner that leads to entities of any type',
    'a partner that leads to a base type of a base type elsewhere',
    'a partner without a partner',
  ],
  faults: (model) =>
    declaredNavigationProperties(model).flatMap((declared): Fault[] => {
      const { owner, member } = declared
      const target = lookUpType(model, member.type.qualifiedName)
      const partner = navigationProperty(model, target, member.partner)
      if (partner === undefined || owner.kind === 'ComplexType' || !isStructured(target)) return []
      if (!canBeNavigatedTo(model, partner.type.qualifiedName)) return []
      const fault = faultOf(model, declared, partner, `${target.name}.${member.partner}`)
      if (fault === undefined) return []
      const advice = `name as Partner what leads back to ${owner.name}, or remove it`
      return [{ subject: declared.subject, position: member.position, advice, ...fault }]
    }),
})

function faultOf(
  model: EntityDataModel,
  { owner, member }: Declared<NavigationProperty>,
  partner: NavigationProperty,
  name: string,
): Pick<Fault, 'expected' | 'found'> | undefined {
  const back = lookUpType(model, partner.type.qualifiedName)
  if (!isUnknown(back) && !leadsBack(model, owner, partner.type.qualifiedName)) {
    return {
      expected: `a NavigationProperty that leads to ${owner.name} or to a base type of it`,
      found: `Partner="${member.partner}", and ${name} leads to Type="${partner.type.text}"`,
    }
  }
  const other = navigationProperty(model, back, partner.partner)
  if (other === undefined || other.name === member.name) return undefined
  return {
    expected: `a NavigationProperty whose Partner is ${member.name}`,
    found: `Partner="${member.partner}", and ${name} has Partner="${partner.partner}"`,
  }
}

/** Is true for the type itself and those it derives from, as far as the document tells, such as Edm.EntityType (3.4). */
const leadsBack = (model: EntityDataModel, owner: StructuredType, typeName: string): boolean =>
  typeName === 'Edm.EntityType' || !model.isLineageKnown(owner) || model.isSameOrDerived(owner.qualifiedName, typeName)

/** Returns the navigation property that a path leads to, without passing another; undefined when there is none, or no path. */
function navigationProperty(
  model: EntityDataModel,
  type: ReturnType<typeof lookUpType>,
  path: string | undefined,
): NavigationProperty | undefined {
  if (!isStructured(type) || path === undefined) return undefined
  const found = resolvePath(model, type, path)
  const first = membersOnPath(model, type, path).find((step) => step.kind === 'NavigationProperty')
  return first === found ? first : undefined
}
