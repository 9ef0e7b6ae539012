import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beginJob } from '../../jobs/begin-job'
import { readOrder } from '../../jobs/read-order'
import type { Store } from '../../store/store'
import { BOTH } from '../archives'
import { addOrganization } from '../desk-data'
import { writeCertified } from '../submitted-results'
import type { AskedServers } from './asked-servers'
import type { Party } from './parties'

const NOT_GIVEN = {
  ...{ clientId: '', clientSecret: '', tokenUrl: '', scope: '', script: '' },
  ...{ systemName: '', systemId: '', confirms: [] },
}

/** Adds providers with their systems, recipients, and somebody who begins their jobs. */
export const addParties = (store: Store, parties: readonly Party[]): Promise<void> =>
  store.transaction(async (tx) => {
    for (const [usi, provider_uoi] of new Map(parties.map(({ system, provider }) => [system, provider]))) {
      await addOrganization(tx, provider_uoi, `Provider ${provider_uoi}`)
      const system = { usi, provider_uoi, name: `System ${usi}` }
      await tx.insertInto('system').values(system).execute()
    }
    for (const { recipient } of parties) await addOrganization(tx, recipient, `Recipient ${recipient}`)
    const sue = { id: 'sue', kind: 'administrator', uoi: null, created_at: new Date().toISOString() } as const
    await tx.insertInto('member').values(sue).execute()
  })

/** Begins jobs, one after the other, as people do. */
export async function beginJobs(
  store: Store,
  parties: readonly Party[],
  { each }: AskedServers,
  secret: string,
): Promise<void> {
  for (const { system, recipient, server } of parties) {
    const { address = '', token = '' } = each[server] ?? {}
    const order = await readOrder(
      { ...NOT_GIVEN, system, recipient, core: '2.0.0', dictionary: '2.0', address, token },
      true,
    )
    const by = { kind: 'administrator', member: 'sue' } as const
    await store.transaction((tx) => beginJob(tx, { by, at: new Date(), secret }, order))
  }
}

/** Writes what the stand-in for `certify` is to leave of each. */
export async function prepareResults(folder: string, parties: readonly Party[]): Promise<void> {
  for (const party of parties) {
    const prepared = join(folder, party.recipient)
    mkdirSync(prepared, { recursive: true })
    await writeCertified(prepared, party, BOTH)
  }
}
