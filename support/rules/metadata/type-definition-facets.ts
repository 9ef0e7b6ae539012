import type { Facets } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { written } from './model/faceted'
import { typedElements } from './model/typed-elements'

/** A facet that is written again with the same value only says twice what holds. */
export const typeDefinitionFacets = defineMetadataRule({
  id: 'type-definition-facets',
  level: 'MUST',
  requirement: 'NOT give a facet again that its TypeDefinition has',
  label: 'Facets that differ from those of their TypeDefinition',
  source: 'OData CSDL XML 4.01, section 11.1',
  advisory: 'the same value twice means one thing',
  brokenBy: ['another length than that of the definition', 'the length of the definition once more'],
  allows: ['a facet that the definition leaves open'],
  faults: (model) =>
    typedElements(model).flatMap(({ subject, position, type, facets }) => {
      const definition = Object.keys(facets).length === 0 ? undefined : model.type(type.qualifiedName)
      if (definition?.kind !== 'TypeDefinition') return []
      const defined = definition.facets
      return FACETS.filter(({ facet }) => isSound(facets[facet]) && defined[facet] !== undefined).map(
        ({ facet, attribute }) => {
          const own = written(attribute, facets[facet])
          const other = written(attribute, defined[facet])
          return {
            subject,
            position,
            expected: `no ${attribute}, which TypeDefinition ${definition.name} has`,
            found: `${own}, and TypeDefinition ${definition.name} has ${other}`,
            advice: `remove ${attribute} here or from TypeDefinition ${definition.name}`,
            ...(own === other && { level: 'SHOULD' as const }),
          }
        },
      )
    }),
})

/** Leaves what is not written as a facet is to other rules. */
const isSound = (facet: Facets[keyof Facets]): boolean =>
  facet !== undefined && facet !== 0 && typeof facet !== 'object'

const FACETS: readonly { readonly facet: keyof Facets; readonly attribute: string }[] = [
  { facet: 'maxLength', attribute: 'MaxLength' },
  { facet: 'precision', attribute: 'Precision' },
  { facet: 'scale', attribute: 'Scale' },
  { facet: 'unicode', attribute: 'Unicode' },
  { facet: 'srid', attribute: 'SRID' },
]
