import assert from 'node:assert/strict'
import { dirname } from 'node:path'
import type { TestContext } from 'node:test'
import type { Job } from '../jobs/job'
import { certifyCommand } from '../jobs/job-worker'
import type { StoreSettings } from '../store/store'
import { openedStore } from './databases'
import { DESK_URL, openDesk } from './desk-app'
import { ended, jobPlace, withWorker } from './job-workers'
import { SECRET } from './jobs'
import { secretsBelow, secretsIn } from './secret-traces'

/** A certification of a small server takes so long on a busy machine. */
const LONGEST_MS = 300_000

/** Opens a desk that may test servers of this machine, with real runs unless another command is given. */
export async function openSelfTests(settings: StoreSettings, t: TestContext, command = certifyCommand()) {
  const store = await openedStore(settings, t)
  const test = await openDesk(store, t)
  test.change({ jobs: { secret: SECRET, allowsPrivate: true, wake: () => undefined } })
  const place = jobPlace(store, test.folder, {
    command,
    allowsPrivate: true,
    now: () => new Date(),
    limits: { memory: 1024, timeMs: LONGEST_MS },
    everyMs: 200,
  })
  /** Begins a self-test by the form, as the provider; returns the id of the job. */
  const begin = async (fields: Readonly<Record<string, string>>, script?: string): Promise<string> => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ system: 'S1', recipient: 'M1', ...fields })) body.set(name, value)
    if (script !== undefined) body.set('script', new File([script], 'server.resoscript'))
    const headers = { origin: DESK_URL, cookie: await test.cookieOf('provider') }
    const answer = await test.ask('/self-test', { method: 'POST', headers, body })
    const id = answer.headers.get('location')?.split('/').at(-1)
    return id ?? assert.fail(`${answer.status} ${await answer.text()}`)
  }
  /** Runs a job to its end. */
  const run = (id: string): Promise<Job> => withWorker(place, () => ended(place, id, LONGEST_MS))
  /** Returns the text of a page, as the provider sees it. */
  const page = async (path: string): Promise<string> => await (await test.get(path, 'provider')).text()
  /** Looks for secrets in everything that the desk keeps: its files, its tables, and the file of SQLite with its log. */
  const assertNowhere = async (...secrets: readonly string[]): Promise<void> => {
    assert.deepEqual(await secretsIn(store, secrets), [])
    assert.deepEqual(secretsBelow(test.folder, secrets), [])
    if (settings.kind === 'SQLite') assert.deepEqual(secretsBelow(dirname(settings.path), secrets), [])
  }
  return { ...test, store, place, begin, run, page, assertNowhere }
}
