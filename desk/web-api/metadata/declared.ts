import type { FieldDefinition, ResourceDefinition } from '../resources/definition'

/** A Resource as metadata declare it. */
export interface DeclaredResource {
  readonly name: string
  readonly keyField: string
  readonly fields: readonly DeclaredField[]
  readonly navigation: readonly DeclaredNavigation[]
}

/** A Field as metadata declare it. */
export interface DeclaredField
  extends Pick<FieldDefinition, 'name' | 'isNullable' | 'maxLength' | 'precision' | 'scale' | 'lookupName'> {
  /** e.g. `Edm.String` or `Collection(Edm.String)`. */
  readonly type: string
}

/** A navigation property as metadata declare it. */
export interface DeclaredNavigation {
  readonly name: string
  /** Name of a Resource. */
  readonly target: string
  readonly isCollection: boolean
}

/** Returns what metadata say of a Resource whose records are in the database. */
export const declaredOf = ({ name, keyField, fields, navigation }: ResourceDefinition): DeclaredResource => ({
  name,
  keyField,
  fields: fields.map((field) => ({
    ...field,
    type: field.kind === 'list' ? 'Collection(Edm.String)' : field.type,
    // Milliseconds are kept.
    ...(field.kind === 'single' && field.type === 'Edm.DateTimeOffset' && { precision: 3 }),
  })),
  navigation,
})
