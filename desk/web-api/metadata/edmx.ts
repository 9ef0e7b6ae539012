import type { DeclaredField, DeclaredResource } from './declared'

/** The namespace of the EntityTypes. */
export const NAMESPACE = 'org.reso.metadata'
export const CONTAINER = 'Container'
export const LOOKUP_NAME = 'RESO.OData.Metadata.LookupName'

/** The versions of OData that the service speaks. */
export type ODataVersion = '4.0' | '4.01'

/** Writes the metadata of a service as EDMX (OData CSDL XML 4.01). */
export function edmxOf(resources: readonly DeclaredResource[], version: ODataVersion): string {
  const types = resources.map(entityTypeOf).join('\n')
  const sets = resources.map(entitySetOf).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<edmx:Edmx Version="${version}" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="${NAMESPACE}" xmlns="http://docs.oasis-open.org/odata/ns/edm">
${types}
      <EntityContainer Name="${CONTAINER}">
${sets}
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
`
}

function entityTypeOf({ name, keyField, fields, navigation }: DeclaredResource): string {
  const lines = [
    `      <EntityType Name="${name}">`,
    `        <Key><PropertyRef Name="${keyField}"/></Key>`,
    ...fields.map(propertyOf),
    ...navigation.map(
      ({ name: way, target, isCollection }) =>
        `        <NavigationProperty Name="${way}" Type="${isCollection ? `Collection(${NAMESPACE}.${target})` : `${NAMESPACE}.${target}`}"/>`,
    ),
    '      </EntityType>',
  ]
  return lines.join('\n')
}

function propertyOf({ name, type, isNullable, maxLength, precision, scale, lookupName }: DeclaredField): string {
  const facets = [
    ...(isNullable ? [] : ['Nullable="false"']),
    ...(maxLength === undefined ? [] : [`MaxLength="${maxLength}"`]),
    ...(precision === undefined ? [] : [`Precision="${precision}"`]),
    ...(scale === undefined ? [] : [`Scale="${scale}"`]),
  ]
  const start = `        <Property Name="${name}" Type="${type}"${facets.map((facet) => ` ${facet}`).join('')}`
  return lookupName === undefined
    ? `${start}/>`
    : `${start}><Annotation Term="${LOOKUP_NAME}" String="${lookupName}"/></Property>`
}

function entitySetOf({ name, navigation }: DeclaredResource): string {
  const start = `        <EntitySet Name="${name}" EntityType="${NAMESPACE}.${name}"`
  if (navigation.length === 0) return `${start}/>`
  const bindings = navigation.map(
    ({ name: path, target }) => `          <NavigationPropertyBinding Path="${path}" Target="${target}"/>`,
  )
  return [`${start}>`, ...bindings, '        </EntitySet>'].join('\n')
}
