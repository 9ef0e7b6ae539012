import type { DataDictionary } from 'dd-acceptance/support/dictionary/data-dictionary'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { type RawBuilder, sql } from 'kysely'
import { isTheirsInSql } from '../../endorsements/listing'
import type { Asker, FieldType, ListField, ResourceDefinition, SingleField, Sql } from './definition'
import { isVisibleEndorsement } from './visible-endorsements'

/** Reports that everybody sees who sees the endorsement. Metadata as EDMX are never among them. */
const SHOWN = [reportFiles.metadataReport, reportFiles.variations] as const

/** Reports that say how fast a server answers: everybody sees them where the provider made that public. */
const PERFORMANCE = [reportFiles.availability] as const

const names: readonly string[] = Object.values(reportFiles)

/** The values of Lookups that the reports have, standard ones and others. */
export const mediaLookups: Readonly<Record<string, readonly string[]>> = {
  MediaCategory: ['Document'],
  MediaType: [...new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)))].toSorted(),
  Permission: ['Private', 'Public'],
  ResourceName: ['Endorsement'],
}

const PATH = sql.ref('submission_file.path')

/** Returns the folder of the step that an endorsement is about, as `stepFolder` has it, with its slash. */
const FOLDER = sql`((case endorsement.type when 'Web API Core' then 'web-api-core-' else 'data-dictionary-' end)
  || endorsement.version || '/')`

/** The name of a report in its folder. */
const NAME = sql`substr(submission_file.path, length(${FOLDER}) + 1)`

const KEY = sql`(endorsement.id || '/' || submission_file.path)`

const listOf = (values: readonly string[]): Sql => sql.join(values.map((value) => sql.lit(value)))

/** The reports that everybody sees who sees the endorsement. */
const isPublic = (): RawBuilder<boolean> => sql`(endorsement.status = 'Certified' and endorsement.archived_at is null
  and (${NAME} in (${listOf(SHOWN)}) or (endorsement.is_performance_public = 1 and ${NAME} in (${listOf(PERFORMANCE)}))))`

/** Chooses a text by the name of a report. */
const byName = (choose: (name: string) => string | number): Sql =>
  sql`(case ${NAME} ${sql.join(
    names.map((name) => sql`when ${sql.lit(name)} then ${sql.lit(choose(name))}`),
    sql` `,
  )} end)`

const COLUMNS: Readonly<Record<string, readonly [FieldType, (asker: Asker) => Sql, isNullable?: true]>> = {
  MediaKey: ['Edm.String', () => KEY],
  MediaCategory: ['Edm.String', () => sql`'Document'`],
  MediaModificationTimestamp: ['Edm.DateTimeOffset', () => sql.ref('endorsement.created_at')],
  MediaType: ['Edm.String', () => byName((name) => name.slice(name.lastIndexOf('.') + 1)), true],
  MediaURL: [
    'Edm.String',
    ({ url }) => sql`(${sql.lit(`${url}/endorsements/`)} || endorsement.id || '/reports/' || ${NAME})`,
  ],
  ModificationTimestamp: ['Edm.DateTimeOffset', () => sql`coalesce(endorsement.archived_at, endorsement.status_at)`],
  Order: ['Edm.Int64', () => byName((name) => names.indexOf(name) + 1), true],
  ResourceName: ['Edm.String', () => sql`'Endorsement'`],
  ResourceRecordKey: ['Edm.String', () => sql.ref('endorsement.id')],
  ShortDescription: ['Edm.String', () => NAME],
}

/** Fields that the Data Dictionary does not have. */
const LOCAL: readonly SingleField[] = [
  {
    kind: 'single',
    name: 'FileSizeKilobytes',
    type: 'Edm.Decimal',
    isNullable: false,
    precision: 15,
    scale: 3,
    column: () => sql.ref('file.bytes'),
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

/** Returns the Media Resource: the reports of endorsements, each with its address. */
export function mediaResource({ resources }: DataDictionary): ResourceDefinition {
  const standard = resources.find(({ name }) => name === 'Media')?.fields ?? []
  return {
    name: 'Media',
    keyField: 'MediaKey',
    fields: [
      ...standard.flatMap(({ standardName: name, maxLength, lookupName }): readonly SingleField[] => {
        const [type, column, isNullable = false] = COLUMNS[name] ?? []
        if (type === undefined || column === undefined) return []
        return [
          {
            kind: 'single',
            name,
            type,
            isNullable,
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
    tables: () => sql`endorsement
      inner join submission_file on submission_file.submission_id = endorsement.submission_id
        and substr(submission_file.path, 1, length(${FOLDER})) = ${FOLDER}
      inner join file on file.digest = submission_file.digest`,
    isVisible: (asker) =>
      asker.viewer.kind === 'administrator'
        ? isVisibleEndorsement(asker)
        : sql`(${isVisibleEndorsement(asker)} and (${isTheirsInSql(asker.viewer)} or ${isPublic()}))`,
    keyColumns: [() => sql.ref('endorsement.id'), () => PATH],
    keyParts,
  }
}

/** Cuts a key into the id of an endorsement and the path of a file; undefined where there is no slash. */
function keyParts(key: string): readonly string[] | undefined {
  const place = key.indexOf('/')
  return place < 0 ? undefined : [key.slice(0, place), key.slice(place + 1)]
}
