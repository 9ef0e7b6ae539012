import type { DataDictionary, DataTypeName, Field } from 'dd-acceptance/support/dictionary/data-dictionary'
import { sql } from 'kysely'
import { columnsOfFields } from '../../organizations/organization-values'
import { ouidFields } from '../../organizations/ouid-fields'
import {
  type Asker,
  type FieldType,
  jsonNumber,
  jsonText,
  type ResourceDefinition,
  type SingleField,
  type Sql,
} from './definition'
import { isVisibleEndorsement } from './visible-endorsements'

const KEY = 'OrganizationUniqueId'
const UOI = (): Sql => sql.ref('organization.uoi')

const TYPES: Partial<Record<DataTypeName, FieldType>> = {
  Boolean: 'Edm.Boolean',
  Date: 'Edm.Date',
  Timestamp: 'Edm.DateTimeOffset',
  Integer: 'Edm.Int64',
}

/** Fields about people, and what is written for the staff: no page shows them to anybody but staff. */
const IS_FOR_STAFF = /^(OrganizationContact|OrganizationComments|ChangedBy)/

/** Columns of organizations that have a value in every row. */
const REQUIRED: ReadonlySet<string> = new Set([KEY, 'OrganizationName', 'OrganizationStatus', 'ModificationTimestamp'])

/** Returns the OUID Resource: the organizations with the Fields of the Data Dictionary that their sheets have. */
export function ouidResource({ resources }: DataDictionary): ResourceDefinition {
  const standard = new Map(resources.find(({ name }) => name === 'OUID')?.fields.map((one) => [one.standardName, one]))
  return {
    name: 'OUID',
    keyField: KEY,
    fields: ouidFields.flatMap((name) => {
      const known = standard.get(name)
      return known === undefined ? [] : [fieldOf(known)]
    }),
    navigation: [related('Endorsements', 'recipient_uoi'), related('ProvidedEndorsements', 'provider_uoi')],
    tables: () => sql`organization`,
    isVisible,
    keyColumns: [UOI],
    keyParts: (key) => [key],
  }
}

const related = (name: string, column: 'recipient_uoi' | 'provider_uoi') => ({
  name,
  target: 'Endorsement',
  isCollection: true,
  from: UOI,
  to: () => sql.ref(`endorsement.${column}`),
})

function fieldOf({ standardName: name, dataType, maxLength, lookupName }: Field): SingleField {
  const type = TYPES[dataType] ?? 'Edm.String'
  const column = columnOf(name, type)
  return {
    kind: 'single',
    name,
    type,
    isNullable: !REQUIRED.has(name),
    column: IS_FOR_STAFF.test(name) ? forMembers(column) : column,
    ...(maxLength !== undefined && type === 'Edm.String' && { maxLength }),
    ...(lookupName !== undefined && { lookupName }),
    ...(name === 'OrganizationName' && { lowered: () => sql.ref('organization.sort_name') }),
  }
}

function columnOf(name: string, type: FieldType): SingleField['column'] {
  const own = columnsOfFields[name]
  if (own !== undefined) return () => sql.ref(`organization.${own}`)
  const read = type === 'Edm.Int64' ? jsonNumber : jsonText
  return (asker) => read(asker, sql.ref('organization.details'), [name])
}

/** Makes a value that staff see, and the members of the organization; null for all others. */
const forMembers = (column: SingleField['column']) => (asker: Asker) =>
  asker.viewer.kind === 'administrator' ? column(asker) : sql`(case when ${isOwn(asker)} then ${column(asker)} end)`

const isOwn = ({ viewer }: Asker): Sql =>
  viewer.kind === 'provider' ? sql`(organization.uoi = ${viewer.uoi})` : sql`(1 = 0)`

/** Everybody sees the organizations of the endorsements that they see, and a provider itself; staff sees all of them. */
function isVisible(asker: Asker): Sql {
  if (asker.viewer.kind === 'administrator') return sql`(1 = 1)`
  const takesPart = (column: string): Sql =>
    sql`exists (select 1 from endorsement where ${sql.ref(`endorsement.${column}`)} = organization.uoi
      and ${isVisibleEndorsement(asker)})`
  return sql`(${isOwn(asker)} or ${takesPart('recipient_uoi')} or ${takesPart('provider_uoi')})`
}
