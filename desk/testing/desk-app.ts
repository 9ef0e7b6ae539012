import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { Accounts } from '../accounts/accounts'
import { openSigner } from '../certificates/signing-key'
import { Comparisons } from '../comparisons/comparisons'
import { keepTerms } from '../endorsements/review'
import { FileStore } from '../files/file-store'
import { removeFiles } from '../forgetting/remove-files'
import { createApp } from '../pages/app'
import type { Desk } from '../pages/desk'
import { Reports } from '../reports/reports'
import { createSecret } from '../secrets/secrets'
import type { Store } from '../store/store'
import { openLog } from '../telemetry/log'
import { Metrics } from '../telemetry/metrics'
import { newFolder } from './archives'
import { at, withOrganizations } from './desk-data'
import { SECRET } from './jobs'

const PASSWORD = 'correct horse battery'
export const METRICS_TOKEN = 'a token of tests for the metrics 0123'
export const DESK_URL = 'https://desk.example.org'

/** Tells if a line of the log has a token or a link in it, a password, or the address of somebody. */
const hasSecret = (line: string): boolean =>
  /(?<![\w-])[\w-]{43}(?![\w-])|@example|better-auth/.test(line) || line.includes(PASSWORD)

/** The people who sign in to a desk of a test. */
const PEOPLE = {
  administrator: { kind: 'administrator', uoi: null },
  provider: { kind: 'provider', uoi: 'T1' },
  other: { kind: 'provider', uoi: 'T2' },
  user: { kind: 'user', uoi: null },
} as const

export type Person = keyof typeof PEOPLE

export type TestDesk = Awaited<ReturnType<typeof openDesk>>

/** Opens a desk with two providers, two recipients, and a person of each kind. */
export async function openDesk(store: Store, t: Pick<TestContext, 'after'>) {
  await withOrganizations(store)
  const accounts = await Accounts.open(store, { secret: SECRET, url: DESK_URL })
  const errors: unknown[] = []
  const logged: string[] = []
  const log = openLog({ write: (line) => logged.push(line) })
  t.after(() => assert.deepEqual(logged.filter(hasSecret), []))
  const folder = newFolder(t)
  const files = new FileStore(folder)
  const text = 'We agree to <everything>.'
  const desk: Desk = {
    store,
    accounts,
    signer: await openSigner(store, folder, at(0)),
    files,
    reports: new Reports(store, files),
    comparisons: new Comparisons(store, files),
    url: DESK_URL,
    contact: undefined,
    trusts: true,
    minimumOrganizations: 3,
    terms: { digest: await store.transaction((tx) => keepTerms(tx, text, at(0))), text },
    now: () => at(1),
    addressOf: () => '192.0.2.1',
    removeFiles: () => removeFiles(store, { files, outbox: undefined }),
    mailWritten: () => undefined,
    log: { ...log, error: (error) => errors.push(error) },
    metrics: new Metrics(store),
    metricsToken: METRICS_TOKEN,
    notice: undefined,
    jobs: { secret: SECRET, allowsPrivate: false, wake: () => undefined },
  }
  const app = createApp(desk)
  /** Changes the desk that answers, e.g. its clock. */
  const change = (more: Partial<Desk>) => Object.assign(desk, more)
  const ask = async (address: string, init: RequestInit = {}) => await app.request(`${DESK_URL}${address}`, init)
  const cookies = new Map<Person, Promise<string>>()
  const cookieOf = (person: Person): Promise<string> => {
    const cookie = cookies.get(person) ?? signedIn(person)
    cookies.set(person, cookie)
    return cookie
  }
  /** Makes the account of a person, and signs them in by the form. */
  const signedIn = async (person: Person): Promise<string> => {
    const member = { username: person, email: `${person}@example.org`, name: `Name of ${person}`, password: PASSWORD }
    await accounts.create({ ...member, ...PEOPLE[person] }, at(0))
    return await signIn(person)
  }
  /** Begins a session of somebody who has an account. */
  const signIn = async (person: Person): Promise<string> => {
    const answer = await post('/sign-in', { username: person, password: PASSWORD })
    return (
      answer.headers
        .getSetCookie()
        // The other one is for the page Sign in only.
        .filter((cookie) => !cookie.includes('Path=/sign-in'))
        .map((cookie) => cookie.split(';')[0])
        .join('; ')
    )
  }
  /** Sends a form, as a browser does on a page of the desk. */
  const post = async (address: string, fields: Readonly<Record<string, string>>, person?: Person) =>
    await ask(address, {
      method: 'POST',
      headers: {
        origin: DESK_URL,
        'content-type': 'application/x-www-form-urlencoded',
        ...(person === undefined ? {} : { cookie: await cookieOf(person) }),
      },
      body: new URLSearchParams(fields).toString(),
    })
  const get = async (address: string, person?: Person) =>
    await ask(address, person === undefined ? {} : { headers: { cookie: await cookieOf(person) } })
  const tokenOf = async (person: Person): Promise<string> => {
    const member = (await accounts.memberOf(await cookieOf(person)))?.id ?? ''
    const request = { kind: 'access token', name: 'test', member, at: at(0), expiresAt: at(100) } as const
    return (await store.transaction((tx) => createSecret(tx, request))).text
  }
  return { desk, app, change, logged, ask, get, post, cookieOf, signIn, tokenOf, folder, errors }
}
