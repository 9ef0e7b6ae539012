import type { NavigationProperty, Property } from '../../metadata/model-elements'

/** A Field that the server declares under its standard name. */
export interface OfferedField {
  readonly resourceName: string
  readonly fieldName: string
  readonly member: Property | NavigationProperty
}

/** The Field in the standard's notation, e.g. `Property.ListPrice`. */
export const fieldSubject = ({ resourceName, fieldName }: Pick<OfferedField, 'resourceName' | 'fieldName'>): string =>
  `${resourceName}.${fieldName}`
