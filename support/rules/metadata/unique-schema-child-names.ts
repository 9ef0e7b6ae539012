import type { SchemaChildName } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { duplicates, onLines } from './model/duplicates'

export const uniqueSchemaChildNames = defineMetadataRule({
  id: 'unique-schema-child-names',
  level: 'MUST',
  requirement: 'have a name that is unique within its Schema',
  label: 'Names that occur twice in a Schema',
  source: 'OData CSDL XML 4.01, sections 5, 6, 9, 10, 11 and 13',
  advisory: 'an Action is invoked with POST, a Function with GET',
  brokenBy: ['an EnumType called as a TypeDefinition', 'a Function called as a type', 'a Function called as an Action'],
  allows: ['overloads of an Action', 'one name in two Schemas'],
  faults: ({ schemas }) =>
    schemas.flatMap(({ namespace, children }) =>
      duplicates(children)
        .filter(({ all }) => !areOverloads(all))
        .map(({ name, second, all }) => ({
          subject: `${second.kind} ${namespace}.${name}`,
          position: second.position,
          expected: 'one declaration of each name',
          found: onLines(name, all),
          advice: `keep one declaration of ${name}, or give the others names of their own`,
          ...(all.every(isOperation) && { level: 'SHOULD' as const }),
        })),
    ),
})

/** Actions may share a name, and Functions may: overloads (12.2, 12.4). */
const areOverloads = (all: readonly SchemaChildName[]): boolean =>
  all.every(isOperation) && new Set(all.map(({ kind }) => kind)).size === 1

/** An Action is invoked with POST and a Function with GET, so that one name for both does not mislead. */
const isOperation = ({ kind }: SchemaChildName): boolean => kind === 'Action' || kind === 'Function'
