import { isElsewhere } from '../model/look-up-type'
import { defineMetadataRule } from './metadata-rule'

export const extendsResolves = defineMetadataRule({
  id: 'extends-resolves',
  level: 'MUST',
  sentence: 'MUST extend an EntityContainer in scope',
  source: 'OData CSDL XML 4.01, section 13.1',
  faults: (model) => {
    const known = new Set(model.entityContainers.map(({ qualifiedName }) => qualifiedName))
    return model.entityContainers.flatMap(({ name, extends: base, position }) => {
      if (base === undefined || known.has(base) || isElsewhere(model, base)) return []
      return {
        subject: `EntityContainer ${name}`,
        position,
        expected: 'an EntityContainer of the document or of an included Schema',
        found: `Extends="${base}", and no such EntityContainer`,
        advice: `declare the EntityContainer ${base}, or remove Extends`,
      }
    })
  },
})
