import type { DataDictionary } from 'dd-acceptance/support/dictionary/data-dictionary'
import { type RawBuilder, sql } from 'kysely'
import { isTheirsInSql } from '../../endorsements/listing'
import type { Asker, FieldType, ListField, ResourceDefinition, SingleField, Sql } from './definition'
import { isVisibleEndorsement } from './visible-endorsements'

/** An address of the desk at which an endorsement has a report. */
interface Report {
  readonly name: string
  readonly type: string
  readonly description: string
}

const METADATA = 'metadata.xml'

/** The reports of an endorsement, in the order in which they are read. */
const REPORTS: readonly Report[] = [
  { name: 'report', type: 'html', description: 'Report' },
  { name: 'report.json', type: 'json', description: 'Report as JSON' },
  { name: METADATA, type: 'xml', description: 'Metadata (EDMX)' },
]

/** The values of Lookups that the reports have. */
export const mediaLookups: Readonly<Record<string, readonly string[]>> = {
  MediaCategory: ['Document'],
  MediaType: REPORTS.map(({ type }) => type),
  Permission: ['Private', 'Public'],
  ResourceName: ['Endorsement'],
}

const KEY = sql`(endorsement.id || '/' || report.name)`

/** Everybody sees the report of what is certified; metadata are seen by the provider and staff only. */
const isPublic = (): RawBuilder<boolean> => sql`(endorsement.status = 'Certified' and endorsement.archived_at is null
  and report.name <> ${sql.lit(METADATA)})`

const COLUMNS: Readonly<Record<string, readonly [FieldType, (asker: Asker) => Sql]>> = {
  MediaCategory: ['Edm.String', () => sql`'Document'`],
  MediaKey: ['Edm.String', () => KEY],
  MediaModificationTimestamp: ['Edm.DateTimeOffset', () => sql.ref('endorsement.created_at')],
  MediaType: ['Edm.String', () => sql.ref('report.type')],
  MediaURL: [
    'Edm.String',
    ({ url }) => sql`(${sql.lit(`${url}/endorsements/`)} || endorsement.id || '/' || report.name)`,
  ],
  ModificationTimestamp: ['Edm.DateTimeOffset', () => sql`coalesce(endorsement.archived_at, endorsement.status_at)`],
  Order: ['Edm.Int64', () => sql.ref('report.place')],
  ResourceName: ['Edm.String', () => sql`'Endorsement'`],
  ResourceRecordKey: ['Edm.String', () => sql.ref('endorsement.id')],
  ShortDescription: ['Edm.String', () => sql.ref('report.description')],
}

/** Fields that the Data Dictionary does not have. */
const LOCAL: readonly SingleField[] = [
  {
    kind: 'single',
    name: 'FileSizeKilobytes',
    type: 'Edm.Decimal',
    // A report is made when it is asked for.
    isNullable: true,
    precision: 15,
    scale: 3,
    column: () => sql`(case when report.name = ${sql.lit(METADATA)} then file.bytes end)`,
  },
  {
    kind: 'single',
    name: 'SubmissionDate',
    type: 'Edm.Date',
    isNullable: false,
    column: () => sql`substr(endorsement.created_at, 1, 10)`,
  },
]

const permission: ListField = {
  kind: 'list',
  name: 'Permission',
  isNullable: false,
  maxLength: 255,
  lookupName: 'Permission',
  items: [
    { value: 'Private', isIn: () => sql`not ${isPublic()}` },
    { value: 'Public', isIn: isPublic },
  ],
}

/** One row for each report, without a table. */
const REPORT_ROWS = sql`(${sql.join(
  REPORTS.map(
    ({ name, type, description }, index) => sql`select ${sql.lit(index + 1)} as place, ${sql.lit(name)} as name,
      ${sql.lit(type)} as type, ${sql.lit(description)} as description`,
  ),
  sql` union all `,
)}) as report`

/** Returns the Media Resource: the reports of endorsements, each with its address. */
export function mediaResource({ resources }: DataDictionary): ResourceDefinition {
  const standard = resources.find(({ name }) => name === 'Media')?.fields ?? []
  return {
    name: 'Media',
    keyField: 'MediaKey',
    fields: [
      ...standard.flatMap(({ standardName: name, maxLength, lookupName }): readonly SingleField[] => {
        const [type, column] = COLUMNS[name] ?? []
        if (type === undefined || column === undefined) return []
        return [
          {
            kind: 'single',
            name,
            type,
            isNullable: false,
            column,
            ...(maxLength !== undefined && type === 'Edm.String' && { maxLength }),
            ...(lookupName !== undefined && { lookupName }),
          },
        ]
      }),
      permission,
      ...LOCAL,
    ],
    navigation: [
      {
        name: 'Endorsement',
        target: 'Endorsement',
        isCollection: false,
        from: () => sql.ref('endorsement.id'),
        to: () => sql.ref('endorsement.id'),
      },
    ],
    tables: () =>
      sql`endorsement cross join ${REPORT_ROWS} left join file on file.digest = endorsement.metadata_digest`,
    isVisible,
    keyColumns: [() => sql.ref('endorsement.id'), () => sql.ref('report.name')],
    keyParts,
  }
}

function isVisible(asker: Asker): Sql {
  const isThere = sql`(report.name <> ${sql.lit(METADATA)} or file.digest is not null)`
  const isSeen = isVisibleEndorsement(asker)
  if (asker.viewer.kind === 'administrator') return sql`(${isSeen} and ${isThere})`
  return sql`(${isSeen} and ${isThere} and (${isTheirsInSql(asker.viewer)} or ${isPublic()}))`
}

/** Cuts a key into the id of an endorsement and the name of a report; undefined where there is no slash. */
function keyParts(key: string): readonly string[] | undefined {
  const place = key.indexOf('/')
  return place < 0 ? undefined : [key.slice(0, place), key.slice(place + 1)]
}
