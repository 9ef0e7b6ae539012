import { beginJob } from '../jobs/begin-job'
import type { JobSettings } from '../jobs/job'
import type { Store } from '../store/store'
import { at } from './desk-data'

/** The secret of the desks of tests. */
export const SECRET = 'a secret of tests, which is long enough 0123'

/** The token of the servers of tests. */
export const TOKEN = 'token-of-a-test-server-0123456789'

const SETTINGS: JobSettings = { core: '2.0.0', dictionary: '2.0', address: 'https://api.example.com/odata' }

/** Adds a job of the first provider for the first recipient; returns its id. */
export const addJob = (
  store: Store,
  host: string,
  now = at(0),
  settings: JobSettings = SETTINGS,
  script?: string,
): Promise<string> => addJobOf(store, { uoi: 'T1', system: 'S1', recipient: 'M1' }, host, now, settings, script)

/** Whose job it is, and for whom. */
interface JobParties {
  readonly uoi: string
  readonly system: string
  readonly recipient: string
}

/** Adds a job of a provider; returns its id. */
export const addJobOf = (
  store: Store,
  { uoi, system, recipient }: JobParties,
  host: string,
  now = at(0),
  settings: JobSettings = SETTINGS,
  script = '<OutputScript/>',
): Promise<string> =>
  store.transaction((tx) =>
    beginJob(
      tx,
      { by: { kind: 'provider', member: 'ann', uoi }, at: now, secret: SECRET },
      {
        system,
        recipient,
        host,
        settings,
        credentials: { script, variables: { DD_CERTIFY_BearerToken: TOKEN } },
      },
    ),
  )

/** Returns the row of a job. */
export const jobRow = (store: Store, id: string) =>
  store.reader.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
