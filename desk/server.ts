import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import type { Context } from 'hono'
import { Accounts } from './accounts/accounts'
import { offerFirstAdministrator } from './accounts/first-administrator'
import { startBackground } from './background'
import { issueMissing } from './certificates/issue'
import { openSigner, RefusedKey } from './certificates/signing-key'
import { Comparisons } from './comparisons/comparisons'
import { keepTerms } from './endorsements/review'
import { FileStore } from './files/file-store'
import { removeFiles } from './forgetting/remove-files'
import { folderSender, type Sender, smtpSender } from './mail/sender'
import { addMissingWords } from './organizations/search'
import { createApp } from './pages/app'
import type { Desk } from './pages/desk'
import { refusedData } from './refused-data'
import { Reports } from './reports/reports'
import { RefusedSetting } from './setting-values'
import { readTerms, type Settings } from './settings'
import { openStore, type Store } from './store/store'
import type { Log } from './telemetry/log'
import { Metrics } from './telemetry/metrics'

/** Describes what is otherwise than at the desk of an operator, for a demo. */
export interface DeskVariant {
  /** Returns what sends mail, instead of what is given. */
  readonly senderFor: (usual: Sender) => Sender
  /** Stands on all pages. */
  readonly notice: string
}

/**
 * Clients that are slow do not keep connections: the head of a request comes within 15 seconds, an archive of the largest size within
 * ten minutes. A head is no longer than 16 KiB.
 */
const LIMITS = {
  headersTimeout: 15_000,
  requestTimeout: 600_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 5000,
  maxHeaderSize: 16 * 1024,
}

/** A desk that answers. */
export interface RunningDesk {
  /** Says where it is reached on this machine. */
  readonly origin: string
  /** The address that makes the first administrator; undefined where there is one. */
  readonly firstAdministrator: string | undefined
  /** Holds what its pages know of it. */
  readonly desk: Desk
  /** Publishes averages and the numbers of the map that are not up to date, and does not wait for the hour. */
  publishAnew(): void
  close(): Promise<void>
}

/**
 * Starts the desk: the database, what sends mail, and the pages.
 *
 * @throws RefusedSetting and StoreRefused in one line where something cannot be used
 */
export async function startDesk(settings: Settings, log: Log, variant?: DeskVariant): Promise<RunningDesk> {
  const store = await openStore(settings.store)
  try {
    return await serve(store, settings, log, variant)
  } catch (error) {
    await store.close()
    throw refusedData(error, settings)
  }
}

async function serve(store: Store, settings: Settings, log: Log, variant?: DeskVariant): Promise<RunningDesk> {
  const { url, secret, data } = settings
  const files = new FileStore(data)
  const now = () => new Date()
  const text = readTerms(settings)
  const digest = await store.transaction((tx) => keepTerms(tx, text, now()))
  await store.transaction(addMissingWords)
  await files.sweep(store.reader, now())
  const signer = await openSigner(store, data, now()).catch((error: unknown) => {
    throw error instanceof RefusedKey ? new RefusedSetting(error.message, { cause: error }) : error
  })
  await issueMissing(store, { signer, url }, now())
  const accounts = await Accounts.open(store, { secret, url })
  const outbox = settings.smtpUrl === undefined ? outboxIn(data) : undefined
  // What an earlier process has left of it.
  const removed = () => removeFiles(store, { files, outbox })
  await removed()
  const sender = variant?.senderFor(senderOf(settings)) ?? senderOf(settings)
  const sending = { sender, readFile: (each: string) => files.read(each), now }
  const background = await startBackground({ store, files, sending, log }, settings)
  const desk: Desk = {
    store,
    accounts,
    files,
    signer,
    reports: new Reports(store, files),
    comparisons: new Comparisons(store, files),
    url,
    contact: settings.contact,
    trusts: settings.trustsSubmissions,
    minimumOrganizations: settings.minimumOrganizations,
    terms: { digest, text },
    now,
    addressOf: settings.hasProxy ? addressOfProxy : addressOfConnection,
    mailWritten: () => {
      background.mailWritten()
      // Whatever changes a status tells somebody by mail.
      background.publishAnew()
    },
    removeFiles: async () => {
      await removed().catch((error: unknown) => log.error(error))
      background.publishAnew()
    },
    log,
    metrics: new Metrics(store),
    metricsToken: settings.metricsToken,
    notice: variant?.notice,
    jobs: { secret, allowsPrivate: settings.jobs.allowsPrivate, wake: background.jobBegun },
  }
  const server = createServer(LIMITS, getRequestListener(createApp(desk).fetch, { overrideGlobalObjects: false }))
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
    await background.stop()
    await store.close()
    log.event('stopped')
  }
  try {
    await listen(server, settings)
  } catch (error) {
    await background.stop()
    throw error
  }
  log.event('started')
  const link = await store.transaction((tx) => offerFirstAdministrator(tx, now()))
  return {
    origin: `http://${reachedAt(settings.host)}:${portOf(server)}`,
    firstAdministrator: link === undefined ? undefined : `${url}/first-administrator/${link}`,
    desk,
    publishAnew: background.publishAnew,
    close,
  }
}

async function listen(server: Server, { host, port }: Settings): Promise<void> {
  server.listen(port, host)
  await once(server, 'listening').catch((cause: unknown) => {
    const what = errorCode(cause) === 'EADDRNOTAVAIL' ? `DESK_HOST ${host}` : `PORT ${port}`
    throw new RefusedSetting(`${what} cannot be used (${errorCode(cause) ?? 'no code'}): choose another one`, { cause })
  })
}

/** Returns the host by which this machine reaches what answers on an address; all of its addresses are one. */
function reachedAt(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Makes the folder of mails, where there is no server for them. */
function outboxIn(data: string): string {
  const outbox = join(data, 'outbox')
  mkdirSync(outbox, { recursive: true, mode: 0o700 })
  return outbox
}

const senderOf = ({ smtpUrl, mailFrom, data }: Settings): Sender =>
  smtpUrl === undefined ? folderSender(outboxIn(data), mailFrom) : smtpSender(smtpUrl, mailFrom)

const addressOfConnection = (context: Context): string => getConnInfo(context).remote.address ?? 'unknown'

/** The last address is what the proxy added itself; those before it are said by the client. */
const addressOfProxy = (context: Context): string =>
  context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || addressOfConnection(context)
