import { EntityDataModel } from '../entity-data-model'
import type { ComplexType, EnumType, Property, SchemaType, TypeDefinition, TypeReference } from '../model-elements'
import { qualifyWith } from '../qualify'
import type { Term } from '../term'

/**
 * A vocabulary of which documents use terms, in short. Types of the same vocabulary stand without their namespace, and `[X]`
 * is a collection of X. Names are listed by their type: a name alone may not be null and has no default value, one with `=`
 * has a default value, and one with `?` may be null. `abstract`, `open` and `flags` stand before the name of a type, its base
 * type behind it. TypeDefinitions are replaced by their underlying types where nothing is lost.
 */
export interface Vocabulary {
  readonly namespace: string
  readonly alias: string
  readonly terms: NamesByType
  readonly types: Readonly<Record<string, NamesByType>>
  /** EnumTypes with the names of their members. */
  readonly enums: Readonly<Record<string, string>>
  /** TypeDefinitions by their underlying types. */
  readonly definitions: Readonly<Record<string, string>>
}

type NamesByType = Readonly<Record<string, string>>

/** Reads a vocabulary to a model, which answers as that of a document does; the others tell whose Alias stands in it. */
export function readVocabulary(vocabulary: Vocabulary, all: readonly Vocabulary[]): EntityDataModel {
  const { namespace } = vocabulary
  const qualify = qualifyWith(all)
  return new EntityDataModel({
    ...EMPTY,
    types: typesOf(vocabulary, qualify),
    terms: namedIn(vocabulary.terms, namespace, qualify).map(
      (member): Term => ({ ...member, saysNullable: true, qualifiedName: `${namespace}.${member.name}` }),
    ),
  })
}

const NOWHERE = { line: 0, column: 0 }

const EMPTY = {
  position: NOWHERE,
  odataVersion: '4.0',
  schemas: [],
  references: [],
  includedSchemas: [],
  operations: [],
  entityContainers: [],
  annotatedElements: [],
  annotationUses: [],
  annotationTargets: [],
  numericBooleans: [],
}

function typesOf(
  { namespace, types, enums, definitions }: Vocabulary,
  qualify: (name: string) => string,
): SchemaType[] {
  const declared = (name: string) => ({
    name,
    namespace,
    qualifiedName: `${namespace}.${name}`,
    annotations: [],
    position: NOWHERE,
  })
  return [
    ...Object.entries(types).map(([written, members]): ComplexType => {
      const [head = '', base] = written.split(': ')
      const words = head.split(' ')
      return {
        kind: 'ComplexType',
        ...declared(words.at(-1) ?? ''),
        ...(base !== undefined && { baseType: `${namespace}.${base}` }),
        abstract: words.includes('abstract'),
        open: words.includes('open'),
        saysOpen: true,
        hasStream: false,
        properties: namedIn(members, namespace, qualify).map(asProperty),
        navigationProperties: [],
      }
    }),
    ...Object.entries(enums).map(([written, members]): EnumType => {
      const words = written.split(' ')
      return {
        kind: 'EnumType',
        ...declared(words.at(-1) ?? ''),
        underlyingType: 'Edm.Int32',
        isFlags: words.includes('flags'),
        members: members.split(' ').map((name) => ({ name, annotations: [], position: NOWHERE })),
      }
    }),
    ...Object.entries(definitions).flatMap(([underlyingType, names]) =>
      names
        .split(' ')
        .map((name): TypeDefinition => ({ kind: 'TypeDefinition', ...declared(name), underlyingType, facets: {} })),
    ),
  ]
}

type Named = Pick<Property, 'name' | 'type' | 'nullable' | 'facets' | 'defaultValue' | 'position'>

const asProperty = (member: Named): Property => ({ kind: 'Property', ...member, saysNullable: true, annotations: [] })

const namedIn = (members: NamesByType, namespace: string, qualify: (name: string) => string): Named[] =>
  Object.entries(members).flatMap(([text, names]) => {
    const type = typeReference(text, namespace, qualify)
    return names.split(' ').map((written) => ({
      name: written.endsWith('=') || written.endsWith('?') ? written.slice(0, -1) : written,
      type,
      nullable: written.endsWith('?'),
      facets: {},
      ...(written.endsWith('=') && { defaultValue: '' }),
      position: NOWHERE,
    }))
  })

function typeReference(text: string, namespace: string, qualify: (name: string) => string): TypeReference {
  const isCollection = text.startsWith('[')
  const item = isCollection ? text.slice(1, -1) : text
  const qualifiedName = item.includes('.') ? qualify(item) : `${namespace}.${item}`
  return { text: isCollection ? `Collection(${qualifiedName})` : qualifiedName, isCollection, qualifiedName }
}
