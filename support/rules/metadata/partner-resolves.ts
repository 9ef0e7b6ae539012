import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { NavigationProperty, StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { type Declared, declaredNavigationProperties } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { isStructured, membersOnPath, resolvePath } from './model/resolve-path'

export const partnerResolves = defineMetadataRule({
  id: 'partner-resolves',
  level: 'MUST',
  requirement: 'name as Partner a navigation property of the type it leads to',
  label: 'Partners of expansions that do not exist',
  source: 'OData CSDL XML 4.01, section 8.3',
  advisory: 'a Partner in a ComplexType leads to nothing that could be mistaken',
  brokenBy: [
    'a partner that does not exist',
    'a partner that is a Property',
    'a partner behind another expansion',
    'a partner of an expansion of a ComplexType',
  ],
  allows: ['a partner of a derived type', 'a partner of a type defined elsewhere'],
  faults: (model) =>
    declaredNavigationProperties(model).flatMap((declared) => {
      const { partner } = declared.member
      const fault = partner === undefined ? undefined : faultOf(model, declared, partner)
      return fault === undefined ? [] : { subject: declared.subject, position: declared.member.position, ...fault }
    }),
})

type FaultOfPartner = Omit<Fault, 'subject' | 'position'>

function faultOf(
  model: EntityDataModel,
  { owner, member }: Declared<NavigationProperty>,
  partner: string,
): FaultOfPartner | undefined {
  if (owner.kind === 'ComplexType') return ofComplexType(owner, partner)
  const target = lookUpType(model, member.type.qualifiedName)
  if (!isStructured(target) || target.kind !== 'EntityType') return undefined
  const why = whyNot(model, target, partner)
  if (why === undefined) return undefined
  return {
    expected: `a NavigationProperty of ${target.name}`,
    found: `Partner="${partner}", ${why}`,
    advice: `declare the NavigationProperty ${partner} in ${target.name}, or correct or remove Partner`,
  }
}

/** A complex value is not an entity that something could lead back to, so that the attribute cannot mislead. */
const ofComplexType = ({ name }: StructuredType, partner: string): FaultOfPartner => ({
  expected: 'no Partner: a complex value is not an entity that one could lead back to',
  found: `Partner="${partner}" in ComplexType ${name}`,
  advice: 'remove Partner',
  level: 'SHOULD',
})

function whyNot(model: EntityDataModel, target: StructuredType, partner: string): string | undefined {
  const found = resolvePath(model, target, partner)
  if (found === 'unknown') return undefined
  if (found === 'missing') return `which ${target.name} does not have`
  if (found.kind === 'Property') return 'a Property'
  const passed = membersOnPath(model, target, partner).find((step) => step.kind === 'NavigationProperty')
  return passed === found ? undefined : `behind ${passed?.name}`
}
