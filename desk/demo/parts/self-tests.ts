import { beginJob } from '../../jobs/begin-job'
import { readOrder } from '../../jobs/read-order'
import type { Store } from '../../store/store'
import type { DemoServer } from '../demo-server'

/** Says who begins self-tests of a demo, and of what. */
export interface SelfTester {
  readonly store: Store
  readonly jobs: { readonly secret: string; readonly wake: () => void }
  readonly by: { readonly kind: 'provider'; readonly member: string; readonly uoi: string }
}

/** A recipient for whom there are no results yet. */
const RECIPIENT = 'M00000113'

const NOT_GIVEN = {
  clientId: '',
  clientSecret: '',
  tokenUrl: '',
  scope: '',
  script: '',
  systemName: '',
  systemId: '',
  confirms: [],
}

/** Begins two runs of the desk: one with a token that the server refuses, and one that passes after a minute. */
export async function beginSelfTests({ store, jobs, by }: SelfTester, server: DemoServer): Promise<void> {
  for (const token of ['a-token-that-has-expired', server.bearerToken]) {
    const given = {
      ...NOT_GIVEN,
      system: 'S00000101',
      recipient: RECIPIENT,
      core: '2.0.0',
      dictionary: '2.0',
      address: server.serviceRoot,
      token,
    }
    const order = await readOrder(given, true)
    await store.transaction((tx) => beginJob(tx, { by, at: new Date(), secret: jobs.secret }, order))
  }
  jobs.wake()
}
