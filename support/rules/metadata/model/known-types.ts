import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { NavigationProperty, Property, SchemaType, StructuredType } from '../../../metadata/model-elements'
import { vocabularyOf } from '../../../metadata/vocabularies'
import { oncePerModel } from './once-per-model'
import { isStructured } from './resolve-path'

/** Returns a type of the document, or one of the vocabularies that are known. */
export const knownType = (model: EntityDataModel, qualifiedName: string): SchemaType | undefined =>
  model.type(qualifiedName) ?? vocabularyOf(qualifiedName)?.type(qualifiedName)

/** A structured type with what it inherits. */
export interface Lineage {
  /** The type and its base types, the outermost first. */
  readonly types: readonly StructuredType[]
  /** False when a base type is not known. */
  readonly isWhole: boolean
  readonly members: ReadonlyMap<string, Property | NavigationProperty>
}

/** Returns what a type inherits; its base types may go on in a vocabulary. */
export function lineageOf(model: EntityDataModel, type: StructuredType): Lineage {
  const known = lineages(model)
  const lineage = known.get(type) ?? workOut(model, type)
  known.set(type, lineage)
  return lineage
}

const lineages = oncePerModel(() => new Map<StructuredType, Lineage>())

function workOut(model: EntityDataModel, type: StructuredType): Lineage {
  const own = model.lineage(type)
  const inherited = ofVocabulary(own[0]?.baseType)
  const types = [...inherited, ...own]
  const members = types.flatMap(({ properties, navigationProperties }) => [...properties, ...navigationProperties])
  return {
    types,
    isWhole: inherited.length > 0 || model.isLineageKnown(type),
    members: new Map(members.map((member) => [member.name, member])),
  }
}

/** Returns the lineage of a type of a vocabulary; nothing for another type. */
function ofVocabulary(qualifiedName = ''): readonly StructuredType[] {
  const vocabulary = vocabularyOf(qualifiedName)
  const type = vocabulary?.type(qualifiedName)
  return vocabulary !== undefined && type !== undefined && isStructured(type) ? vocabulary.lineage(type) : []
}
