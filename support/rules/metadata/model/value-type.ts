import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { Facets, TypeReference } from '../../../metadata/model-elements'
import { vocabularyOf } from '../../../metadata/vocabularies'
import { oncePerModel } from './once-per-model'
import { knownTerm } from './terms-by-name'

/** Describes what the value of a term, of a property of a record or of an operand may be. */
export interface ValueType {
  /** Without TypeDefinitions. */
  readonly qualifiedName: string
  readonly isCollection: boolean
  /** Of a collection, whether its items may be null. */
  readonly nullable: boolean
  readonly facets: Facets
}

interface Typed {
  readonly type: TypeReference
  readonly nullable: boolean
  readonly facets?: Facets
}

/** Returns the type of a value, whose TypeDefinition may be of the document or of a vocabulary. */
export function valueTypeOf(model: EntityDataModel, { type, nullable, facets = {} }: Typed): ValueType {
  const own = model.underlying({ type, facets })
  const vocabulary = vocabularyOf(own.qualifiedName)
  const { qualifiedName, facets: all } =
    vocabulary?.underlying({ type: { ...type, qualifiedName: own.qualifiedName }, facets: own.facets }) ?? own
  return { qualifiedName, isCollection: type.isCollection, nullable, facets: all }
}

/** Returns the type of the values of a term; undefined where the term is not known. */
export function typeOfTerm(model: EntityDataModel, term: string): ValueType | undefined {
  const known = typesOfTerms(model)
  const remembered = known.get(term)
  if (remembered !== undefined || known.has(term)) return remembered
  const found = knownTerm(model, term)
  const type = found === undefined ? undefined : valueTypeOf(model, found)
  known.set(term, type)
  return type
}

const typesOfTerms = oncePerModel(() => new Map<string, ValueType | undefined>())
