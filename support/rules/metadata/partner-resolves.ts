import { defineMetadataRule } from './metadata-rule'
import { declaredNavigationProperties } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { isStructured, resolvePath } from './model/resolve-path'

export const partnerResolves = defineMetadataRule({
  id: 'partner-resolves',
  level: 'MUST',
  requirement: 'name as Partner a navigation property of the type it leads to',
  label: 'Partners of expansions that do not exist',
  source: 'OData CSDL XML 4.01, section 8.3',
  brokenBy: ['a partner that does not exist', 'a partner that is a Property'],
  allows: ['a partner of a derived type', 'a partner of a type defined elsewhere'],
  faults: (model) =>
    declaredNavigationProperties(model).flatMap(({ subject, member: { type, partner, position } }) => {
      const target = lookUpType(model, type.qualifiedName)
      if (partner === undefined || !isStructured(target) || target.kind !== 'EntityType') return []
      const found = resolvePath(model, target, partner)
      if (found === 'unknown' || (found !== 'missing' && found.kind === 'NavigationProperty')) return []
      return {
        subject,
        position,
        expected: `a NavigationProperty of ${target.name}`,
        found: `Partner="${partner}", ${found === 'missing' ? `which ${target.name} does not have` : 'a Property'}`,
        advice: `declare the NavigationProperty ${partner} in ${target.name}, or correct or remove Partner`,
      }
    }),
})
