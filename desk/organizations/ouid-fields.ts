import { hasHidden } from './hidden-characters'

/** A value of an organization, as it is kept. */
export type FieldValue = string | number | boolean | null

/** Describes what values a Field of the OUID Resource has. */
type FieldKind =
  | { readonly kind: 'text'; readonly most: number; readonly hasLines?: true }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'timestamp' }

const text = (most: number): FieldKind => ({ kind: 'text', most })
const TIMESTAMP: FieldKind = { kind: 'timestamp' }

/** Values of Lookups are kept as they are written. */
const LOOKUP = text(255)

/** The Fields of the OUID Resource that an organization has values of, with the suggested maximum lengths (Data Dictionary 2.0). */
const FIELDS: Readonly<Record<string, FieldKind>> = {
  OrganizationUniqueId: text(25),
  OrganizationUniqueIdKey: text(255),
  OrganizationName: text(255),
  OrganizationType: LOOKUP,
  OrganizationStatus: { kind: 'boolean' },
  OrganizationStatusChangeTimestamp: TIMESTAMP,
  OrganizationAddress1: text(50),
  OrganizationAddress2: text(50),
  OrganizationCity: text(50),
  OrganizationCountyOrParish: LOOKUP,
  OrganizationStateOrProvince: LOOKUP,
  OrganizationPostalCode: text(10),
  OrganizationPostalCodePlus4: text(4),
  OrganizationCarrierRoute: text(9),
  OrganizationCountry: LOOKUP,
  OrganizationAOR: LOOKUP,
  OrganizationAorOuid: text(25),
  OrganizationAorOuidKey: text(255),
  OrganizationMlsCode: text(25),
  OrganizationMlsVendorName: text(255),
  OrganizationMlsVendorOuid: text(25),
  OrganizationMemberCount: { kind: 'number' },
  OrganizationNationalAssociationId: text(25),
  OrganizationStateLicense: text(50),
  OrganizationStateLicenseState: LOOKUP,
  OrganizationSocialMediaType: LOOKUP,
  OrganizationContactNamePrefix: text(10),
  OrganizationContactFirstName: text(50),
  OrganizationContactMiddleName: text(50),
  OrganizationContactLastName: text(50),
  OrganizationContactNameSuffix: text(10),
  OrganizationContactFullName: text(150),
  OrganizationContactJobTitle: text(50),
  OrganizationContactEmail: text(80),
  OrganizationContactPhone: text(16),
  OrganizationContactPhoneExt: text(10),
  OrganizationContactFax: text(16),
  OrganizationComments: { kind: 'text', most: 500, hasLines: true },
  ChangedByMemberID: text(25),
  ChangedByMemberKey: text(255),
  ModificationTimestamp: TIMESTAMP,
  OriginalEntryTimestamp: TIMESTAMP,
}

/** The names of the Fields, in the order in which they are shown. */
export const ouidFields: readonly string[] = Object.keys(FIELDS)

/** The value of a cell, or what it ought to be. */
export type ReadCell =
  | { readonly kind: 'value'; readonly value: FieldValue }
  | { readonly kind: 'refused'; readonly expected: string }

const value = (read: FieldValue): ReadCell => ({ kind: 'value', value: read })
const refused = (expected: string): ReadCell => ({ kind: 'refused', expected })

/** Reads a cell of a Field. An empty one says that there is no value. */
export function readCell(field: string, cell: string): ReadCell {
  const written = cell.trim()
  const kind = FIELDS[field]
  if (kind === undefined) return refused('of a Field of the OUID Resource')
  if (written === '') return value(null)
  switch (kind.kind) {
    case 'text':
      return readText(written, kind)
    case 'number':
      return /^\d{1,15}$/.test(written) ? value(Number(written)) : refused('a whole number')
    case 'boolean':
      return readBoolean(written)
    case 'timestamp':
      return readTimestamp(written)
  }
}

function readText(written: string, { most, hasLines }: Extract<FieldKind, { kind: 'text' }>): ReadCell {
  const unwanted = hasLines === true ? /(?![\t\r\n])\p{Cc}/u : /\p{Cc}/u
  if (unwanted.test(written)) return refused('one line without control characters')
  if (hasHidden(written)) return refused('without characters that turn the direction of others, or part lines')
  return [...written].length > most ? refused(`no longer than ${most} characters`) : value(written)
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false }

function readBoolean(written: string): ReadCell {
  const key = written.toLowerCase()
  const read = Object.hasOwn(BOOLEANS, key) ? BOOLEANS[key] : undefined
  return read === undefined ? refused('true or false') : value(read)
}

const TIMESTAMP_FORM = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** Reads a timestamp with its zone (RFC 3339). Date takes days that a month does not have. */
function readTimestamp(written: string): ReadCell {
  const day = TIMESTAMP_FORM.exec(written)?.[1]
  const [instant, midnight] = [new Date(written), new Date(`${day}T00:00:00Z`)]
  const isRead = !Number.isNaN(instant.getTime()) && !Number.isNaN(midnight.getTime())
  if (day === undefined || !isRead || midnight.toISOString().slice(0, 10) !== day || instant.getUTCFullYear() > 9999)
    return refused('a timestamp with its zone, e.g. 2026-01-31T12:00:00Z')
  return value(instant.toISOString())
}
