import { defineMetadataRule } from './metadata-rule'
import { isElsewhere } from './model/look-up-type'

export const extendsResolves = defineMetadataRule({
  id: 'extends-resolves',
  level: 'MUST',
  requirement: 'extend an EntityContainer in scope',
  label: 'EntityContainers that extend one that does not exist',
  source: 'OData CSDL XML 4.01, section 13.1',
  brokenBy: ['an extended container that does not exist: what it holds is unknown'],
  allows: [
    'a container of an included Schema',
    'a container that extends itself, for which clients should be prepared',
  ],
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
