import { endorsementTypes, type JobStatus, type MailStatus, statuses } from '../../store/schema'
import type { Reader } from '../../store/store'

/** A number of rows that are alike. */
interface Count {
  readonly labels: Record<string, string>
  readonly count: number
}

/** Describes how many rows of each kind there are; of kinds that there may be, also none. */
export interface RowCounts {
  readonly endorsements: readonly Count[]
  readonly mails: readonly Count[]
  readonly jobs: readonly Count[]
  readonly submissions: readonly Count[]
}

const MAILS: readonly MailStatus[] = ['waiting', 'sent', 'refused']
const JOBS: readonly JobStatus[] = ['waiting', 'running', 'done', 'failed', 'canceled']

/** Counts what the desk holds. */
export async function countRows(reader: Reader): Promise<RowCounts> {
  const { countAll } = reader.fn
  const count = countAll<number>().as('count')
  const archived = reader
    .selectFrom('endorsement')
    .select(({ eb, lit }) => [
      'type',
      'status',
      eb.case().when('archived_at', 'is', null).then(lit(0)).else(lit(1)).end().as('archived'),
    ])
    .as('each')
  const endorsements = await reader
    .selectFrom(archived)
    .select(['type', 'status', 'archived', count])
    .groupBy(['type', 'status', 'archived'])
    .execute()
  const mails = await reader.selectFrom('mail').select(['status', count]).groupBy('status').execute()
  const jobs = await reader.selectFrom('job').select(['status', count]).groupBy('status').execute()
  const submissions = await reader.selectFrom('submission').select(count).executeTakeFirstOrThrow()
  return {
    endorsements: endorsementTypes.flatMap((type) =>
      statuses.flatMap((status) =>
        [0, 1].map((isArchived) => ({
          labels: { type, status, archived: isArchived === 1 ? 'true' : 'false' },
          count:
            endorsements.find(
              (each) => each.type === type && each.status === status && Number(each.archived) === isArchived,
            )?.count ?? 0,
        })),
      ),
    ),
    mails: byStatus(MAILS, mails),
    jobs: byStatus(JOBS, jobs),
    submissions: [{ labels: {}, count: submissions.count }],
  }
}

const byStatus = <Status extends string>(
  all: readonly Status[],
  counted: readonly { readonly status: Status; readonly count: number }[],
): readonly Count[] =>
  all.map((status) => ({ labels: { status }, count: counted.find((each) => each.status === status)?.count ?? 0 }))
