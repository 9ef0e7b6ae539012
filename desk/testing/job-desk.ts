import type { TestContext } from 'node:test'
import { Accounts } from '../accounts/accounts'
import { jobSettingOf } from '../job-setting'
import { startJobs } from '../jobs/job-background'
import { startDesk } from '../server'
import { readSettings } from '../settings'
import { openStore, type StoreSettings } from '../store/store'
import { openLog } from '../telemetry/log'
import { newFolder } from './archives'
import { withOrganizations } from './desk-data'
import { freePort } from './postgresql'

export const PASSWORD = 'correct horse battery'
const SECRET = 'a secret of tests, which is long enough 0123456789'

/** Starts a desk as an operator would, with a provider, ann, whose jobs run another command. Returns its address. */
export async function startJobDesk(
  store: StoreSettings,
  t: TestContext,
  command: readonly [string, ...string[]],
): Promise<string> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const filled = await openStore(store)
  await withOrganizations(filled)
  const accounts = await Accounts.open(filled, { secret: SECRET, url })
  const person = { username: 'ann', name: 'Ann', email: 'ann@example.org', password: PASSWORD }
  await accounts.create({ ...person, kind: 'provider', uoi: 'T1' }, new Date())
  await filled.close()
  const environment = { DESK_DATA: newFolder(t), PORT: String(port), DESK_SECRET: SECRET, JOBS_AT_ONCE: '0' }
  const settings = { ...readSettings(environment), store }
  const { desk, close } = await startDesk(settings, openLog({ write: () => undefined }))
  const errors: unknown[] = []
  const setting = { ...jobSettingOf(desk, settings), atOnce: 1, command, everyMs: 100 }
  const jobs = await startJobs(setting, (error) => errors.push(error))
  t.after(async () => {
    await jobs.stop()
    await close()
    if (errors.length > 0) throw errors[0]
  })
  return url
}
