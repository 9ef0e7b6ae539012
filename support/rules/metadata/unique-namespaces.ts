import { defineMetadataRule } from './metadata-rule'
import { duplicates } from './model/duplicates'

export const uniqueNamespaces = defineMetadataRule({
  id: 'unique-namespaces',
  level: 'MUST',
  requirement: 'differ from every other namespace and alias of the document',
  label: 'Namespaces that occur twice',
  source: 'OData CSDL XML 4.01, sections 4.2, 5 and 5.1',
  brokenBy: [
    'two Schemas with one namespace',
    'an alias that is the namespace of another Schema',
    'an alias that is an included namespace',
  ],
  allows: ['namespaces that differ in case'],
  faults: ({ schemas, includedSchemas }) => {
    const own = new Set(schemas.map(({ namespace }) => namespace))
    const included = new Map(
      includedSchemas
        .filter(({ namespace, alias }) => namespace !== alias && !own.has(namespace))
        .map((schema) => [schema.namespace, schema]),
    )
    const names = [
      ...[...included.values(), ...schemas].map(({ namespace, position }) => ({
        attribute: 'Namespace',
        name: namespace,
        position,
      })),
      ...[...includedSchemas, ...schemas].map(({ alias = '', position }) => ({
        attribute: 'Alias',
        name: alias,
        position,
      })),
    ]
    return duplicates(names).map(({ name, first, second }) => ({
      subject: `Schema ${name}`,
      position: second.position,
      expected: 'one Schema for each namespace or alias',
      found: `${second.attribute}="${name}", taken on line ${first.position.line}`,
      advice:
        second.attribute === 'Alias'
          ? `give each Schema an Alias of its own, and ${name} to one at most`
          : `merge the Schema elements with Namespace="${name}" into one`,
    }))
  },
})
