import type { DeclaredField, DeclaredResource } from './declared'
import { CONTAINER, LOOKUP_NAME, NAMESPACE, type ODataVersion } from './edmx'

/** Writes the metadata of a service as JSON (OData CSDL JSON 4.01). */
export function csdlJsonOf(resources: readonly DeclaredResource[], version: ODataVersion): object {
  return {
    $Version: version,
    $EntityContainer: `${NAMESPACE}.${CONTAINER}`,
    [NAMESPACE]: {
      ...Object.fromEntries(resources.map((resource) => [resource.name, jsonTypeOf(resource)])),
      [CONTAINER]: {
        $Kind: 'EntityContainer',
        ...Object.fromEntries(resources.map((resource) => [resource.name, jsonSetOf(resource)])),
      },
    },
  }
}

const jsonTypeOf = ({ keyField, fields, navigation }: DeclaredResource) => ({
  $Kind: 'EntityType',
  $Key: [keyField],
  ...Object.fromEntries(fields.map((field) => [field.name, jsonPropertyOf(field)])),
  ...Object.fromEntries(
    navigation.map(({ name, target, isCollection }) => [
      name,
      {
        $Kind: 'NavigationProperty',
        $Type: `${NAMESPACE}.${target}`,
        ...(isCollection ? { $Collection: true } : { $Nullable: true }),
      },
    ]),
  ),
})

const COLLECTION = /^Collection\((.*)\)$/

/** Returns a property in JSON. What is absent has the value that CSDL JSON gives it: a type of Edm.String, not nullable. */
function jsonPropertyOf({ type, isNullable, maxLength, precision, scale, lookupName }: DeclaredField): object {
  const item = COLLECTION.exec(type)?.[1]
  const name = item ?? type
  return {
    ...(item !== undefined && { $Collection: true }),
    ...(name !== 'Edm.String' && { $Type: name }),
    ...(isNullable && { $Nullable: true }),
    ...(maxLength !== undefined && { $MaxLength: maxLength }),
    ...(precision !== undefined && { $Precision: precision }),
    ...(scale !== undefined && { $Scale: scale }),
    ...(lookupName !== undefined && { [`@${LOOKUP_NAME}`]: lookupName }),
  }
}

const jsonSetOf = ({ name, navigation }: DeclaredResource) => ({
  $Collection: true,
  $Type: `${NAMESPACE}.${name}`,
  ...(navigation.length > 0 && {
    $NavigationPropertyBinding: Object.fromEntries(navigation.map(({ name: path, target }) => [path, target])),
  }),
})
