import { createHash } from 'node:crypto'
import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '../store/schema'
import type { Reader } from '../store/store'

/** Everything that is deleted of an organization, as it is shown before. */
export interface Forgettable {
  readonly uoi: string
  readonly name: string
  readonly endorsements: readonly ForgettableEndorsement[]
  /** Names of those who sign in for it. */
  readonly accounts: readonly string[]
  /** Says how many there are of everything else, by what it is called. */
  readonly counts: Readonly<Record<string, number>>
  /** The digest of all this: what is deleted is what was shown. */
  readonly digest: string
}

/** An endorsement that is deleted, with the other party of it. */
export interface ForgettableEndorsement {
  readonly id: string
  readonly type: string
  readonly version: string
  readonly status: string
  readonly provider: string
  readonly recipient: string
}

type Of<Table extends keyof Tables> = ExpressionBuilder<Tables, Table>

/** Rows of a table that name the organization as the provider, or as the recipient. */
export const names = <Table extends 'submission' | 'endorsement' | 'notification' | 'mail' | 'job'>(uoi: string) => {
  const condition = (eb: Of<'submission'>) => eb.or([eb('provider_uoi', '=', uoi), eb('recipient_uoi', '=', uoi)])
  // The columns are the same in all of these tables.
  return condition as unknown as (eb: Of<Table>) => ReturnType<typeof condition>
}

/** Returns what would be deleted of an organization; undefined where there is none. */
export async function whatWouldGo(reader: Reader, uoi: string): Promise<Forgettable | undefined> {
  const organization = await reader.selectFrom('organization').select('name').where('uoi', '=', uoi).executeTakeFirst()
  if (organization === undefined) return undefined
  const endorsements = await endorsementsOf(reader, uoi)
  const accounts = (await accountsOf(reader, uoi)).map(({ name }) => name)
  const shown = { uoi, name: organization.name, endorsements, accounts, counts: await countsOf(reader, uoi) }
  return { ...shown, digest: createHash('sha256').update(JSON.stringify(shown)).digest('hex') }
}

const endorsementsOf = (reader: Reader, uoi: string): Promise<ForgettableEndorsement[]> =>
  reader
    .selectFrom('endorsement')
    .innerJoin('organization as provider', 'provider.uoi', 'provider_uoi')
    .innerJoin('organization as recipient', 'recipient.uoi', 'recipient_uoi')
    .select(['id', 'type', 'version', 'status', 'provider.name as provider', 'recipient.name as recipient'])
    .where((eb) => eb.or([eb('provider_uoi', '=', uoi), eb('recipient_uoi', '=', uoi)]))
    .orderBy('id')
    .execute()

/** Returns those who sign in for an organization. */
export const accountsOf = (reader: Reader, uoi: string) =>
  reader
    .selectFrom('member')
    .innerJoin('auth_user', 'auth_user.id', 'member.id')
    .select(['member.id', 'name', 'username', 'email'])
    .where('uoi', '=', uoi)
    .orderBy('member.id')
    .execute()

async function countsOf(reader: Reader, uoi: string): Promise<Readonly<Record<string, number>>> {
  const count = reader.fn.countAll<number>().as('count')
  const of = async (query: { executeTakeFirstOrThrow(): Promise<{ count: number }> }) =>
    (await query.executeTakeFirstOrThrow()).count
  const submissions = reader.selectFrom('submission').select('id').where(names(uoi))
  return {
    Reports: await of(reader.selectFrom('submission_file').select(count).where('submission_id', 'in', submissions)),
    'Reports of runs': await of(
      reader
        .selectFrom('confirmed_file')
        .select(count)
        .where('endorsement_id', 'in', reader.selectFrom('endorsement').select('id').where(names(uoi))),
    ),
    Certificates: await of(
      reader
        .selectFrom('certificate')
        .select(count)
        .where('endorsement_id', 'in', reader.selectFrom('endorsement').select('id').where(names(uoi))),
    ),
    'Links to reviews': await of(reader.selectFrom('notification').select(count).where(names(uoi))),
    Mails: await of(reader.selectFrom('mail').select(count).where(names(uoi))),
    Runs: await of(reader.selectFrom('job').select(count).where(names(uoi))),
    'Access tokens': await of(
      reader
        .selectFrom('secret')
        .select(count)
        .where('member_id', 'in', reader.selectFrom('member').select('id').where('uoi', '=', uoi)),
    ),
    Systems: await of(reader.selectFrom('system').select(count).where('provider_uoi', '=', uoi)),
  }
}
