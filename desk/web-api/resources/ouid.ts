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

/**
 * Fields that say where an organization is. The map names only those that agreed to it: others see them of these, beside staff, the
 * organization itself, and the provider that is certified for it.
 */
const SAYS_WHERE =
  /^Organization(Address|City|CountyOrParish|StateOrProvince|PostalCode|CarrierRoute|Country|AOR|Aor|StateLicense)/

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
    column: seenBy(name)(column),
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

type Column = SingleField['column']

/** Returns what makes the value of a Field null for those who may not see it. */
function seenBy(name: string): (column: Column) => Column {
  if (IS_FOR_STAFF.test(name)) return forStaffAnd(isOwn)
  return SAYS_WHERE.test(name) ? forStaffAnd(mayKnowWhere) : (column) => column
}

const forStaffAnd =
  (maySee: (asker: Asker) => Sql) =>
  (column: Column): Column =>
  (asker) =>
    asker.viewer.kind === 'administrator' ? column(asker) : sql`(case when ${maySee(asker)} then ${column(asker)} end)`

/** Tells if an organization agreed to be shown on the map, or is the asker's own, or one that the asker is certified for. */
function mayKnowWhere(asker: Asker): Sql {
  const isShown = sql`exists (select 1 from shown_organization as shown where shown.uoi = organization.uoi)`
  if (asker.viewer.kind !== 'provider') return isShown
  return sql`(${isShown} or ${isOwn(asker)} or exists (select 1 from endorsement as served
    where served.recipient_uoi = organization.uoi and served.provider_uoi = ${asker.viewer.uoi}))`
}

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
