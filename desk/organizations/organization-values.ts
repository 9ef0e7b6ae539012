import type { Insertable, Selectable } from 'kysely'
import type { Tables } from '../store/schema'
import { type FieldValue, ouidFields } from './ouid-fields'

/** The values of an organization by the names of the Fields of the OUID Resource. */
export type OrganizationValues = Readonly<Record<string, FieldValue>>

/** Fields that have a column of their own; all others are in `details`. */
export const columnsOfFields: Readonly<Record<string, keyof Tables['organization']>> = {
  OrganizationUniqueId: 'uoi',
  OrganizationName: 'name',
  OrganizationType: 'kind',
  OrganizationCity: 'city',
  OrganizationStateOrProvince: 'state_or_province',
  OrganizationCountry: 'country',
  OrganizationStatus: 'is_active',
  ModificationTimestamp: 'modified_at',
}

/** Returns the values of a row of the database. */
export function organizationValues(row: Selectable<Tables['organization']>): OrganizationValues {
  const details: OrganizationValues = JSON.parse(row.details)
  const own = Object.entries(columnsOfFields).map(([field, column]) => [field, row[column]] as const)
  return { ...details, ...Object.fromEntries(own), OrganizationStatus: row.is_active === 1 }
}

/** Returns the row of an organization. One of which nobody says that it is not active is active. */
export function organizationRow(values: OrganizationValues): Insertable<Tables['organization']> {
  const text = (field: string): string | null => (values[field] == null ? null : String(values[field]))
  const details = ouidFields
    .filter((field) => !Object.hasOwn(columnsOfFields, field) && values[field] != null)
    .map((field) => [field, values[field]] as const)
  const name = text('OrganizationName') ?? ''
  return {
    uoi: text('OrganizationUniqueId') ?? '',
    name,
    sort_name: name.toLowerCase(),
    kind: text('OrganizationType'),
    city: text('OrganizationCity'),
    state_or_province: text('OrganizationStateOrProvince'),
    country: text('OrganizationCountry'),
    is_active: values['OrganizationStatus'] === false ? 0 : 1,
    details: JSON.stringify(Object.fromEntries(details)),
    modified_at: text('ModificationTimestamp') ?? '',
  }
}
