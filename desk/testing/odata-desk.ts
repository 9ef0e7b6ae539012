import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TestContext } from 'node:test'
import { Accounts } from '../accounts/accounts'
import { createSecret } from '../secrets/secrets'
import { startDesk } from '../server'
import { readSettings } from '../settings'
import { openStore } from '../store/store'
import { openLog } from '../telemetry/log'
import { newFolder } from './archives'
import { fillWithMany, type Many } from './many-endorsements'

/** A desk that answers on this machine. */
export interface AnsweringDesk {
  /** The service root. */
  readonly root: string
  /** The access token of a member of the staff. */
  readonly token: string
}

/** Starts the program of the desk with endorsements in it. It ends with the test. */
export async function startFilledDesk(t: TestContext, many: Many): Promise<AnsweringDesk> {
  const settings = readSettings({ DESK_DATA: newFolder(t), PORT: String(await freePort()) })
  const store = await openStore(settings.store)
  await fillWithMany(store, many)
  const accounts = await Accounts.open(store, { secret: settings.secret, url: settings.url })
  const now = new Date()
  const person = { username: 'staff', email: 'staff@example.org', name: 'Staff', password: 'correct horse battery' }
  const member = await accounts.create({ ...person, kind: 'administrator', uoi: null }, now)
  const request = { kind: 'access token', member, at: now, expiresAt: new Date(now.getTime() + 3_600_000) } as const
  const { text: token } = await store.transaction((tx) => createSecret(tx, request))
  await store.close()
  const desk = await startDesk(settings, openLog({ write: () => undefined }))
  t.after(() => desk.close())
  return { root: `${desk.origin}/odata`, token }
}

/** Returns a port of which nobody makes use: the public address of a desk is known before it starts. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
