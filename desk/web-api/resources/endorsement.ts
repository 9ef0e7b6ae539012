import { sql } from 'kysely'
import { endorsementTypes, statuses } from '../../store/schema'
import {
  type Asker,
  type FieldType,
  jsonNumber,
  type ResourceDefinition,
  type SingleField,
  type Sql,
} from './definition'
import { forTheirs, isVisibleEndorsement } from './visible-endorsements'

/** The values of the Lookups that only the desk has. */
export const endorsementLookups: Readonly<Record<string, readonly string[]>> = {
  EndorsementType: endorsementTypes,
  EndorsementStatus: statuses,
  EndorsementConfirmation: ['Run', 'Administrator', 'Trust'],
  EndorsementMeasurer: ['Desk', 'Provider'],
}

const column = (name: string): Sql => sql.ref(`endorsement.${name}`)

/** Values of Lookups begin with a capital letter. */
const capitalized = (name: string): Sql => sql`(upper(substr(${column(name)}, 1, 1)) || substr(${column(name)}, 2))`

const field = (
  name: string,
  type: FieldType,
  value: SingleField['column'],
  more: Partial<Omit<SingleField, 'kind' | 'name' | 'type' | 'column'>> = {},
): SingleField => ({ kind: 'single', name, type, column: value, isNullable: true, ...more })

const REQUIRED = { isNullable: false } as const

const nameOf = (uoi: string, part: 'name' | 'sort_name'): Sql =>
  sql`(select ${sql.ref(`named.${part}`)} from organization as named where named.uoi = ${column(uoi)})`

const named = (name: string, uoi: string, lowered = nameOf(uoi, 'sort_name')): SingleField =>
  field(name, 'Edm.String', () => nameOf(uoi, 'name'), { ...REQUIRED, maxLength: 255, lowered: () => lowered })

const count = (name: string, ...path: readonly string[]): SingleField =>
  field(name, 'Edm.Int64', (asker) => jsonNumber(asker, column('figures'), path))

const timestamp = (name: string, from: string, isNullable = true): SingleField =>
  field(name, 'Edm.DateTimeOffset', () => column(from), { isNullable })

/** The time of the newest change: what is archived does not change any more. */
const changedAt = (): Sql => sql`coalesce(endorsement.archived_at, endorsement.status_at)`

/** Endorsements: a Resource of the desk, which the Data Dictionary does not have. */
export const endorsementResource: ResourceDefinition = {
  name: 'Endorsement',
  keyField: 'EndorsementKey',
  fields: [
    field('EndorsementKey', 'Edm.String', () => column('id'), { ...REQUIRED, maxLength: 36 }),
    field('EndorsementType', 'Edm.String', () => column('type'), {
      ...REQUIRED,
      maxLength: 50,
      lookupName: 'EndorsementType',
    }),
    field('EndorsementVersion', 'Edm.String', () => column('version'), { ...REQUIRED, maxLength: 20 }),
    field('EndorsementStatus', 'Edm.String', () => column('status'), {
      ...REQUIRED,
      maxLength: 50,
      lookupName: 'EndorsementStatus',
    }),
    field('EndorsementConfirmation', 'Edm.String', () => capitalized('confirmed_by'), {
      maxLength: 50,
      lookupName: 'EndorsementConfirmation',
    }),
    field('EndorsementMeasurer', 'Edm.String', () => capitalized('measured_by'), {
      ...REQUIRED,
      maxLength: 50,
      lookupName: 'EndorsementMeasurer',
    }),
    field('ProviderUniqueId', 'Edm.String', () => column('provider_uoi'), { ...REQUIRED, maxLength: 25 }),
    named('ProviderOrganizationName', 'provider_uoi'),
    field('ProviderSystemUniqueId', 'Edm.String', () => column('usi'), { ...REQUIRED, maxLength: 25 }),
    field('RecipientUniqueId', 'Edm.String', () => column('recipient_uoi'), { ...REQUIRED, maxLength: 25 }),
    named('RecipientOrganizationName', 'recipient_uoi', column('recipient_sort_name')),
    timestamp('EndorsementStatusTimestamp', 'status_at', false),
    timestamp('SubmissionTimestamp', 'created_at', false),
    timestamp('CertificationTimestamp', 'certified_at'),
    timestamp('ArchivedTimestamp', 'archived_at'),
    field('ModificationTimestamp', 'Edm.DateTimeOffset', changedAt, REQUIRED),
    field(
      'PerformancePublicYN',
      'Edm.Boolean',
      forTheirs(() => column('is_performance_public')),
    ),
    count('ScenariosPassed', 'scenarios', 'passed'),
    count('ScenariosNotOffered', 'scenarios', 'not offered'),
    count('AdvisoriesCount', 'scenarios', 'advisories'),
    field(
      'EndorsementURL',
      'Edm.String',
      ({ url }: Asker) => sql`(${sql.lit(`${url}/endorsements/`)} || endorsement.id)`,
      {
        ...REQUIRED,
        maxLength: 8000,
      },
    ),
  ],
  navigation: [
    {
      name: 'Recipient',
      target: 'OUID',
      isCollection: false,
      from: () => column('recipient_uoi'),
      to: () => sql.ref('organization.uoi'),
    },
    {
      name: 'Provider',
      target: 'OUID',
      isCollection: false,
      from: () => column('provider_uoi'),
      to: () => sql.ref('organization.uoi'),
    },
    { name: 'Reports', target: 'Media', isCollection: true, from: () => column('id'), to: () => column('id') },
  ],
  tables: () => sql`endorsement`,
  isVisible: isVisibleEndorsement,
  keyColumns: [() => column('id')],
  keyParts: (key) => [key],
}
