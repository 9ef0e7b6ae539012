import { defineMetadataRule } from './metadata-rule'

const RESERVED = ['Edm', 'odata', 'System', 'Transient']

export const reservedNamespace = defineMetadataRule({
  id: 'reserved-namespace',
  level: 'MUST',
  requirement: 'NOT use a reserved namespace or alias',
  label: 'Namespaces that are reserved',
  source: 'OData CSDL XML 4.01, sections 4.2, 5 and 5.1',
  brokenBy: ['a reserved alias', 'a reserved namespace'],
  allows: ['a namespace that begins with a reserved word'],
  faults: ({ schemas, includedSchemas }) => [
    ...schemas
      .filter(({ namespace }) => RESERVED.includes(namespace))
      .map((schema) => fault('Namespace', schema.namespace, `Schema ${schema.namespace}`, schema.position)),
    ...[...schemas, ...includedSchemas]
      .filter(({ alias = '' }) => RESERVED.includes(alias))
      .map((schema) => fault('Alias', schema.alias ?? '', `Schema ${schema.namespace}`, schema.position)),
  ],
})

const fault = (attribute: string, name: string, subject: string, position: { line: number; column: number }) => ({
  subject,
  position,
  expected: `any name but ${RESERVED.join(', ')}`,
  found: `${attribute}="${name}"`,
  advice: `choose another ${attribute}, and use it wherever ${name}. stands before a name`,
})
