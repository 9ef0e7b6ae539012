import type { SourcePosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { SchemaType } from '../../metadata/model-elements'
import { isSimpleIdentifier } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'

export const simpleIdentifier = defineMetadataRule({
  id: 'simple-identifier',
  level: 'MUST',
  requirement: 'be named by a SimpleIdentifier',
  label: 'Names in the metadata that are not identifiers',
  source: 'OData CSDL XML 4.01, section 15.2',
  brokenBy: [
    'an enumeration member with a blank',
    'a property that starts with a digit',
    'a name with a hyphen',
    'a name of 129 characters',
    'a type with a full stop in its name',
    'an entity set with a blank',
    'an alias with a full stop',
    'a key alias with a slash',
    'a namespace with a part of 129 characters',
  ],
  allows: ['a name of 128 characters', 'letters beyond ASCII, underscore, digits'],
  faults: (model) =>
    faultyNames(model).map(({ subject, attribute = 'Name', name, position }) => ({
      subject,
      position,
      expected: 'a letter or underscore, then letters, digits or underscores, at most 128 characters',
      found: `${attribute}="${name}"`,
      advice: `write ${attribute}="${suggestion(name)}", and the text meant for people in an annotation`,
    })),
})

interface Name {
  readonly subject: string
  readonly attribute?: string
  readonly name: string
  readonly position: SourcePosition
}

/** Returns every name and alias that is not a SimpleIdentifier, or is missing. */
function faultyNames({ schemas, includedSchemas, types, entityContainers }: EntityDataModel): Name[] {
  return [
    ...[...includedSchemas, ...schemas]
      .filter(({ namespace }) => namespace.split('.').some(isTooLong))
      .map(({ namespace, position }) => ({
        subject: `Schema ${namespace}`,
        attribute: 'Namespace',
        name: namespace,
        position,
      })),
    ...[...includedSchemas, ...schemas]
      .filter(({ alias }) => isFaulty(alias))
      .map(({ namespace, alias = '', position }) => ({
        subject: `Schema ${namespace}`,
        attribute: 'Alias',
        name: alias,
        position,
      })),
    ...[
      ...schemas.flatMap(({ children }) => children),
      ...entityContainers.flatMap(({ entitySets, singletons, imports }) => [...entitySets, ...singletons, ...imports]),
    ]
      .filter(({ name }) => isFaulty(name))
      .map(({ kind, name, position }) => ({ subject: `${kind} ${name}`, name, position })),
    ...types.flatMap(membersOf),
  ]
}

function membersOf(type: SchemaType): Name[] {
  if (type.kind === 'TypeDefinition') return []
  const members = type.kind === 'EnumType' ? type.members : [...type.properties, ...type.navigationProperties]
  const key = type.kind === 'EntityType' ? (type.key ?? []) : []
  return [
    ...members
      .filter(({ name }) => isFaulty(name))
      .map(({ name, position }) => ({ subject: `${type.name}.${name}`, name, position })),
    ...key
      // Other parts must not have an alias at all.
      .filter(({ name, alias }) => name.includes('/') && isFaulty(alias))
      .map(({ alias = '', position }) => ({
        subject: `Key of EntityType ${type.name}`,
        attribute: 'Alias',
        name: alias,
        position,
      })),
  ]
}

/** The XML schemas limit the whole namespace only. */
const isTooLong = (part: string): boolean => [...part].length > 128

const isFaulty = (name = ''): boolean => name !== '' && !isSimpleIdentifier(name)

const suggestion = (name: string): string =>
  name
    .replace(/[^\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]/gu, '')
    .replace(/^(?=\P{L})/u, '_')
    .slice(0, 128)
