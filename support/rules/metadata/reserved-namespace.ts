import { defineMetadataRule } from './metadata-rule'

const RESERVED = ['Edm', 'odata', 'System', 'Transient']

export const reservedNamespace = defineMetadataRule({
  id: 'reserved-namespace',
  level: 'MUST',
  requirement: 'NOT use a reserved namespace or alias',
  label: 'Namespaces that are reserved',
  source: 'OData CSDL XML 4.01, sections 4.2, 5 and 5.1',
  advisory: 'what is included is not there, and the names that are reserved keep their meaning',
  brokenBy: ['a reserved alias', 'a reserved namespace', 'an Include of a reserved namespace'],
  allows: ['a namespace that begins with a reserved word'],
  faults: ({ schemas, includedSchemas }) => [
    ...schemas
      .filter(isReserved)
      .map((schema) => fault('Namespace', schema.namespace, `Schema ${schema.namespace}`, schema.position)),
    ...includedSchemas.filter(isReserved).map((schema) => ({
      ...fault('Namespace', schema.namespace, `Include ${schema.namespace}`, schema.position),
      advice: `remove the Include: no document has a Schema ${schema.namespace}`,
      level: 'SHOULD' as const,
    })),
    ...[...schemas, ...includedSchemas]
      .filter(({ alias = '' }) => RESERVED.includes(alias))
      .map((schema) => fault('Alias', schema.alias ?? '', `Schema ${schema.namespace}`, schema.position)),
  ],
})

const isReserved = ({ namespace }: { readonly namespace: string }): boolean => RESERVED.includes(namespace)

const fault = (attribute: string, name: string, subject: string, position: { line: number; column: number }) => ({
  subject,
  position,
  expected: `any name but ${RESERVED.join(', ')}`,
  found: `${attribute}="${name}"`,
  advice: `choose another ${attribute}, and use it wherever ${name}. stands before a name`,
})
