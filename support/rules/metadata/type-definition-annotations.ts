import { nameKey } from '../../dictionary/names'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Annotation, Property } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { declaredProperties } from './model/declarations'
import { isOf40 } from './model/of-version'

/** OData 4.01 leaves it to the term whether an annotation of a TypeDefinition may be given again. */
export const typeDefinitionAnnotations = defineMetadataRule({
  id: 'type-definition-annotations',
  level: 'SHOULD',
  requirement: 'NOT be annotated with what their TypeDefinition is annotated with, in OData 4.0',
  label: 'Annotations that the TypeDefinition of a Field has, too',
  source: 'OData CSDL 4.0, section 11.1.3: a MUST; OData CSDL XML 4.01, section 14.2, leaves it to the term',
  advisory: 'readers take the annotation that is nearer',
  brokenBy: ['an annotation that the TypeDefinition has'],
  allows: [
    'an annotation that the TypeDefinition has, in 4.01',
    'an annotation of another Qualifier than that of the TypeDefinition',
  ],
  faults: (model) =>
    isOf40(model) ? declaredProperties(model).flatMap(({ subject, member }) => faultsOf(model, subject, member)) : [],
})

function faultsOf(model: EntityDataModel, subject: string, { type, annotations }: Property): Fault[] {
  const definition = annotations.length === 0 ? undefined : model.type(type.qualifiedName)
  if (definition?.kind !== 'TypeDefinition') return []
  const given = new Set(definition.annotations.map(keyOf))
  return annotations
    .filter((annotation) => given.has(keyOf(annotation)))
    .map(({ term, position }) => ({
      subject,
      position,
      expected: `no annotation ${term}, which TypeDefinition ${definition.name} has`,
      found: `an annotation ${term} on line ${position.line}`,
      advice: `remove the annotation here or from TypeDefinition ${definition.name}`,
    }))
}

const keyOf = ({ term, qualifier }: Annotation): string => nameKey(term, qualifier)
